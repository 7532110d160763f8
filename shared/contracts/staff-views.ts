import * as z from 'zod';
import { personal } from './personal.ts';
import { pressing } from './queue-query.ts';
import { deadlineSum, windowView } from './views.ts';
import {
  action,
  assurance,
  channel,
  forum,
  instant,
  kvkkRight,
  localDate,
  outcome,
  petitionType,
  regime,
  replyWay,
  status,
} from './vocabulary.ts';

export const urgency = z.enum([...pressing.options, 'none']);
export type Urgency = z.infer<typeof urgency>;

export const queueRow = z.object({
  reference: z.string(),
  regime,
  kind: z.string(),
  petitionType: petitionType.optional(),
  category: z.string().optional(),
  /** Under the law's own letters; none outside KVKK. */
  rightsAsked: z.array(kvkkRight),
  department: z.string(),
  status,
  statusText: z.string(),
  channel,
  assurance,
  /** Subject of whoever it is given to, and what she was called then. */
  assignee: z.string().optional(),
  assigneeName: z.string().optional(),
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
  /** Where the next page begins; a page with fewer rows than fit that has it was searched that far and no further. */
  after: z.string().optional(),
});
export type QueuePage = z.infer<typeof queuePage>;

/** One right's decision as people read it. */
export const rightDecisionView = z.object({
  right: kvkkRight,
  text: z.string(),
  outcome: z.enum(['accepted', 'refused']),
  ground: z.string().optional(),
  reasons: z.string().optional(),
});
export type RightDecisionView = z.infer<typeof rightDecisionView>;

export const replyView = z.object({
  outcome,
  ground: z.string().optional(),
  perRight: z.array(rightDecisionView),
  thirdParties: z.array(z.object({ id: z.string(), name: z.string(), toldOn: localDate.optional() })),
  forwardedTo: z.string().optional(),
  fee: z.string().optional(),
  document: z.object({ number: z.string(), date: localDate, sha256: z.string().optional() }).optional(),
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

const ground = z.object({ id: z.string(), inWords: z.string(), article: z.string() });

/** One request as the officer who handles it reads it. */
export const dossier = queueRow.extend({
  version: z.int(),
  rolledDueOn: localDate,
  law: z.string(),
  channelText: z.string(),
  arrivedOn: localDate,
  missing: z.array(z.string()),
  representation: z.string().optional(),
  objections: z.array(z.object({ forum, on: localDate, fileNumber: z.string().optional() })),
  windows: z.array(windowView),
  /** What the law says by now when the institution stayed silent. */
  silence: z.string().optional(),
  /** What the officer may choose from: grounds of refusing, of not examining, of a longer term. */
  grounds: z.object({
    refusal: z.array(ground),
    notExamined: z.array(ground),
    extension: z.array(ground),
  }),
  sum: deadlineSum.optional(),
  replyBy: replyWay,
  contact: z.enum(['none', 'unconfirmed', 'confirmed']),
  identityCheck: z.object({ at: instant, by: z.string(), evidence: z.string() }).optional(),
  rights: z.array(z.object({ code: z.string(), text: z.string() })),
  personal,
  notes: z.array(z.object({ at: instant, by: z.string(), text: z.string(), told: z.boolean() })),
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
  /** Documents that the applicant added. What is `infected` was deleted and is not given out. */
  attachments: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.string(),
      /** Bytes. */
      size: z.int(),
      sha256: z.string(),
      at: instant,
      scan: z.enum(['waiting', 'clean', 'infected', 'unscanned']),
    }),
  ),
  trail: z.array(
    z.object({
      sequence: z.int(),
      action,
      at: instant,
      actor: z.string(),
      /** Whose act it was and what happened, as people read it. */
      who: z.string(),
      inWords: z.string(),
      hash: z.string(),
    }),
  ),
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
