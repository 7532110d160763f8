import { createHash } from 'node:crypto';
import type { Instant } from '../contracts/vocabulary.ts';
import type { Entitlement } from './access.ts';
import { hmac } from './hmac.ts';
import type { Secrets } from './ports.ts';
import { plusMs } from './time/days.ts';
import { canonical } from './trail.ts';

/** Who signed in, and how sure her issuer was; nothing else of what the issuer said is kept. */
export type SignedIn = {
  readonly officer: {
    readonly id: string;
    readonly username?: string;
    readonly entitlements: readonly Entitlement[];
  };
  /** The issuer's class and means of the authentication (OpenID Connect Core section 2). */
  readonly acr?: string;
  readonly amr?: readonly string[];
  /** When she last showed the issuer who she is, where it says so. */
  readonly authenticatedAt?: Instant;
};

/** An officer's stay on one institution's pages, kept under the digest of what her browser holds. */
export type Session = SignedIn & {
  readonly id: string;
  readonly authority: string;
  /** Keyed hash of the officer's id: the key of her sign-outs. */
  readonly owner: string;
  /** How often she had signed out everywhere when it began. */
  readonly generation: number;
  readonly startedAt: Instant;
  readonly idleUntil: Instant;
  readonly endsAt: Instant;
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

/** Keyed hash of an officer's id: an identity provider may use mail addresses for ids. */
export const sessionOwnerOf = (secrets: Secrets, authority: string, officer: string): string =>
  hmac(secrets.applicant, canonical(['session', authority, officer])).toString('hex');

/** @param token of `sessionTokenBytes` random bytes, kept nowhere but in the browser */
export function newSession(
  token: string,
  signedIn: SignedIn,
  begins: Pick<Session, 'authority' | 'owner' | 'generation'>,
  { idleMs, lifetimeMs }: SessionLimits,
  at: Instant,
): Session {
  const endsAt = plusMs(at, lifetimeMs);
  const idle = plusMs(at, idleMs);
  return {
    ...signedIn,
    ...begins,
    id: sessionIdOf(token),
    startedAt: at,
    idleUntil: idle < endsAt ? idle : endsAt,
    endsAt,
  };
}

/** @param generation how often the officer has signed out everywhere by now */
export const isLive = (session: Session, generation: number, at: Instant): boolean =>
  session.generation === generation && at < session.idleUntil && at < session.endsAt;

/** Until when the session now lasts without a further call; undefined when that need not be written yet. */
export function renewedUntil(session: Session, { idleMs }: SessionLimits, at: Instant): Instant | undefined {
  const idle = plusMs(at, idleMs);
  const until = idle < session.endsAt ? idle : session.endsAt;
  const gained = Date.parse(until) - Date.parse(session.idleUntil);
  return gained >= renewalPauseMs ? until : undefined;
}

/** The session behind a cookie's digest with the officer's present generation, or undefined. */
export type FindSession = (
  authority: string,
  id: string,
) => Promise<{ readonly session: Session; readonly generation: number } | undefined>;

export type SessionStore = {
  readonly find: FindSession;
  /** How often the officer has signed out everywhere; a session begins with this number. */
  readonly generationOf: (authority: string, owner: string) => Promise<number>;
  readonly add: (session: Session) => Promise<void>;
  /** Moves the end of a session's idle time; a session that is not there is not made. */
  readonly idleUntil: (session: Pick<Session, 'authority' | 'id'>, until: Instant) => Promise<void>;
  /** Ends one session for good: no renewal that is under way brings it back. */
  readonly end: (session: Pick<Session, 'authority' | 'id'>, at: Instant) => Promise<void>;
  /** Ends every session of the officer in this institution, in one write. */
  readonly endAll: (session: Pick<Session, 'authority' | 'owner'>) => Promise<void>;
  /** Uses up a login that was begun. @returns false when it was used before */
  readonly claimLogin: (authority: string, id: string, expiresAt: Instant) => Promise<boolean>;
};
