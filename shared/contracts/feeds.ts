import * as z from 'zod';
import { departmentId } from './commands.ts';
import { instant } from './vocabulary.ts';

/** What a calendar is asked for: one unit's last days, or those of the requests that were given to the officer. */
export const feedOrder = z
  .strictObject({ department: departmentId.optional(), own: z.boolean().optional() })
  .refine((order) => (order.department !== undefined) !== (order.own === true), {
    path: ['department'],
    error: 'feed.missing',
  });
export type FeedOrder = z.infer<typeof feedOrder>;

/** @property officer whose feeds a supervisor looks for; her own when left out */
export const feedQuery = z.object({ officer: z.string().min(1).max(100).optional() });
export type FeedQuery = z.infer<typeof feedQuery>;

export const feedRow = z.object({
  /** Names the feed in its revocation; it opens nothing. */
  id: z.string(),
  /** The unit whose last days it shows; null for those of the officer's own requests. */
  department: z.string().nullable(),
  createdAt: instant,
  expiresAt: instant,
});
export type FeedRow = z.infer<typeof feedRow>;

/** The only answer in which the secret address stands. */
export const feedOpened = z.object({
  ...feedRow.shape,
  url: z.url(),
  /** The id under which requests must be assigned to appear; null for a unit's feed, which shows them all. */
  assignee: z.string().nullable(),
});
export type FeedOpened = z.infer<typeof feedOpened>;

export const feedList = z.object({ feeds: z.array(feedRow) });
export type FeedList = z.infer<typeof feedList>;

export const feedRevoked = z.object({ id: z.string(), revokedAt: instant });
export type FeedRevoked = z.infer<typeof feedRevoked>;
