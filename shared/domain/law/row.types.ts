import type { Channel, Forum, KvkkRight, LocalDate, Regime, Role } from '../../contracts/vocabulary.ts';
import type { Confidence } from '../time/calendar.ts';

/** Where a rule stands and how sure we are of it. What is M or L counsel has to confirm (`docs/legal.md`). */
export type Citation = { readonly article: string; readonly confidence: Confidence };

/** A number of days or months as a law writes it. */
export type Span = { readonly amount: number; readonly unit: 'calendarDay' | 'workingDay' | 'month' };

export type Term = Citation & {
  readonly amount: number;
  readonly unit: 'calendarDay' | 'workingDay';
  /** The sentence that tells a person how long the institution has. */
  readonly inWords: string;
};

/** A reason that an article names: for refusing, for not examining, for taking longer. */
export type Ground = Citation & {
  readonly id: string;
  readonly inWords: string;
  /** The rights of Law 6698 m.11/1 that it can stand against; every one when absent. */
  readonly against?: readonly KvkkRight[];
};

/** A longer term, counted from the same first day; the applicant is told before the first one ends. */
export type Extension = Citation & {
  readonly amount: number;
  readonly inWords: string;
  readonly grounds: readonly Ground[];
};

/** What an institution may ask for a reply. */
export type Fee = Citation & {
  readonly inWords: string;
  readonly freePages: number;
  /** 100 kuruş are one lira; absent when the institution's own tariff decides. */
  readonly perPageKurus?: number;
  /** The notice that stops the clock until she pays; absent where a fee changes nothing about the term. */
  readonly notice?: Citation & {
    readonly payWithin: Term;
    /** Whether a payment lets the rest of the term run on, or the whole term anew. */
    readonly afterPayment: 'resumes' | 'restarts';
  };
};

/** A way in that a regime knows. */
export type ChannelRow = Citation & {
  readonly channel: Channel;
  /** `moment` = the day it reached the institution; `served` = the day of service, which an officer enters. */
  readonly arrives: 'moment' | 'served';
  /** What the officer has to record as proof of it; without it the request did not come this way. */
  readonly evidence: readonly Evidence[];
  /** The proof that tells who is asking, where this way has one; it is taken without, but then nobody is identified. */
  readonly identifiedBy?: Evidence;
};
export type Evidence =
  | 'registeredMailNumber'
  | 'kepId'
  | 'notaryNumber'
  | 'signatureCheck'
  | 'senderAddress'
  | 'identityCheck';

/** How long somebody has to go further after a reply, or after silence. */
export type Window = Citation & {
  readonly id: string;
  readonly forum: Exclude<Forum, 'institution'>;
  /** `silence` also stands for a reply that came after the last day. */
  readonly after: 'reply' | 'silence' | 'progress';
  readonly opens: 'served' | 'received' | 'deemedRefused';
  readonly lasts: Span;
  /** However late the opening, never beyond so long after the application. */
  readonly atMost?: Span;
  readonly inWords: string;
};

/** A part without which a reply may not go out. */
export type ReplyPart = Citation & {
  readonly part:
    | 'controller'
    | 'applicant'
    | 'subject'
    | 'explanation'
    | 'reasons'
    | 'ground'
    | 'perRight'
    | 'remedy';
  readonly inWords: string;
};

export type MandatoryField = Citation & {
  readonly field:
    | 'name'
    | 'surname'
    | 'identity'
    | 'serviceAddress'
    | 'subject'
    | 'signature'
    | 'representedName'
    | 'authorityDocument';
  /** Only where the request came in such a form; in every form when absent. */
  readonly when?: 'electronic' | 'onPaper';
  readonly inWords: string;
};

/** One legal regime as it stood from `effectiveFrom`; a request keeps the row it was taken under. */
export type LawBasics = {
  readonly id: string;
  readonly regime: Regime;
  readonly lawNumber: number;
  readonly title: string;
  readonly effectiveFrom: LocalDate;
  readonly term: Term;
  readonly extension?: Extension;
  readonly fee?: Fee;
  /** What asking the applicant for something does to the clock, in words she reads. */
  readonly askingForMore: Citation & { readonly inWords: string };
  /** A reply before the result, and what it is good for. */
  readonly progressReply?: Citation & { readonly inWords: string };
  /** Sending it to the body that is in charge, and telling the applicant. */
  readonly forwarding?: Citation & { readonly inWords: string };
  readonly mandatoryFields: readonly MandatoryField[];
  /** After so long a silence the law takes the request for refused. */
  readonly deemedRefusal?: Citation & { readonly after: Span };
  readonly windows: readonly Window[];
  /** Days left at which the unit is reminded; on the last day and after it, daily. */
  readonly reminderDaysLeft: readonly number[];
  /** Of those, the ones that are kept while the applicant has something to send. */
  readonly reminderDaysLeftWhileAsked: readonly number[];
  /** Days left at which the supervisor hears of it too; after the last day, weekly. */
  readonly escalationDaysLeft: readonly number[];
  /** True when every reply carries personal data, so that it goes only to an established identity. */
  readonly replyIsPersonal: boolean;
  /** The role that such requests are kept to, and whomever it gives one; absent where the whole unit sees them. */
  readonly keptTo?: Citation & { readonly role: Role; readonly inWords: string };
  /** What the applicant can do next against the reply, in words that every reply carries. */
  readonly remedy: Citation & { readonly inWords: string };
};

/** On what a reply can say no: refusing, or not examining at all. */
export type LawGrounds = {
  readonly notExaminedGrounds: readonly Ground[];
  readonly refusalGrounds: readonly Ground[];
};

/** What officers go by when they register and answer: most functions never need to know it. */
export type LawReplies = LawGrounds & {
  /** Rights whose grant third parties have to be told of. */
  readonly thirdPartiesFor: readonly KvkkRight[];
  readonly channels: readonly ChannelRow[];
  readonly replyParts: readonly ReplyPart[];
};

/** A regime's whole row. */
export type LawRow = LawBasics & LawReplies;
