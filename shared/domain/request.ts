import type {
  Action,
  Assurance,
  Instant,
  KvkkRight,
  LocalDate,
  Outcome,
  PetitionType,
  Regime,
  ReplyWay,
} from '../contracts/vocabulary.ts';

export type HistoryEvent = { readonly at: Instant; readonly action: Action };

export type IdentityCheck = { readonly at: Instant; readonly by: string };

/** When the reminder function looks at the request next, and what for; absent once nothing is left to do. */
export type Wake = { readonly at: Instant; readonly reason: 'nudge' | 'digest' };

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
  readonly receivedAt: Instant;
  readonly dueOn: LocalDate;
  readonly rolledDueOn: LocalDate;
  readonly calendarVersion: string;
  readonly assurance: Assurance;
  readonly contact: 'none' | 'unconfirmed' | 'confirmed';
  readonly identityCheck?: IdentityCheck;
  readonly replyBy: ReplyWay;
  readonly notice: { readonly version: string; readonly hash: string; readonly shownBy: Instant };
  readonly history: readonly HistoryEvent[];
  /** Hash of the newest entry of the audit trail. */
  readonly head: string;
  readonly assignee?: string;
  readonly nudged: boolean;
  readonly wake?: Wake;
};

/** What was decided and how it travels; its words are personal data and stand in the sealed part. */
export type Reply = {
  readonly at: Instant;
  readonly by: string;
  readonly outcome: Outcome;
  readonly way: ReplyWay;
  readonly wayReason: WayReason;
  readonly containsPersonalData: boolean;
};

/** Why a reply goes the way it goes. */
export type WayReason = 'asked' | 'contactNotConfirmed' | 'identityNotEstablished' | 'mailNotDelivered';

export type Dispatch = { readonly registeredMailNumber: string; readonly on: LocalDate };

export type Received = Common & { readonly status: 'received' };
export type InReview = Common & { readonly status: 'inReview'; readonly assignee: string };
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

/** One request: one variant per status, so that an impossible record cannot be written. */
export type Request = Received | InReview | Answered | Delivered | Undelivered;
export type Open = Received | InReview;
export type Replied = Answered | Delivered | Undelivered;

export const isOpen = (request: Request): request is Open =>
  request.status === 'received' || request.status === 'inReview';

/** True while an officer still owes something: an answer, the posting of one, or another way after a failure. */
export function needsOfficer(request: Request): boolean {
  if (isOpen(request) || request.status === 'undelivered') return true;
  return request.status === 'answered' && request.reply.way !== 'email' && request.dispatch === undefined;
}

/** Whether the institution knows who is asking (`law` section on who may be answered). */
export function identityEstablished(request: Common): boolean {
  return (
    request.assurance === 'edevlet' || request.assurance === 'member' || request.identityCheck !== undefined
  );
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
