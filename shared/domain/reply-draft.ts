import type { Instant } from '../contracts/vocabulary.ts';
import type { Officer } from './access.ts';
import type { RequestName } from './ports.ts';
import { plusMs } from './time/days.ts';

/** What an officer has written of a reply and not sent, field by field; a repeated name is a list. */
export type ReplyDraft = {
  readonly savedAt: Instant;
  readonly officer: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
};

/** Longer than any term: a draft outlasts every request that could still be answered with it. */
const keptMs = 120 * 86_400_000;

export const draftKeptUntil = (at: Instant): Instant => plusMs(at, keptMs);

export const draftOf = (
  { id }: Pick<Officer, 'id'>,
  values: ReplyDraft['values'],
  at: Instant,
): ReplyDraft => ({ savedAt: at, officer: id, values });

/** Each officer has one draft of her own for a request: nobody writes over another's words. */
export type ReplyDraftStore = {
  readonly keep: (name: RequestName, draft: ReplyDraft, until: Instant) => Promise<void>;
  /** Every officer's draft that is not over, the newest first. */
  readonly drafts: (name: RequestName, at: Instant) => Promise<readonly ReplyDraft[]>;
};
