import type { Authority } from '../../shared/authorities/authority.ts';
import type { Language, Regime } from '../../shared/contracts/vocabulary.ts';

/** What every page needs to know of where it stands. */
export type Site = {
  readonly authority: Authority;
  /** Prefix of every link: `''` on the authority's own host, `/kocasinan` on a shared one. */
  readonly base: string;
  /** Address of the stylesheet that `assets.ts` serves. */
  readonly css: string;
  /** The authority's own picture; width and height in CSS pixels as it is shown. */
  readonly logo?: {
    readonly src: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  /** What its reader reads. */
  readonly language: Language;
  /** Path and query at which this very page can be had again; absent for the answer to a form. */
  readonly here?: string;
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
    noticeOf: (version: string) => `${base}/aydinlatma-metni/${version}`,
    form: (form: FormName) => `${base}/basvuru/${form}`,
    save: (form: FormName) => `${base}/basvuru/${form}/sakla`,
    confirmSave: (form: FormName) => `${base}/basvuru/${form}/sakla/onay`,
    resume: `${base}/basvuru/devam`,
    step: (form: FormName, step: string) => `${base}/basvuru/${form}/${step}`,
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
    letters: `${base}/takip/iletiler`,
    withdraw: `${base}/takip/vazgecme`,
    objection: `${base}/takip/itiraz`,
    requestContact: `${base}/takip/iletisim`,
    replyWay: `${base}/takip/cevap-yolu`,
    newContact: `${base}/takip/yeni-adres`,
    newContactCode: `${base}/takip/yeni-adres/onay`,
    rating: `${base}/takip/degerlendirme`,
    replyDocument: (reference: string) => `${base}/basvurularim/${reference}/cevap`,
    /** Documents for a request that is followed: chosen there, and taken over here. */
    moreDocuments: `${base}/takip/belgeler`,
    addDocuments: `${base}/takip/belge`,
  };
}
