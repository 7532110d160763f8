import type { Applicant } from '../domain/applicant.ts';
import { type Citizen, type CitizenSession, citizenSessionLimits } from '../domain/citizen-session.ts';
import { renewed, type SessionStore } from '../domain/session.ts';
import type { Asker } from './asked.ts';
import type { CookieName } from './cookies.ts';
import type { Enter, Entered } from './session.ts';

/** The cookie of citizens' sessions; officers have their own. */
export const citizenCookie: CookieName = '__Host-vatandas';
/** The cookie whose secret opens what was typed and not sent. */
export const draftCookie: CookieName = '__Host-taslak';

/** Whoever is signed in as a citizen, and who she is. */
export type SignedInCitizen = Entered<Citizen> & { readonly applicant: Applicant };
/** Undefined for whoever is not signed in, or not any more. */
export type EnterCitizen = (asker: Asker) => Promise<SignedInCitizen | undefined>;

/** For pages that anybody may use: who is signed in, if somebody is. Each call of hers prolongs her session. */
export const citizenAtDoor =
  (
    enter: Enter<Citizen>,
    open: (session: CitizenSession, token: string) => Applicant,
    renew: SessionStore<Citizen>['renew'],
  ): EnterCitizen =>
  async (asker) => {
    const entered = await enter(asker);
    if (!entered.ok) return undefined;
    const { session, token } = entered.value;
    const renewal = renewed(session, citizenSessionLimits, asker.at);
    if (renewal) await renew(session, renewal);
    return { session, token, applicant: open(session, token) };
  };
