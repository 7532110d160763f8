import type { Authority } from '../../shared/authorities/authority.ts';
import type { Language, Regime } from '../../shared/contracts/vocabulary.ts';

/** What every page needs to know of where it stands. */
export type Site = {
  readonly authority: Authority;
  /** Prefix of every link: `''` on the authority's own host, `/kocasinan` on a shared one. */
  readonly base: string;
  /** Address of the stylesheet that `assets.ts` serves. */
  readonly css: string;
  /** What its reader reads. */
  readonly language: Language;
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

/** Where a login leads back to, as its address names it: a form, her own requests, her account, or its link to e-Devlet. */
export const returnNames = [...formNames, 'basvurularim', 'hesap', 'baglama'] as const;
export type ReturnName = (typeof returnNames)[number];

export const isReturnName = (text: string | undefined): text is ReturnName =>
  returnNames.some((name) => name === text);

/** Every address that the pages link to or post to. */
export function linksOf({ base }: Pick<Site, 'base'>) {
  const behind = {
    basvurularim: `${base}/basvurularim`,
    hesap: `${base}/hesap`,
    baglama: `${base}/hesap/bagla`,
  } as const;
  return {
    start: base === '' ? '/' : base,
    notice: `${base}/aydinlatma-metni`,
    form: (form: FormName) => `${base}/basvuru/${form}`,
    signIn: { edevlet: `${base}/edevlet/giris`, member: `${base}/hesap/giris` },
    /** Where a login that began at `name` comes back to. */
    back: (name: ReturnName) =>
      name in behind ? behind[name as keyof typeof behind] : `${base}/basvuru/${name}`,
    mine: behind.basvurularim,
    mineOne: (reference: string) => `${base}/basvurularim/${reference}`,
    account: behind.hesap,
    enrolTotp: `${base}/hesap/ikinci-adim/uygulama`,
    enrolPasskey: `${base}/hesap/ikinci-adim/anahtar`,
    addFactor: `${base}/hesap/ikinci-adim/ekle`,
    removeFactor: `${base}/hesap/ikinci-adim/cikar`,
    changePassword: `${base}/hesap/parola`,
    changeDetails: `${base}/hesap/bilgiler`,
    changeContact: `${base}/hesap/iletisim`,
    confirmContact: `${base}/hesap/iletisim/onay`,
    recoveryCodes: `${base}/hesap/kurtarma-kodlari`,
    endMemberSessions: `${base}/hesap/oturumlar/kapat`,
    closeAccount: `${base}/hesap/kapat`,
    signOut: `${base}/basvurularim/cikis`,
    confirm: `${base}/onay`,
    newCode: `${base}/onay/yeni-kod`,
    follow: `${base}/takip`,
    followCode: `${base}/takip/kod`,
    sendMore: `${base}/takip/bilgi`,
    readNotice: `${base}/takip/aydinlatma`,
  };
}
