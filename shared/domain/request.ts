import type {
  Action,
  Assurance,
  Channel,
  Forum,
  Instant,
  KvkkRight,
  Language,
  LocalDate,
  Outcome,
  PetitionType,
  Regime,
  ReplyWay,
  Representation,
} from '../contracts/vocabulary.ts';
import type { MandatoryField } from './law/row.types.ts';
import type { Clock } from './time/clock.ts';

export type HistoryEvent = { readonly at: Instant; readonly action: Action };

export type IdentityCheck = { readonly at: Instant; readonly by: string };

/**
 * When the reminder function looks at the request next, and what for: to nudge the applicant, to list it in the unit's
 * digest, to close it because nobody paid. Absent once nothing is left to do.
 */
export type Wake = { readonly at: Instant; readonly reason: 'nudge' | 'digest' | 'lapse' };

/** The privacy notice as the applicant last saw it, and what became of later revisions. */
export type NoticeRead = {
  readonly version: string;
  readonly hash: string;
  readonly shownBy: Instant;
  readonly purposes: readonly string[];
  /** The newest revision that she was told of. */
  readonly announced?: string;
};

/** Which of her mailboxes or telephones: of the decision `words`, or what she sent first when absent. */
export type ContactPlace = { readonly words?: number; readonly by: 'email' | 'sms' };

/** A way that was taken further: a complaint, an appeal, a lawsuit, an objection to the institution itself. */
export type Objection = { readonly forum: Forum; readonly on: LocalDate; readonly fileNumber?: string };

/** What every request has, whatever its status; nothing here tells who asked. */
export type Common = {
  readonly authority: string;
  readonly reference: string;
  /** Counts the decisions taken; equals the number of entries in the audit trail. */
  readonly version: number;
  readonly regime: Regime;
  readonly petitionType?: PetitionType;
  readonly category?: string;
  readonly rights: readonly KvkkRight[];
  readonly department: string;
  /** The law row the request was taken under; it stays with it when the law changes. */
  readonly law: string;
  readonly channel: Channel;
  /** When the system took it; for paper that is later than its day of arrival, which stands in `clock`. */
  readonly receivedAt: Instant;
  /** What moved its clock; with the law row and the holiday table the whole sum. */
  readonly clock: Clock;
  /** The last day of whoever's clock it is: the institution's, or the applicant's while a fee is to be paid. */
  readonly dueOn: LocalDate;
  readonly rolledDueOn: LocalDate;
  readonly calendarVersion: string;
  readonly calendarHash: string;
  /** Keyed hash of what the applicant herself added last. */
  readonly lastGiven?: string;
  /** Mandatory fields that the applicant has not given: taken all the same, and asked about. */
  readonly missing: readonly MandatoryField['field'][];
  readonly representation?: Representation;
  readonly assurance: Assurance;
  readonly contact: 'none' | 'unconfirmed' | 'confirmed';
  /** Where codes and notices go: her mailbox when absent. */
  readonly contactBy?: 'sms';
  /** The decision whose sealed words say where she is reached, once that is not what she sent first. */
  readonly contactAt?: number;
  /** Where she wants to be reached, and has not confirmed yet. */
  readonly newContact?: ContactPlace & { readonly words: number };
  readonly identityCheck?: IdentityCheck;
  /** Of what came by registered e-mail: whether the institution holds the address as this person's (Tebliğ m.5/1). */
  readonly addressKnown?: boolean;
  /** What she reads, when it is not Turkish: her letters and short messages are written in it. */
  readonly language?: Language;
  /** How many documents the applicant added; what they are stands in the sealed part. */
  readonly attachments?: number;
  readonly replyBy: ReplyWay;
  readonly notice: NoticeRead;
  readonly history: readonly HistoryEvent[];
  /** Hash of the newest entry of the audit trail. */
  readonly head: string;
  /** Subject of whoever it is given to: the one thing that a provider gives to nobody else later. */
  readonly assignee?: string;
  /** What she was called then; shown to colleagues, and decides nothing. */
  readonly assigneeName?: string;
  /** The assignee's own mailbox, so that she is reminded beside her unit. */
  readonly assigneeMailbox?: string;
  readonly nudged: boolean;
  readonly objections: readonly Objection[];
  /** How satisfied she said she was with how it was dealt with, 1 (not at all) to 5 (very). */
  readonly satisfaction?: number;
  readonly wake?: Wake;
};

/** One right's own decision (Law 6698 m.11/1, m.13/3). */
export type RightDecision = {
  readonly right: KvkkRight;
  readonly outcome: 'accepted' | 'refused';
  /** Row of the law's grounds that the refusal rests on. */
  readonly ground?: string;
};

/** Somebody who has to be told of a correction or erasure (Law 6698 m.11/1-f); her name stands in the sealed part. */
export type ThirdParty = { readonly id: string; readonly toldOn?: LocalDate };

/** The reply as the institution's document system (EBYS) holds it, when that is the authoritative one. */
export type OfficialDocument = {
  readonly number: string;
  readonly date: LocalDate;
  /** SHA-256 (hex) of the e-signed PDF that goes with the reply. */
  readonly sha256?: string;
};

/** What was decided and how it travels; its words are personal data and stand in the sealed part. */
export type Reply = {
  readonly at: Instant;
  readonly by: string;
  readonly outcome: Outcome;
  readonly ground?: string;
  readonly perRight?: readonly RightDecision[];
  readonly thirdParties?: readonly ThirdParty[];
  /** The body that a petition or information request was sent on to. */
  readonly forwardedTo?: string;
  readonly feeKurus?: number;
  readonly document?: OfficialDocument;
  readonly way: ReplyWay;
  readonly wayReason: WayReason;
  readonly containsPersonalData: boolean;
};

/** Why a reply goes the way it goes. */
export type WayReason = 'asked' | 'contactNotConfirmed' | 'identityNotEstablished' | 'mailNotDelivered';

export type Dispatch = { readonly registeredMailNumber: string; readonly on: LocalDate };

export type Received = Common & { readonly status: 'received' };
export type InReview = Common & { readonly status: 'inReview'; readonly assignee: string };
export type MissingInfo = Common & { readonly status: 'missingInfo'; readonly askedOn: LocalDate };
export type FeePending = Common & { readonly status: 'feePending'; readonly feeKurus: number };
export type Answered = Common & {
  readonly status: 'answered';
  readonly reply: Reply;
  readonly dispatch?: Dispatch;
};
export type Delivered = Common & {
  readonly status: 'delivered';
  readonly reply: Reply;
  readonly dispatch?: Dispatch;
  readonly deliveredOn: LocalDate;
};
export type Undelivered = Common & {
  readonly status: 'undelivered';
  readonly reply: Reply;
  readonly dispatch?: Dispatch;
  readonly failure: string;
};
export type Withdrawn = Common & {
  readonly status: 'withdrawn' | 'deemedWithdrawn';
  readonly endedOn: LocalDate;
};

/** One request: one variant per status, so that an impossible record cannot be written. */
export type Request =
  | Received
  | InReview
  | MissingInfo
  | FeePending
  | Answered
  | Delivered
  | Undelivered
  | Withdrawn;
export type Open = Received | InReview | MissingInfo | FeePending;
export type Replied = Answered | Delivered | Undelivered;

/** Neither answered nor ended. */
export const isOpen = (request: Request): request is Open =>
  request.status === 'received' ||
  request.status === 'inReview' ||
  request.status === 'missingInfo' ||
  request.status === 'feePending';

export const isReplied = (request: Request): request is Replied => 'reply' in request;

/** True while the institution's own clock runs. */
export const owesReply = (request: Request): request is Received | InReview | MissingInfo =>
  isOpen(request) && request.status !== 'feePending';

/** Somebody whom the institution still has to tell of a correction or erasure. */
export const owesThirdParties = (request: Request): boolean =>
  isReplied(request) && (request.reply.thirdParties ?? []).some(({ toldOn }) => toldOn === undefined);

/** True while an officer still owes something: an answer, its posting, another way after a failure, word to others. */
export function needsOfficer(request: Request): boolean {
  if (owesReply(request) || request.status === 'undelivered' || owesThirdParties(request)) return true;
  return request.status === 'answered' && request.reply.way !== 'email' && request.dispatch === undefined;
}

/** Which list it stands in: the officer's to do, waiting for the applicant, or done. */
export type Shelf = 'open' | 'waiting' | 'done';
export function shelfOf(request: Request): Shelf {
  if (needsOfficer(request)) return 'open';
  return request.status === 'feePending' ? 'waiting' : 'done';
}

/** What stays of a replied request when its delivery takes another turn: not the day of delivery, not the failure. */
export function withoutOutcome(request: Replied) {
  const { status: _s, ...rest } = request;
  if ('deliveredOn' in rest) {
    const { deliveredOn: _d, ...kept } = rest;
    return kept;
  }
  if ('failure' in rest) {
    const { failure: _f, ...kept } = rest;
    return kept;
  }
  return rest;
}

/** What stays of an unanswered request when its status changes: not what only that status knows. */
export function withoutStatus(request: Open | Withdrawn) {
  const { status: _s, ...rest } = request;
  if ('askedOn' in rest) {
    const { askedOn: _a, ...kept } = rest;
    return kept;
  }
  if ('endedOn' in rest) {
    const { endedOn: _e, ...kept } = rest;
    return kept;
  }
  if ('feeKurus' in rest) {
    const { feeKurus: _f, ...kept } = rest;
    return kept;
  }
  return rest;
}

/** Where a request goes on when nothing is awaited from the applicant any more. */
export function backToWork(request: Open | Withdrawn): Received | InReview {
  const kept = withoutStatus(request);
  return kept.assignee === undefined
    ? { ...kept, status: 'received' }
    : { ...kept, status: 'inReview', assignee: kept.assignee };
}
