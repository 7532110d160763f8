import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { Personal } from '../../shared/contracts/personal.ts';
import type { ReplyText } from '../../shared/domain/decide/decision.ts';
import { basicsById } from '../../shared/domain/law/basics.ts';
import { isReplied, type Replied } from '../../shared/domain/request.ts';
import { replySections } from '../../shared/letters/decision-words.ts';
import { kindOfRequest } from '../../shared/words/kind.ts';
import { replyLetterPage } from '../pages/reply-letter-page.tsx';
import { paperOf } from '../pages/site-of.ts';
import { openOwn, type StaffCall, type StaffDependencies } from './handler.ts';

/** The reply as a letter to print, sign and post (Tebliğ m.6/4 names what it must hold). */
export async function printReply(
  deps: StaffDependencies,
  call: StaffCall & { base: string },
): Promise<Result<string>> {
  const opened = await openOwn(deps, call, 'replyLetter');
  if (!opened.ok) return opened;
  const { request, personal, replyText } = opened.value;
  if (!isReplied(request) || !replyText) return refuse('requestNotAnswered');
  return ok(replyOnPaper(call, request, personal, replyText));
}

/** The sheet itself, of a reply that was given or of one that would be. */
export function replyOnPaper(
  call: Pick<StaffCall, 'authority'> & { base: string },
  request: Replied,
  personal: Personal,
  replyText: ReplyText,
): string {
  const { authority } = call;
  const law = basicsById(request.law);
  return replyLetterPage({
    authority,
    request: {
      reference: request.reference,
      kind: kindOfRequest(request, authority),
      receivedAt: request.receivedAt,
      law: `${law.lawNumber} sayılı ${law.title}`,
    },
    personal,
    sections: replySections(request, replyText),
    document: request.reply.document,
    css: paperOf(call).css,
  });
}
