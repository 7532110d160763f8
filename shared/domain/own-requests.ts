import type { Authority } from '../authorities/authority.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import type { Citizen } from './citizen-session.ts';
import { identityEstablished } from './identification.ts';
import type { Loaded, QueueItem } from './ports.ts';

/** A line of somebody's own requests: where it stands, and no word of it. */
export type OwnRow = Pick<
  QueueItem,
  'reference' | 'regime' | 'petitionType' | 'category' | 'status' | 'assurance' | 'receivedAt' | 'dueOn'
>;
/** The newest first; `before` asks for those that came earlier than the last row shown. */
export type ReadOwn = (
  keys: readonly string[],
  before?: Instant,
) => Promise<{ readonly rows: readonly OwnRow[]; readonly before?: Instant }>;

/** Whether a request is one of hers: filed under her proven number, or sent from her account. */
export const isOwn = ({ kept }: Loaded, { applicantKeys }: Citizen): boolean =>
  kept.applicantKey !== undefined && applicantKeys.includes(kept.applicantKey);

/**
 * Whether she may also act on it. A request that merely names her number may be somebody else's: she sees that it is
 * there, and acts on it with its follow-up code alone.
 */
export const mayActOn = ({ request }: Loaded, authority: Authority): boolean =>
  request.assurance === 'member' || identityEstablished(request, authority);
