import * as z from 'zod';
import {
  act,
  assurance,
  channel,
  forum,
  instant,
  kvkkRight,
  letterState,
  localDate,
  outcome,
  regime,
  replyWay,
  status,
} from './vocabulary.ts';

/** How the last day was counted, day by day. */
export const deadlineSum = z.object({
  /** The day of arrival or service; not counted. */
  receivedOn: localDate,
  arrival: z.string(),
  /** The articles that the count rests on. */
  rules: z.array(z.string()),
  whose: z.enum(['institution', 'applicant']),
  /** `number` is the day's place in the term, null when it is not counted. */
  days: z.array(z.object({ day: localDate, number: z.int().nullable(), why: z.string() })),
  dueOn: localDate,
  rolledDueOn: localDate,
  /** The day that reminders and lateness go by; another one than `dueOn` while a changed table waits for a decision. */
  goesBy: localDate,
  calendar: z.object({ version: z.string(), sha256: z.string() }),
  note: z.string().optional(),
});
export type DeadlineSum = z.infer<typeof deadlineSum>;

/** What the citizen gets for a request that was taken. */
export const receipt = z.object({
  reference: z.string(),
  authority: z.object({ id: z.string(), name: z.string() }),
  regime,
  kind: z.string(),
  status,
  assurance,
  receivedAt: instant,
  /** How it came, and the day that the term starts after. */
  arrival: z.object({ channel, text: z.string(), on: localDate }),
  dueOn: localDate,
  rolledDueOn: localDate,
  term: z.string(),
  /** The last day day by day; absent when the holiday table does not cover the count. */
  sum: deadlineSum.optional(),
  /** Mandatory fields that are not there, each with its article: taken all the same. */
  missing: z.array(z.string()),
  followUpCode: z.string(),
  confirmation: z.enum(['codeSent', 'smsSent', 'notNeeded']),
  next: z.array(z.string()),
});
export type Receipt = z.infer<typeof receipt>;

export const historyLine = z.object({ at: instant, text: z.string() });

/** A way further, until when, and whether the day can still become a later one. */
export const windowView = z.object({
  forum: forum,
  inWords: z.string(),
  article: z.string(),
  lastDay: localDate,
  certain: z.boolean(),
  /** How to go there, one sentence. */
  how: z.string(),
});
export type WindowView = z.infer<typeof windowView>;

/** A way further that was taken. */
export const objectionView = z.object({
  forum: forum,
  on: localDate,
  fileNumber: z.string().optional(),
});

/** A letter about a request to its applicant: no address and no word of it. */
export const letterView = z.object({
  kind: z.string(),
  text: z.string(),
  by: z.enum(['email', 'sms']),
  state: letterState,
  stateText: z.string(),
  /** Absent while it has not been sent. */
  sentAt: instant.optional(),
});
export type LetterView = z.infer<typeof letterView>;
export const letterList = z.object({ letters: z.array(letterView) });

/** What the citizen sees of her request with its follow-up code: no personal data. */
export const statusView = z.object({
  reference: z.string(),
  kind: z.string(),
  status,
  statusText: z.string(),
  receivedAt: instant,
  /** The way it came and the day that counts; for paper also when it was registered. */
  arrival: z.string(),
  dueOn: localDate,
  rolledDueOn: localDate,
  daysLeft: z.int().nullable(),
  term: z.string(),
  sum: deadlineSum.optional(),
  /** What the applicant still owes: mandatory fields that are missing, each with its article. */
  missing: z.array(z.string()),
  windows: z.array(windowView),
  /** What she can do about her request now, in the order in which it is offered. */
  acts: z.array(act),
  /** How she wants to receive the reply, and which of her two addresses codes and notices go to. */
  replyBy: replyWay,
  contactBy: z.enum(['email', 'sms', 'none']),
  /** True while a code of a new e-mail address or telephone is awaited. */
  newContactAwaitsCode: z.boolean(),
  /** Where she went further, as far as it was recorded. */
  objections: z.array(objectionView),
  /** Lets her write about the request for an hour. */
  ticket: z.string(),
  /** Purposes of today's privacy notice that she has not read of yet. */
  newPurposes: z.array(z.string()),
  /** False when she was never shown a notice, as on paper that came without one. */
  noticeShown: z.boolean(),
  history: z.array(historyLine),
  next: z.string(),
});
export type StatusView = z.infer<typeof statusView>;

const said = z.array(z.object({ at: instant, text: z.string() }));
/** What an applicant wrote, was told and was answered: for her own eyes, after a login. */
export const ownView = z.object({
  subject: z.string().optional(),
  details: z.string().optional(),
  /** What she sent later. */
  added: said,
  /** What the institution asked or told her in between. */
  told: said,
  /** Her own addresses, masked. */
  addresses: z.object({ email: z.string().optional(), sms: z.string().optional() }),
  reply: z
    .object({
      at: instant,
      outcome,
      ground: z.string().optional(),
      explanation: z.string(),
      reasons: z.string().optional(),
      perRight: z.array(
        z.object({
          right: kvkkRight,
          text: z.string(),
          outcome: z.enum(['accepted', 'refused']),
          ground: z.string().optional(),
          reasons: z.string().optional(),
        }),
      ),
      way: replyWay,
      document: z.object({ number: z.string(), date: localDate, sha256: z.string().optional() }).optional(),
    })
    .optional(),
});
export type OwnView = z.infer<typeof ownView>;

/** The notice as a submission names it: `noticeVersion` and `noticeHash`. */
export const privacyNotice = z.object({
  noticeVersion: z.string(),
  noticeHash: z.string(),
  effectiveFrom: localDate,
  sections: z.array(z.object({ heading: z.string(), paragraphs: z.array(z.string()) })),
});

/** Who entered an address into the institution's book, and when. */
export const addressEntry = z.object({ at: instant, by: z.string() });

export const codeSent = z.object({ detail: z.string() });
