import type { OfficerAct } from '../../shared/domain/officer-acts.ts';
import type { Told } from './components/notification-banner.tsx';
import type { Site } from './site.ts';
import { deskActsWords } from './words/desk-acts.ts';

/** An act in the address of its page. */
export const actSlugs: Readonly<Record<OfficerAct, string>> = {
  reply: 'cevap',
  assign: 'gorev',
  route: 'birim',
  note: 'not',
  checkIdentity: 'kimlik',
  askForMore: 'bilgi-iste',
  takeMore: 'ek-bilgi',
  reportProgress: 'ara-cevap',
  extend: 'sure',
  notifyFee: 'ucret',
  recordPayment: 'odeme',
  takeLaterDay: 'son-gun',
  withdraw: 'vazgecme',
  dispatch: 'posta',
  recordReturn: 'iade',
  deliver: 'teslim',
  tellThirdParty: 'ucuncu-kisi',
  recordObjection: 'itiraz',
};

const acts = Object.keys(actSlugs) as OfficerAct[];

/** The act that an address names. */
export const actOf = (slug: string | undefined): OfficerAct | undefined =>
  acts.find((act) => actSlugs[act] === slug);

/** In the address of a dossier: that the act which was asked for is not possible now. */
export const notNowSlug = 'simdi-degil';

/** What a page says after an act; an address that names none says nothing. */
export function toldOf(slug: string | undefined, site: Pick<Site, 'language'>): Told | undefined {
  const w = deskActsWords(site);
  if (slug === notNowSlug) return { text: w.notNow };
  const act = actOf(slug);
  return act && { text: w.acts[act].done, isDone: true };
}
