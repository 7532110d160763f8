import { createHash } from 'node:crypto';
import type { Authority } from '../../shared/authorities/authority.ts';
import { authorityById } from '../../shared/authorities/registry.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type {
  LetterAddress,
  Outbox,
  OutboxLetter,
  Send,
  SendAnswer,
  SendSms,
} from '../../shared/domain/ports.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import { type Log, traceOf } from '../../shared/http/log.ts';
import type { Addressed, AddressedMail } from './addressed.ts';
import { type ComposeDependencies, compose } from './compose.ts';

export type MailDependencies = ComposeDependencies & {
  readonly outbox: Outbox;
  readonly send: Send;
  readonly sendSms: SendSms;
  readonly mime: (letter: AddressedMail, authority: Authority, date: Date) => Promise<Uint8Array>;
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
 */
export async function sendLetter(
  deps: MailDependencies,
  address: LetterAddress,
  now: Instant,
): Promise<void> {
  const letter = await deps.outbox.read(address, now);
  if (!letter) return;
  const note = { authority: letter.authority, letter: letter.content.kind, attempts: letter.attempts + 1 };
  const authority = authorityById(letter.authority);
  if (!authority) throw new Error('The letter belongs to an authority that is not registered');

  const addressed = await compose(deps, letter, authority, deps.referenceOf(address), now);
  if (!addressed) {
    await deps.outbox.close(address, 'cancelled', now);
    deps.log('info', 'letterCancelled', note);
    return;
  }
  const bytes = letter.bytes ?? (await bytesOf(deps, addressed, authority, new Date(letter.createdAt)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (!(await deps.outbox.claim(letter, bytes, sha256, plusMs(now, leaseMs), now))) return;

  const answer = await hand(deps, letter, addressed, bytes, authority);
  await settle(deps, letter, answer, now);
  deps.log(answer.kind === 'accepted' ? 'info' : 'warn', 'letter', {
    ...note,
    code: answer.kind,
    ...(answer.kind === 'accepted' ? {} : { reason: answer.reason }),
  });
}

/** What is stored before it goes: the MIME of a mail, the text of a short message. */
async function bytesOf(
  deps: MailDependencies,
  addressed: Addressed,
  authority: Authority,
  date: Date,
): Promise<Uint8Array> {
  return 'sms' in addressed ? Buffer.from(addressed.sms, 'utf8') : deps.mime(addressed, authority, date);
}

function hand(
  deps: MailDependencies,
  letter: OutboxLetter,
  addressed: Addressed,
  bytes: Uint8Array,
  { mailFrom }: Authority,
): Promise<SendAnswer> {
  if ('sms' in addressed)
    return deps.sendSms({ to: addressed.to, text: Buffer.from(bytes).toString('utf8') });
  const to = [addressed.to, ...addressed.cc];
  return deps.send({ from: mailFrom, to, mime: bytes, tags: deps.tagsOf(letter) });
}

async function settle(
  deps: MailDependencies,
  letter: OutboxLetter,
  answer: SendAnswer,
  now: Instant,
): Promise<void> {
  const { address, attempts } = letter;
  if (answer.kind === 'accepted') return deps.outbox.markSent(address, answer.messageId, now);
  if (attempts + 1 >= maxTries) return giveUp(deps, letter.authority, address, now);
  // After a lost answer the lease stands at least, so that the provider's report can come first.
  const refused = answer.kind === 'refused';
  const pause = refused ? backOffMs(attempts) : Math.max(leaseMs, backOffMs(attempts));
  return deps.outbox.retryAt(address, plusMs(now, pause), attempts + 1, refused ? 'pending' : 'sending');
}

/** Nobody tries again; an alarm counts these lines, and the letter stands as failed before the officer. */
async function giveUp(
  deps: Pick<MailDependencies, 'outbox' | 'log'>,
  authority: string,
  address: LetterAddress,
  now: Instant,
): Promise<void> {
  await deps.outbox.close(address, 'failed', now);
  deps.log('error', 'letterFailed', { authority });
}

/**
 * Takes up whatever waits in the outbox: what the stream missed, and what is to be tried again. Says how old the
 * oldest letter is that it found waiting, in seconds, for the alarm that watches it.
 *
 * @param clock read for each letter: a sweep through a backlog may outlast a lease, and the last letter needs a whole
 *   one too
 */
export async function sweep(
  deps: MailDependencies,
  authorities: readonly Authority[],
  now: Instant,
  clock: () => Instant = () => now,
): Promise<void> {
  let oldest = now;
  for (const authority of authorities) {
    for (const shard of deps.outbox.shards) {
      const waiting = await deps.outbox.waiting(authority.id, shard, now);
      if (waiting.oldest !== undefined && waiting.oldest < oldest) oldest = waiting.oldest;
      for (const address of waiting.due) await tryLetter(deps, authority, address, clock());
    }
  }
  const outboxOldestSeconds = Math.round((Date.parse(now) - Date.parse(oldest)) / 1000);
  deps.log('info', 'sweep', { outboxOldestSeconds });
}

/**
 * One letter that cannot be composed must not keep the others waiting; an alarm counts these lines. It goes behind
 * them, or a sweep's worth of such letters would be all that any sweep sees, and fails for good like any other.
 */
async function tryLetter(
  deps: MailDependencies,
  authority: Authority,
  address: LetterAddress,
  now: Instant,
): Promise<void> {
  try {
    await sendLetter(deps, address, now);
  } catch (error) {
    deps.log('error', 'letterFault', { authority: authority.id, reason: traceOf(error) });
    const tries = await deps.outbox.setAside(address, plusMs(now, leaseMs));
    if (tries === undefined) return;
    if (tries >= maxTries) await giveUp(deps, authority.id, address, now);
    else await deps.outbox.retryAt(address, plusMs(now, backOffMs(tries)), tries);
  }
}
