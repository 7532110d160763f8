import type { Personal } from '../../contracts/personal.ts';
import type { Instant, KvkkRight } from '../../contracts/vocabulary.ts';
import type { KeptAttachment } from '../attachment.ts';
import type { Challenge, ChallengePurpose } from '../challenge.ts';
import type { Letter } from '../letter.ts';
import type { Request } from '../request.ts';
import type { Calendar } from '../time/calendar.ts';
import type { Entry } from '../trail.ts';
import { justBefore, nextWake } from '../wake.ts';

/** Words that a decision adds to the sealed part of a request. */
export type SealedWords = {
  readonly replyText?: ReplyText;
  /** Read by staff only. */
  readonly note?: string;
  /** Told to the applicant; a letter names it by the version of its decision. */
  readonly message?: string;
  /** What the applicant gave later: replaces or completes what she sent first. */
  readonly personal?: Partial<Personal>;
  /** Where she wants to be reached from now on. */
  readonly contact?: Pick<Personal, 'email' | 'phone'>;
  /** The e-signed document that goes with the reply. */
  readonly pdf?: Uint8Array;
  /** Documents that the applicant added; their contents lie in the object store. */
  readonly attachments?: readonly KeptAttachment[];
};
export type ReplyText = {
  readonly explanation: string;
  readonly reasons?: string;
  readonly perRight?: readonly { readonly right: KvkkRight; readonly reasons: string }[];
  readonly thirdParties?: readonly { readonly id: string; readonly name: string }[];
};

/** When a decision is taken, and the holiday table by which its days are counted. */
export type Moment = { readonly at: Instant; readonly calendar: Calendar };

/** What one command changes: committed whole, in one transaction, or not at all. */
export type Decision = {
  /** The request after the command; its version is one higher and its `head` is set when the entry is linked. */
  readonly request: Request;
  readonly entry: Entry;
  readonly letters: readonly Letter[];
  readonly words?: SealedWords;
  /** A challenge to store with the decision, or the one that is used up by it. */
  readonly challenge?: Challenge;
  readonly consumes?: { readonly purpose: ChallengePurpose; readonly nonce: string };
};

/**
 * The request one version on: history, audit entry and next reminder are the same work for every command. The
 * reminder moves only when the answer to "who owes what" may have changed.
 */
export function advance(
  changed: Request,
  { at, calendar }: Moment,
  entry: Omit<Entry, 'at'>,
  also: Omit<Decision, 'request' | 'entry' | 'letters'> & { letters?: readonly Letter[] } = {},
): Decision {
  const { wake: _, ...rest } = changed;
  const history = [...changed.history, { at, action: entry.action }];
  const moved: Request = { ...rest, version: changed.version + 1, history };
  const wake = nextWake(moved, lastLooked(changed, at), calendar);
  const request = wake ? { ...moved, wake } : moved;
  return { ...also, request, entry: { ...entry, at }, letters: also.letters ?? [] };
}

/** A reminder that is due but not yet sent must survive a command that happens in between. */
function lastLooked(request: Request, at: Instant): Instant {
  const due = request.wake?.at;
  if (due === undefined || due > at) return at;
  return justBefore(due);
}
