import * as z from 'zod';
import { personal } from './submission.ts';
import {
  action,
  assurance,
  instant,
  localDate,
  outcome,
  petitionType,
  regime,
  replyWay,
  status,
} from './vocabulary.ts';

/** What the citizen gets for a request that was taken. */
export const receipt = z.object({
  reference: z.string(),
  authority: z.object({ id: z.string(), name: z.string() }),
  regime,
  kind: z.string(),
  status,
  assurance,
  receivedAt: instant,
  dueOn: localDate,
  rolledDueOn: localDate,
  term: z.string(),
  followUpCode: z.string(),
  confirmation: z.enum(['codeSent', 'notNeeded']),
  next: z.array(z.string()),
});
export type Receipt = z.infer<typeof receipt>;

export const historyLine = z.object({ at: instant, text: z.string() });

/** How the last day was counted, day by day. */
export const deadlineSum = z.object({
  receivedOn: localDate,
  rule: z.string(),
  /** `number` is the day's place in the term, null when it is not counted. */
  days: z.array(z.object({ day: localDate, number: z.int().nullable(), why: z.string() })),
  dueOn: localDate,
  rolledDueOn: localDate,
  calendar: z.object({ version: z.string(), sha256: z.string() }),
});
export type DeadlineSum = z.infer<typeof deadlineSum>;

/** What the citizen sees of her request with its follow-up code: no personal data. */
export const statusView = z.object({
  reference: z.string(),
  kind: z.string(),
  status,
  statusText: z.string(),
  receivedAt: instant,
  dueOn: localDate,
  rolledDueOn: localDate,
  daysLeft: z.int().nullable(),
  term: z.string(),
  sum: deadlineSum.optional(),
  history: z.array(historyLine),
  next: z.string(),
});
export type StatusView = z.infer<typeof statusView>;

export const urgency = z.enum(['overdue', 'critical', 'soon', 'normal', 'none']);
export type Urgency = z.infer<typeof urgency>;

export const queueRow = z.object({
  reference: z.string(),
  regime,
  kind: z.string(),
  petitionType: petitionType.optional(),
  category: z.string().optional(),
  department: z.string(),
  status,
  statusText: z.string(),
  assurance,
  assignee: z.string().optional(),
  receivedAt: instant,
  dueOn: localDate,
  /** Whole days from today in Istanbul to `dueOn`; negative once overdue, null when nothing is left to do. */
  daysLeft: z.int().nullable(),
  urgency,
});
export type QueueRow = z.infer<typeof queueRow>;

export const queuePage = z.object({
  today: localDate,
  rows: z.array(queueRow),
  after: z.string().optional(),
});
export type QueuePage = z.infer<typeof queuePage>;

export const replyView = z.object({
  outcome,
  explanation: z.string(),
  reasons: z.string().optional(),
  containsPersonalData: z.boolean(),
  way: replyWay,
  wayBecause: z.string(),
  at: instant,
  dispatch: z.object({ registeredMailNumber: z.string(), on: localDate }).optional(),
  deliveredOn: localDate.optional(),
  failure: z.string().optional(),
});
export type ReplyView = z.infer<typeof replyView>;

/** One request as the officer who handles it reads it. */
export const dossier = queueRow.extend({
  version: z.int(),
  rolledDueOn: localDate,
  law: z.string(),
  sum: deadlineSum.optional(),
  replyBy: replyWay,
  contact: z.enum(['none', 'unconfirmed', 'confirmed']),
  identityCheck: z.object({ at: instant, by: z.string(), evidence: z.string() }).optional(),
  rights: z.array(z.object({ code: z.string(), text: z.string() })),
  personal,
  notes: z.array(z.object({ at: instant, by: z.string(), text: z.string() })),
  letters: z.array(
    z.object({
      key: z.string(),
      kind: z.string(),
      state: z.string(),
      attempts: z.int(),
      sentAt: instant.optional(),
      sha256: z.string().optional(),
    }),
  ),
  trail: z.array(z.object({ sequence: z.int(), action, at: instant, actor: z.string(), hash: z.string() })),
  reply: replyView.optional(),
  warnings: z.array(z.string()),
  /** The officer's next step, one sentence. */
  next: z.string(),
});
export type Dossier = z.infer<typeof dossier>;

/** What every officer's command answers: where the request stands now. */
export const standing = z.object({
  reference: z.string(),
  version: z.int(),
  status,
  statusText: z.string(),
  next: z.string(),
});
export type Standing = z.infer<typeof standing>;

/** The notice as a submission names it: `noticeVersion` and `noticeHash`. */
export const privacyNotice = z.object({
  noticeVersion: z.string(),
  noticeHash: z.string(),
  effectiveFrom: localDate,
  sections: z.array(z.object({ heading: z.string(), paragraphs: z.array(z.string()) })),
});

export const codeSent = z.object({ detail: z.string() });
