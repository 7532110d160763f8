import { createHash } from 'node:crypto';
import type { Authority } from '../../shared/authorities/authority.ts';
import { authorityById } from '../../shared/authorities/registry.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { LetterAddress, Outbox, OutboxLetter, Send, SendAnswer } from '../../shared/domain/ports.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import { type Log, traceOf } from '../../shared/http/log.ts';
import type { Message } from '../../shared/letters/message.ts';
import { type ComposeDependencies, compose } from './compose.ts';

export type MailDependencies = ComposeDependencies & {
  readonly outbox: Outbox;
  readonly send: Send;
  readonly mime: (message: Message, to: string, authority: Authority, date: Date) => Promise<Uint8Array>;
  readonly referenceOf: (address: LetterAddress) => string | undefined;
  readonly tagsOf: (letter: OutboxLetter) => Readonly<Record<string, string>>;
  readonly log: Log;
};

/** After so many tries a letter is closed as failed, for people to see. */
export const maxTries = 48;
/** A letter taken up is left alone for so long: then its provider's report or the next sweep decides. */
export const leaseMs = 2 * 60_000;

/** One minute, two, four … an hour at most. */
export function backOffMs(attempts: number): number {
  return Math.min(60_000 * 2 ** Math.min(attempts, 6), 3_600_000);
}

/**
 * Sends one letter, once: the exact MIME is stored before it goes, a refused one waits and is tried again, one whose
 * answer was lost stays under its lease until the provider's report has had time to come.
 *
 * @returns since when the letter has been waiting, when it still waits after this try
 */
export async function sendLetter(
  deps: MailDependencies,
  address: LetterAddress,
  now: Instant,
): Promise<Instant | undefined> {
  const letter = await deps.outbox.read(address, now);
  if (!letter) return undefined;
  const note = { authority: letter.authority, letter: letter.content.kind, attempts: letter.attempts + 1 };
  const authority = authorityById(letter.authority);
  if (!authority) throw new Error('The letter belongs to an authority that is not registered');

  const addressed = await compose(deps, letter, authority, deps.referenceOf(address), now);
  if (!addressed) {
    await deps.outbox.close(address, 'cancelled', now);
    deps.log('info', 'letterCancelled', note);
    return undefined;
  }
  const mime =
    letter.mime ?? (await deps.mime(addressed.message, addressed.to, authority, new Date(letter.createdAt)));
  const sha256 = createHash('sha256').update(mime).digest('hex');
  if (!(await deps.outbox.claim(letter, mime, sha256, plusMs(now, leaseMs), now))) return undefined;

  const answer = await deps.send({
    from: authority.mailFrom,
    to: addressed.to,
    mime,
    tags: deps.tagsOf(letter),
  });
  await settle(deps, letter, answer, now);
  deps.log(answer.kind === 'accepted' ? 'info' : 'warn', 'letter', {
    ...note,
    code: answer.kind,
    ...(answer.kind === 'accepted' ? {} : { reason: answer.reason }),
  });
  return answer.kind === 'accepted' ? undefined : letter.createdAt;
}

async function settle(
  deps: MailDependencies,
  letter: OutboxLetter,
  answer: SendAnswer,
  now: Instant,
): Promise<void> {
  const { address, attempts } = letter;
  if (answer.kind === 'accepted') return deps.outbox.markSent(address, answer.messageId, now);
  if (attempts + 1 >= maxTries) return deps.outbox.close(address, 'failed', now);
  if (answer.kind === 'refused') return deps.outbox.retryAt(address, plusMs(now, backOffMs(attempts)));
}

/**
 * Takes up whatever waits in the outbox: what the stream missed, and what is to be tried again. Says how old the
 * oldest letter is that still waits, in seconds, for the alarm that watches it.
 */
export async function sweep(
  deps: MailDependencies,
  authorities: readonly Authority[],
  now: Instant,
): Promise<void> {
  let oldest = now;
  for (const authority of authorities) {
    for (const shard of deps.outbox.shards) {
      for (const address of await deps.outbox.waiting(authority.id, shard, now)) {
        const waitingSince = await tryLetter(deps, authority, address, now);
        if (waitingSince !== undefined && waitingSince < oldest) oldest = waitingSince;
      }
    }
  }
  const outboxOldestSeconds = Math.round((Date.parse(now) - Date.parse(oldest)) / 1000);
  deps.log('info', 'sweep', { outboxOldestSeconds });
}

/**
 * One letter that cannot be composed must not keep the others waiting; an alarm counts these lines. It goes behind
 * them, or a sweep's worth of such letters would be all that any sweep sees.
 */
async function tryLetter(
  deps: MailDependencies,
  authority: Authority,
  address: LetterAddress,
  now: Instant,
): Promise<Instant | undefined> {
  try {
    return await sendLetter(deps, address, now);
  } catch (error) {
    deps.log('error', 'letterFault', { authority: authority.id, reason: traceOf(error) });
    await deps.outbox.retryAt(address, plusMs(now, leaseMs));
    return undefined;
  }
}
