import * as z from 'zod';
import { departmentId } from './commands.ts';
import { channel, regime, type Status } from './vocabulary.ts';

/** Rows of a page of an officer's list. */
export const pageRows = 25;

/** How pressing a last day is that somebody still has to keep. */
export const pressing = z.enum(['overdue', 'critical', 'soon', 'normal']);
export type Pressing = z.infer<typeof pressing>;

/** Statuses as an officer sorts her list by them. */
export const statusGroups = {
  received: ['received'],
  inReview: ['inReview'],
  missingInfo: ['missingInfo'],
  feePending: ['feePending'],
  answered: ['answered', 'delivered', 'undelivered'],
  ended: ['withdrawn', 'deemedWithdrawn'],
} as const satisfies Readonly<Record<string, readonly Status[]>>;
export type StatusGroup = keyof typeof statusGroups;
export const statusGroupNames = Object.keys(statusGroups) as [StatusGroup, ...StatusGroup[]];

/** What an officer's list is narrowed to. All of it stands in the page's address. */
export const queueFilter = z.object({
  department: departmentId.optional(),
  show: z.enum(['open', 'waiting', 'done']).default('open'),
  /** `me` = what is given to whoever asks, in whichever unit it lies; `nobody` = what is given to nobody. */
  assigned: z.enum(['me', 'nobody']).optional(),
  regime: regime.optional(),
  status: z.enum(statusGroupNames).optional(),
  /** Only what is open is pressing; other lists are not narrowed by it. */
  urgency: pressing.optional(),
  channel: channel.optional(),
});
export type QueueFilter = z.infer<typeof queueFilter>;

export const queueQuery = queueFilter.extend({ after: z.string().max(600).optional() });
export type QueueQuery = z.infer<typeof queueQuery>;
