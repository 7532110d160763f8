import type { Result } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import type { MemberMail } from '../member-letter.ts';
import type { Account } from './account.ts';
import type { AccountEvent, Change } from './change.ts';
import type { SignInMeans } from './signed-in.ts';
import type { Step, StepPurpose } from './step.ts';

/** Opened; undefined when there is none, or it was closed. */
export type FindAccount = (authority: string, id: string) => Promise<Account | undefined>;
/** Costs the same calls whether or not the mailbox has an account. */
export type FindAccountByMailbox = (authority: string, mailboxKey: string) => Promise<Account | undefined>;
/** `means` where somebody signed in. */
export type PastEvent = { readonly at: Instant; readonly what: AccountEvent; readonly means?: SignInMeans };
export type ReadAccountEvents = (authority: string, id: string) => Promise<readonly PastEvent[]>;

/** Writes a new account whole; `codeNotAccepted` when the mailbox has one, `stepEnded` when the step was used. */
export type CreateAccount = (change: Change) => Promise<Result<void>>;
/**
 * Writes a change whole, on the condition that nobody changed the account since it was read: `changedMeanwhile` (read
 * it again and decide again), `stepEnded`, `codeNotAccepted` (the new mailbox has an account), `edevletTaken`.
 */
export type CommitAccount = (before: Account, change: Change) => Promise<Result<void>>;

export type StepOf<P extends StepPurpose> = Extract<Step, { readonly purpose: P }>;
export type StepStore = {
  /** Keeps a step and, with it, its letter; a mailbox that got its mails of the hour or day gets none. */
  readonly begin: (step: Step, mail?: MemberMail) => Promise<void>;
  /** A step that is still good, without spending a try. */
  readonly find: <P extends StepPurpose>(
    authority: string,
    id: string,
    purpose: P,
    at: Instant,
  ) => Promise<StepOf<P> | undefined>;
  /** Spends one try before anything is compared. Undefined when none is left, it expired, was used or never existed. */
  readonly spendTry: <P extends StepPurpose>(
    authority: string,
    id: string,
    purpose: P,
    at: Instant,
  ) => Promise<StepOf<P> | undefined>;
  /** One step leads to another; false when it was used in between. */
  readonly passOn: (used: Step, next: Step, at: Instant) => Promise<boolean>;
};
