import type { Instant, LocalDate, PetitionType, Regime, Status } from '../contracts/vocabulary.ts';
import type { ContactPlace } from './request.ts';

/** What an applicant is written about what she did herself. */
export type OwnActLetter =
  | { readonly key: string; readonly kind: 'withdrawn' }
  /** The code of a new mailbox or telephone, to that one. */
  | {
      readonly key: string;
      readonly kind: 'contactCode';
      readonly at: ContactPlace;
      readonly nonce: string;
      readonly expiresAt: Instant;
    }
  /** To the mailbox or telephone that was left for another. */
  | { readonly key: string; readonly kind: 'contactMoved'; readonly at: ContactPlace };

/**
 * An outgoing mail as the domain decides it: which one, to whom, and what it must say beyond the request itself.
 * It holds no personal data; the mail function reads that from the request's sealed part when it composes.
 */
export type Letter =
  | {
      readonly key: string;
      readonly kind: 'code';
      readonly purpose: 'confirm' | 'follow';
      readonly nonce: string;
      readonly expiresAt: Instant;
    }
  | { readonly key: string; readonly kind: 'receipt' }
  | { readonly key: string; readonly kind: 'nudge' }
  | { readonly key: string; readonly kind: 'reply' }
  | { readonly key: string; readonly kind: 'ready' }
  | { readonly key: string; readonly kind: 'posted' }
  | { readonly key: string; readonly kind: 'lapsed' }
  | { readonly key: string; readonly kind: 'noticeAnnounced' }
  /** What the applicant is told in the middle of a request; its words were sealed with decision number `words`. */
  | {
      readonly key: string;
      readonly kind: 'infoAsked' | 'progressed' | 'extended' | 'feeNotified';
      readonly words: number;
    }
  /** To whoever has the request in hand: a colleague asks her to see to it. */
  | { readonly key: string; readonly kind: 'assigneeReminded' }
  | OwnActLetter
  /** To the unit, not to the applicant: a letter to her came back, and she has to be told another way. */
  | { readonly key: string; readonly kind: 'cameBack'; readonly letter: Returned };

/** The letters that the law ties something to: one that comes back is a thing for the unit to do at once. */
export const returned = [
  'reply',
  'ready',
  'posted',
  'infoAsked',
  'progressed',
  'extended',
  'feeNotified',
] as const;
export type Returned = (typeof returned)[number];

/** What is left to do with a reply that was given, beyond waiting for word that it arrived. */
export const unfinishedWork = ['posting', 'handingOver', 'anotherWay', 'thirdParties'] as const;
export type Unfinished = (typeof unfinishedWork)[number];

/** One line of a unit's digest. */
export type DigestRow = {
  readonly reference: string;
  readonly regime: Regime;
  readonly petitionType?: PetitionType;
  readonly category?: string;
  readonly status: Status;
  readonly dueOn: LocalDate;
  /** Whole days left on the digest's day; negative once overdue. */
  readonly daysLeft: number;
  /** Absent while the answer itself is owed. */
  readonly unfinished?: readonly Unfinished[];
};

/** The one mail a unit gets on a day; the references it lists are the ones that this day covers. */
export type Digest = {
  readonly authority: string;
  readonly department: string;
  readonly day: LocalDate;
  readonly rows: readonly DigestRow[];
  /** Mailboxes of those in charge of a listed request, who read it beside their unit; none when absent. */
  readonly cc?: readonly string[];
};
