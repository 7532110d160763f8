import type { Authority } from '../../shared/authorities/authority.ts';
import type { Regime } from '../../shared/contracts/vocabulary.ts';

/** What every page needs to know of where it stands. */
export type Site = {
  readonly authority: Authority;
  /** Prefix of every link: `''` on the authority's own host, `/kocasinan` on a shared one. */
  readonly base: string;
  /** Address of the stylesheet that `assets.ts` serves. */
  readonly css: string;
};

/** The `{form}` of `/basvuru/{form}`; the address says the regime, so no field does. */
export const formNames = ['kvkk', 'dilekce', 'bilgi-edinme'] as const;
export type FormName = (typeof formNames)[number];

export const regimeOfForm: Readonly<Record<FormName, Regime>> = {
  kvkk: 'kvkk',
  dilekce: 'petition',
  'bilgi-edinme': 'information',
};

export const formOfRegime: Readonly<Record<Regime, FormName>> = {
  kvkk: 'kvkk',
  petition: 'dilekce',
  information: 'bilgi-edinme',
};

/** Every address that the pages link to or post to. */
export function linksOf({ base }: Pick<Site, 'base'>) {
  return {
    start: base === '' ? '/' : base,
    notice: `${base}/aydinlatma-metni`,
    form: (form: FormName) => `${base}/basvuru/${form}`,
    confirm: `${base}/onay`,
    newCode: `${base}/onay/yeni-kod`,
    follow: `${base}/takip`,
    followCode: `${base}/takip/kod`,
    sendMore: `${base}/takip/bilgi`,
    readNotice: `${base}/takip/aydinlatma`,
  };
}
