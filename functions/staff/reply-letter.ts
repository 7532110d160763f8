import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { basicsById } from '../../shared/domain/law/basics.ts';
import { isReplied } from '../../shared/domain/request.ts';
import { replySections } from '../../shared/letters/decision-words.ts';
import { kindOfRequest } from '../../shared/words/kind.ts';
import { replyLetterPage } from '../pages/reply-letter-page.tsx';
import { officeOf } from '../pages/site-of.ts';
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
  const { authority } = call;
  const law = basicsById(request.law);
  return ok(
    replyLetterPage({
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
      css: officeOf(call).css,
    }),
  );
}
