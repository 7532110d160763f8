import * as z from 'zod';
import { action, instant, localDate } from './vocabulary.ts';

/** What of a request was opened: its dossier, its reply's letter, the receipt with its follow-up code, a document. */
export const readWhat = z.enum(['dossier', 'replyLetter', 'receipt', 'attachment']);
export type ReadWhat = z.infer<typeof readWhat>;

const chain = <E extends z.ZodType>(entry: E) =>
  z.object({
    /** True when every entry fits the one before it. */
    verified: z.boolean(),
    /** The first entry that does not. */
    brokenAt: z.int().optional(),
    /**
     * How the chain stands against the daily signed roots, which show what its own links cannot: an end cut off, a chain
     * written anew. `on` = the newest root that covers it, or the first that it does not fit.
     */
    rooted: z.object({
      state: z.enum(['unrooted', 'whole', 'cut', 'changed', 'unnamed']),
      on: localDate.optional(),
    }),
    entries: z.array(entry),
  });

/** A request's two chains: what was decided, and who read it. Neither holds anything about the applicant. */
export const trailView = z.object({
  reference: z.string(),
  decisions: chain(
    z.object({
      sequence: z.int(),
      at: instant,
      action,
      actor: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      previous: z.string(),
      payloadMac: z.string(),
      hash: z.string(),
    }),
  ),
  reads: chain(
    z.object({
      sequence: z.int(),
      at: instant,
      officer: z.string(),
      what: readWhat,
      previous: z.string(),
      hash: z.string(),
    }),
  ),
  /** The roots since the first that names this request: whether each is signed and follows the one before it. */
  roots: z.object({ verified: z.boolean(), brokenOn: localDate.optional(), newest: localDate.optional() }),
});
export type TrailView = z.infer<typeof trailView>;

/** How the institution's work stands, in counts; no request can be told from them. */
export const monitorView = z.object({
  today: localDate,
  departments: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** An officer still owes something. */
      open: z.int(),
      /** Of those, the ones whose last day has passed. */
      overdue: z.int(),
      /** The applicant has to pay first. */
      waiting: z.int(),
    }),
  ),
  letters: z.object({
    /** How long the oldest letter has waited that the provider has not taken; null when none waits. */
    oldestUnsentSeconds: z.int().nullable(),
    /** Given up after every try: somebody was not told. */
    failedIn30Days: z.int(),
  }),
  calendar: z.object({ version: z.string(), lastDay: localDate }),
});
export type MonitorView = z.infer<typeof monitorView>;
