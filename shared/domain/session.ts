import { createHash } from 'node:crypto';
import type { Instant } from '../contracts/vocabulary.ts';
import { hmac } from './hmac.ts';
import type { Secrets } from './ports.ts';
import { plusMs } from './time/days.ts';
import { canonical } from './trail.ts';

/** For whom the sessions are; each kind has keys, a cookie and contents of its own. */
export type SessionKind = 'OFFICER' | 'CITIZEN';

/** Somebody's stay on one institution's pages, kept under the digest of what her browser holds. */
export type Session<Who> = {
  readonly id: string;
  readonly authority: string;
  /** Keyed hash of who she is: the key of her other sessions and of their end. */
  readonly owner: string;
  /** How often all her sessions had been ended when it began. */
  readonly generation: number;
  readonly startedAt: Instant;
  /** To the minute: not every call is written down. */
  readonly usedAt: Instant;
  readonly idleUntil: Instant;
  readonly endsAt: Instant;
  /** The browser's family, so that she knows the session again. */
  readonly browser?: string;
  /** What this kind of session knows of her; what only she may read of it is one `sealed` string. */
  readonly who: Who;
};

/** What holds for every session of one owner, whatever stands in it. */
export type Standing = {
  readonly generation: number;
  readonly lockedAt?: Instant;
  /** When every session of the institution was last ended. */
  readonly allEndedAt?: Instant;
};

/** Milliseconds without a call, and from the login whatever happens, after which a session is over. */
export type SessionLimits = { readonly idleMs: number; readonly lifetimeMs: number };

/** Random bytes of a session's cookie: 256 bits. */
export const sessionTokenBytes = 32;

/** A session is prolonged at most this often, so that reading pages writes next to nothing. */
const renewalPauseMs = 60_000;

/** SHA-256, base64url. 256 random bits are not found by trying, so the digest needs no key. */
export const sessionIdOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** What a form proves its page with; whoever does not hold the cookie cannot make it. */
export const formTokenOf = (token: string): string => hmac(Buffer.from(token), 'form').toString('base64url');

/** Keyed hash of an id or a name: an identity provider may use mail addresses for them. */
export const sessionOwnerOf = (
  { applicant }: Pick<Secrets, 'applicant'>,
  kind: SessionKind,
  authority: string,
  name: string,
): string => hmac(applicant, canonical(['session', kind, authority, name])).toString('hex');

/**
 * @param token of `sessionTokenBytes` random bytes, kept nowhere but in the browser
 * @param loggedInAt the login that it goes on from, when it takes the place of a session: neither its end nor whether she
 *   showed who she is a moment ago is counted anew
 */
export function newSession<Who>(
  token: string,
  who: Who,
  begins: Pick<Session<Who>, 'authority' | 'owner' | 'generation' | 'browser'>,
  { idleMs, lifetimeMs }: SessionLimits,
  at: Instant,
  loggedInAt: Instant = at,
): Session<Who> {
  const endsAt = plusMs(loggedInAt, lifetimeMs);
  const idle = plusMs(at, idleMs);
  return {
    ...begins,
    who,
    id: sessionIdOf(token),
    startedAt: loggedInAt,
    usedAt: at,
    idleUntil: idle < endsAt ? idle : endsAt,
    endsAt,
  };
}

/** @param standing what holds for its owner by now */
export function isLive(session: Session<unknown>, standing: Standing, at: Instant): boolean {
  const { generation, lockedAt, allEndedAt } = standing;
  const endedWithAll = allEndedAt !== undefined && session.startedAt <= allEndedAt;
  return (
    session.generation === generation &&
    lockedAt === undefined &&
    !endedWithAll &&
    at < session.idleUntil &&
    at < session.endsAt
  );
}

export type Renewal = { readonly usedAt: Instant; readonly idleUntil: Instant };

/** The session after this call; undefined when that need not be written yet. */
export function renewed(
  session: Session<unknown>,
  { idleMs }: SessionLimits,
  at: Instant,
): Renewal | undefined {
  const idle = plusMs(at, idleMs);
  const idleUntil = idle < session.endsAt ? idle : session.endsAt;
  const gained = Date.parse(idleUntil) - Date.parse(session.idleUntil);
  return gained >= renewalPauseMs ? { usedAt: at, idleUntil } : undefined;
}

type Named<Who> = Pick<Session<Who>, 'authority' | 'id'>;

/** The session behind a cookie's digest with its owner's present standing, or undefined. */
export type FindSession<Who> = (
  authority: string,
  id: string,
) => Promise<{ readonly session: Session<Who>; readonly standing: Standing } | undefined>;

export type SessionStore<Who> = {
  readonly find: FindSession<Who>;
  /** What holds for an owner; a session begins with its generation. */
  readonly standingOf: (authority: string, owner: string) => Promise<Standing>;
  readonly add: (session: Session<Who>) => Promise<void>;
  /** Every session of the owner that is still kept, ended ones among them, each as it stands now. */
  readonly ofOwner: (authority: string, owner: string) => Promise<readonly Session<Who>[]>;
  /** Moves the end of a session's idle time; a session that is not there is not made. */
  readonly renew: (session: Named<Who>, renewal: Renewal) => Promise<void>;
  /** Puts other contents in the place of a session's; a session that is not there is not made. */
  readonly replace: (session: Named<Who>, who: Who) => Promise<void>;
  /** Ends one session for good: no renewal that is under way brings it back. */
  readonly end: (session: Named<Who>, at: Instant) => Promise<void>;
  /** Ends every session of the owner in this institution, in one write. */
  readonly endAll: (session: Pick<Session<Who>, 'authority' | 'owner'>) => Promise<void>;
  /** Uses up a login that was begun. @returns false when it was used before */
  readonly claimLogin: (authority: string, id: string, expiresAt: Instant) => Promise<boolean>;
};
