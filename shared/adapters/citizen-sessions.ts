import * as z from 'zod';
import type { Instant } from '../contracts/vocabulary.ts';
import type { Applicant } from '../domain/applicant.ts';
import {
  type Citizen,
  type CitizenSession,
  citizenOwnerOf,
  citizenSessionLimits,
  ownKeysOf,
} from '../domain/citizen-session.ts';
import type { Secrets } from '../domain/ports.ts';
import { newSession, type SessionStore, sessionIdOf } from '../domain/session.ts';
import { openForBrowser, sealForBrowser } from './browser-seal.ts';
import { keys } from './keys.ts';

const level = z.enum(['member', 'edevlet']);

/** What the store keeps of a citizen's session. */
export const citizen = z.object({
  level,
  account: z.string().exactOptional(),
  applicantKeys: z.array(z.string()).readonly(),
  sealed: z.string(),
}) satisfies z.ZodType<Citizen>;

const applicant = z.object({
  level,
  name: z.string(),
  surname: z.string(),
  nationalId: z.string().exactOptional(),
  nationality: z.string().exactOptional(),
  passportNumber: z.string().exactOptional(),
  email: z.string().exactOptional(),
  serviceAddress: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  account: z.string().exactOptional(),
}) satisfies z.ZodType<Applicant>;

const placeOf = (authority: string, token: string) => keys.session('CITIZEN', authority, sessionIdOf(token));

type Begins = {
  readonly authority: string;
  /** A fresh secret, for her browser alone. */
  readonly token: string;
  readonly at: Instant;
  /**
   * How often all her sessions had been ended when her login was judged. A login that races the end of all sessions
   * says it, and does not outlive that; left out, it is read now.
   */
  readonly generation?: number;
  /** The login of the session whose place it takes; left out, this is one. */
  readonly loggedInAt?: Instant;
  /** The family of her browser; undefined for one that no list knows. */
  readonly browser?: string | undefined;
};

/** Begins the session of whoever a login named. */
export async function beginCitizenSession(
  store: Pick<SessionStore<Citizen>, 'standingOf' | 'add'>,
  secrets: Secrets,
  who: Applicant,
  { authority, token, at, generation: judgedAt, loggedInAt, browser }: Begins,
): Promise<CitizenSession> {
  const owner = citizenOwnerOf(secrets, authority, who);
  const generation = judgedAt ?? (await store.standingOf(authority, owner)).generation;
  const sealed = sealForBrowser(token, placeOf(authority, token), JSON.stringify(who));
  const contents: Citizen = {
    level: who.level,
    ...(who.account ? { account: who.account } : {}),
    applicantKeys: ownKeysOf(secrets, who).map((key) => keys.applicant(authority, key)),
    sealed: Buffer.from(sealed).toString('base64'),
  };
  const begins = { authority, owner, generation, ...(browser ? { browser } : {}) };
  const session = newSession(token, contents, begins, citizenSessionLimits, at, loggedInAt);
  await store.add(session);
  return session;
}

/** Who a session is of, readable only with its browser's secret. */
export function applicantOf({ authority, who }: CitizenSession, token: string): Applicant {
  const sealed = Buffer.from(who.sealed, 'base64');
  return applicant.parse(JSON.parse(openForBrowser(token, placeOf(authority, token), sealed)));
}
