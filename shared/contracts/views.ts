import * as z from 'zod';
import { assurance, channel, forum, instant, localDate, regime, status } from './vocabulary.ts';

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
});
export type WindowView = z.infer<typeof windowView>;

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
  /** True when she may write to the unit about her request. */
  canSendMore: z.boolean(),
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
