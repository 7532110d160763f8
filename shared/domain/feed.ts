import { createHash } from 'node:crypto';
import type { Instant, Regime } from '../contracts/vocabulary.ts';
import { hmac } from './hmac.ts';
import type { Secrets } from './ports.ts';
import { plusMs } from './time/days.ts';
import { canonical } from './trail.ts';

/** Whose last days a calendar feed shows. */
export type FeedScope =
  | {
      readonly kind: 'department';
      readonly department: string;
      /** Regimes that their law kept from the officer in this unit when she asked. */
      readonly hides?: readonly Regime[];
    }
  /** The requests given to the officer, wherever they lie. */
  | {
      readonly kind: 'own';
      /** The units that she was entitled to when she asked: whoever supervises one of them may revoke it. */
      readonly departments: 'all' | readonly string[];
      /** Keyed hash of the officer: whoever serves the calendar has no key to make it with. */
      readonly givenKey: string;
    };

/** A calendar that is read by whoever knows its secret address, for as long as it is neither revoked nor expired. */
export type Feed = {
  readonly id: string;
  readonly authority: string;
  readonly officer: string;
  readonly scope: FeedScope;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt?: Instant;
};

/** Calendar programs carry no token, so nobody asks again what the officer may see: a year, then a new address. */
const lifetimeMs = 365 * 86_400_000;

/** Random bytes of a secret address; 160 bits. */
export const feedSecretBytes = 20;

/** @param secret of `feedSecretBytes` random bytes; it is kept nowhere, the feed is named by its digest */
export function newFeed(
  secret: string,
  asked: Pick<Feed, 'authority' | 'officer' | 'scope'>,
  at: Instant,
): Feed {
  return { ...asked, id: feedIdOf(secret), createdAt: at, expiresAt: plusMs(at, lifetimeMs) };
}

/** SHA-256, base64url. 160 random bits are not found by trying, so the digest needs no key. */
export function feedIdOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

export const isFeedId = (text: string): boolean => /^[\w-]{43}$/.test(text);

export const isLive = (feed: Feed, at: Instant): boolean =>
  feed.revokedAt === undefined && at < feed.expiresAt;

/** Keyed hash of an officer's id, for the key of her list: an identity provider may use mail addresses for ids. */
export function feedOwnerKeyOf(secrets: Secrets, authority: string, officer: string): string {
  return hmac(secrets.applicant, canonical(['officer', authority, officer])).toString('hex');
}

export type FindFeed = (authority: string, id: string) => Promise<Feed | undefined>;

export type FeedStore = {
  readonly find: FindFeed;
  readonly add: (feed: Feed) => Promise<void>;
  /** Every feed of an officer that the table still has, revoked and expired ones too. */
  readonly ofOfficer: (authority: string, officer: string) => Promise<readonly Feed[]>;
  /** Revokes it for good; a second time changes nothing. @returns when it was revoked */
  readonly revoke: (feed: Feed, at: Instant) => Promise<Instant>;
};
