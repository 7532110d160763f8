import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { LetterView, StatusView } from '../../shared/contracts/views.ts';
import type { Forum, LocalDate, ReplyWay } from '../../shared/contracts/vocabulary.ts';
import { codeOf, sameCode } from '../../shared/domain/challenge.ts';
import { giveMore } from '../../shared/domain/decide/ask.ts';
import {
  askForContact,
  chooseReplyWay,
  type NewContact,
  takeContact,
} from '../../shared/domain/decide/contact-change.ts';
import { readNotice } from '../../shared/domain/decide/notice.ts';
import { recordOwnObjection } from '../../shared/domain/decide/objection.ts';
import { rate } from '../../shared/domain/decide/satisfaction.ts';
import { withdrawOwn } from '../../shared/domain/decide/withdraw.ts';
import { addedKeyOf, mailboxKeyOf } from '../../shared/domain/intake.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import type { ReadLetters } from '../../shared/domain/ports.ts';
import { ticketProof } from '../../shared/domain/ticket.ts';
import { letterViewsOf } from '../../shared/views/status.ts';
import { type FollowDependencies, statusOf } from './handler.ts';
import { decided, type Ticketed, type WriteDependencies } from './write.ts';

type Answered = Promise<Result<StatusView>>;

/** How the request stands, for whoever has its ticket: to come back from a form, or to another language. */
export async function statusByTicket(
  deps: Pick<FollowDependencies, 'find' | 'secrets'>,
  call: Ticketed,
): Answered {
  const { authority, reference, ticket, at } = call;
  const name = { authority: authority.id, reference };
  const secrets = await deps.secrets();
  const proof = ticketProof(secrets, name, ticket, at);
  const loaded = proof && (await deps.find(name, false));
  return loaded ? ok(statusOf(loaded.request, call, secrets, proof)) : refuse('ticketNotAccepted');
}

/** The letters about the request; by which of her two ways, and never to which address. */
export async function lettersByTicket(
  deps: Pick<FollowDependencies, 'find' | 'secrets'> & { readonly letters: ReadLetters },
  call: Ticketed,
): Promise<Result<LetterView[]>> {
  const { authority, reference, ticket, at, language } = call;
  const name = { authority: authority.id, reference };
  if (!ticketProof(await deps.secrets(), name, ticket, at)) return refuse('ticketNotAccepted');
  const [loaded, letters] = await Promise.all([deps.find(name, false), deps.letters(name)]);
  return loaded ? ok(letterViewsOf(loaded.request, letters, language)) : refuse('ticketNotAccepted');
}

/** Takes what the applicant adds to her request, asked for or not. */
export async function sendMore(deps: WriteDependencies, call: Ticketed, text: string): Answered {
  const once = addedKeyOf(await deps.secrets(), call.reference, text);
  return decided(deps, call, ({ loaded }, moment) =>
    giveMore(loaded.request, { text, once }, moment, 'applicant'),
  );
}

/** Records that she read the renewed privacy notice: today's, and no other. */
export function recordNoticeReading(
  deps: WriteDependencies,
  call: Ticketed,
  read: { readonly noticeVersion: string; readonly noticeHash: string },
): Answered {
  const { notice } = call.authority;
  if (read.noticeVersion !== notice.version || read.noticeHash !== noticeHash(notice))
    return Promise.resolve(refuse('noticeOutdated'));
  return decided(deps, call, ({ loaded }, moment) => readNotice(loaded.request, call.authority, moment));
}

export const withdraw = (deps: WriteDependencies, call: Ticketed): Answered =>
  decided(deps, call, ({ loaded }, moment) => withdrawOwn(loaded.request, moment));

export const recordObjection = (
  deps: WriteDependencies,
  call: Ticketed,
  taken: { readonly forum: Forum; readonly on: LocalDate; readonly fileNumber?: string | undefined },
): Answered => decided(deps, call, ({ loaded }, moment) => recordOwnObjection(loaded.request, taken, moment));

export const changeReplyWay = (deps: WriteDependencies, call: Ticketed, replyBy: ReplyWay): Answered =>
  decided(deps, call, ({ loaded }, moment) => chooseReplyWay(loaded.request, replyBy, moment));

export const recordRating = (
  deps: WriteDependencies,
  call: Ticketed,
  said: { readonly score: number; readonly comment?: string | undefined },
): Answered => decided(deps, call, ({ loaded }, moment) => rate(loaded.request, said, moment));

/** Sends a code to a new mailbox or telephone; how often one address is written to is bounded whoever asks. */
export async function askNewContact(deps: WriteDependencies, call: Ticketed, wanted: NewContact): Answered {
  const within = await deps.spend('codeRequest');
  if (!within.ok) return within;
  const { authority } = call;
  const key = mailboxKeyOf(await deps.secrets(), wanted.email ?? wanted.phone ?? '');
  return decided(deps, call, async ({ loaded, proof }, moment) => {
    const before = await deps.challenges.find(loaded.request, 'contactChange');
    const decision = askForContact(loaded.request, wanted, {
      ...moment,
      authority,
      proof,
      nonce: deps.nonce(),
      before,
    });
    if (!decision.ok) return decision;
    const room = await deps.spend('mailbox', key);
    return room.ok ? decision : room;
  });
}

/** Judges the code of the new mailbox. A try, and the address's, is spent before anything is compared. */
export async function confirmNewContact(deps: WriteDependencies, call: Ticketed, code: string): Answered {
  const { authority, reference, ticket, at } = call;
  const name = { authority: authority.id, reference };
  const secrets = await deps.secrets();
  if (!ticketProof(secrets, name, ticket, at)) return refuse('ticketNotAccepted');
  const within = await deps.spend('attempt');
  if (!within.ok) return within;
  const challenge = await deps.challenges.spendTry(name, 'contactChange', at);
  if (!challenge || !sameCode(code, codeOf(reference, 'contactChange', challenge.nonce, secrets.code)))
    return refuse('codeNotAccepted');
  const { nonce } = challenge;
  return decided(deps, call, ({ loaded, proof }, moment) =>
    takeContact(loaded.request, { ...moment, authority, proof, nonce }),
  );
}
