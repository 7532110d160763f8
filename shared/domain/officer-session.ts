import type { Instant } from '../contracts/vocabulary.ts';
import type { Entitlement } from './access.ts';
import type { Session, Standing } from './session.ts';
import { plusMs } from './time/days.ts';

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
/** With the moment at which the issuer last said all this, her roles among it. */
export type Vouched = SignedIn & { readonly vouchedAt: Instant };
/** Every name that somebody can be called or locked out by. */
export const namesOf = ({ id, username }: Pick<SignedIn['officer'], 'id' | 'username'>): readonly string[] =>
  username === undefined ? [id] : [id, username];

export type OfficerSession = Session<Vouched>;

/** Milliseconds: how old the issuer's word may be, and how long ago she may have shown the issuer who she is. */
export type TrustLimits = { readonly vouchedMs: number; readonly loginMs: number };

/** What wants a fresh login: the end of a session. */
export const freshLoginMs = 5 * 60_000;

/** Whether a page has to ask the issuer again before it goes by these roles. */
export const isStale = ({ vouchedAt }: Vouched, { vouchedMs }: TrustLimits, at: Instant): boolean =>
  plusMs(vouchedAt, vouchedMs) <= at;

/** Whether she showed the issuer who she is in the time before; one that does not say when has not said so. */
export const showedHerself = ({ authenticatedAt }: SignedIn, withinMs: number, at: Instant): boolean =>
  authenticatedAt !== undefined && at <= plusMs(authenticatedAt, withinMs);

/** What somebody who looks after the system does to sessions: officers', or every citizen's at once. */
export type LockAct = {
  readonly act: 'end' | 'endEveryone' | 'endCitizens' | 'lockOut' | 'letIn';
  readonly at: Instant;
  /** Who did it. */
  readonly by: string;
  /** Whom it befell, by the name that the issuer gives her or her id there; absent: every officer, or every citizen. */
  readonly officer?: string;
};

export type LockStore = {
  /**
   * Ties the names of somebody who signs in together, so that what befalls one of them befalls her.
   *
   * @param names keyed hashes of her id, and of the name she signs in with where there is one
   */
  readonly tie: (authority: string, names: readonly [id: string, username?: string]) => Promise<Standing>;
  /** Writes the act down and then does it. @returns whether the officer named was ever signed in */
  readonly act: (authority: string, act: LockAct, named?: string) => Promise<boolean>;
  /** Every act, the newest first. */
  readonly acts: (authority: string) => Promise<readonly LockAct[]>;
};
