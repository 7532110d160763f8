import { ok, type Result } from '../../shared/contracts/failures.ts';
import type { ReplyText } from '../../shared/domain/decide/decision.ts';
import { reply } from '../../shared/domain/decide/reply.ts';
import { lawById } from '../../shared/domain/law/rows.ts';
import { draftOf } from '../../shared/domain/reply-draft.ts';
import { isReplied, type Replied } from '../../shared/domain/request.ts';
import { markEnded, markOf, othersWriting } from '../../shared/domain/writing.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { gapsIn } from '../../shared/words/reply-gaps.ts';
import type { Body } from '../pages/desk-act-values.ts';
import { actSlugs } from '../pages/desk-act-words.ts';
import { deskLinksOf } from '../pages/desk-layout.tsx';
import { replyBody } from '../pages/desk-reply-body.ts';
import { deskReplyPreviewPage } from '../pages/desk-reply-preview-page.tsx';
import type { Values } from '../pages/row.tsx';
import { officeOf } from '../pages/site-of.ts';
import { acts } from './act-table.ts';
import { seeOther } from './issuer-way.ts';
import { changed, withMistakes } from './reply-composer.ts';
import { type Desk, keep, nameOf, ownDraft } from './reply-desk.ts';
import { replyIn } from './reply-form.ts';
import { mailOf, previewAnswer, textOnPaper } from './reply-letter.ts';

const letterCase = ({ deps, call, opened }: Desk) => ({
  call,
  personal: opened.personal,
  siteUrl: `${deps.publicUrl.replace(/\/$/, '')}/${call.authority.id}`,
});

/** What the reply would make of the request, by the very rules that send it; nothing is stored. */
function decidedBy(
  { deps, call, officer, opened: { request } }: Desk,
  values: Values,
): Result<{ readonly request: Replied; readonly text: ReplyText }> {
  const judged = replyIn(replyBody(values, lawById(request.law)), request, call.language);
  if (!judged.ok) return judged;
  const { authority, at } = call;
  const decided = reply(request, judged.value, {
    at,
    calendar: deps.calendar,
    officer: officer.id,
    authority,
  });
  if (!decided.ok) return gapsIn(decided, lawById(request.law), call.language);
  const { request: answered, words } = decided.value;
  if (!isReplied(answered) || !words?.replyText) throw new Error('A reply was decided and says nothing');
  return ok({ request: answered, text: words.replyText });
}

/** The officer's draft as it would reach the applicant; one that could not be sent leads back to the composer. */
export async function showLetter(at: Desk): Promise<PageAnswer> {
  const values = await ownDraft(at);
  const decided = values && decidedBy(at, values);
  if (!decided?.ok) return seeOther(deskLinksOf(at.call).reply(at.own.reference));
  return previewAnswer(letterCase(at), decided.value.request, decided.value.text);
}

/** The very letter, the way that it would go and why. What is sent is what was read here. */
export async function preview(at: Desk, values: Values, seen: number): Promise<PageAnswer> {
  const { deps, call, officer, signedIn, own, opened } = at;
  if (seen !== opened.request.version) return changed(at, values, seen);
  const decided = decidedBy(at, values);
  if (!decided.ok) return withMistakes(at, values, seen, decided.failure);
  const { request, text } = decided.value;
  const name = nameOf(own);
  const [marks, colleagues] = await Promise.all([
    deps.writing.marks(name),
    deps.listColleagues(own.authority.id, call.at),
    deps.writing.mark(name, markOf(officer, call.at)),
  ]);
  const mail = request.reply.way === 'email' ? mailOf(letterCase(at), request, text) : undefined;
  return {
    status: 200,
    headers: formHeaders,
    body: deskReplyPreviewPage({
      site: officeOf(call),
      signedIn,
      request,
      version: opened.request.version,
      text: mail?.text ?? textOnPaper(request, text),
      mail,
      values,
      writing: othersWriting(marks, officer, call.at, colleagues),
    }),
  };
}

/** Sends it, once: the same form sent again finds the reply that it gave. */
export async function send(at: Desk, values: Values, seen: number): Promise<PageAnswer> {
  const { deps, call, officer, own, opened } = at;
  const name = nameOf(own);
  const body = replyBody(values, lawById(opened.request.law));
  const done = isGiven(at, body) ? ok(undefined) : await acts.reply(deps, { ...own, seen }, body);
  if (!done.ok) {
    await keep(at, values);
    return done.failure.code === 'changedMeanwhile'
      ? changed(at, values, seen)
      : withMistakes(at, values, seen, done.failure);
  }
  await Promise.all([
    deps.writing.mark(name, markEnded(officer, call.at)),
    deps.drafts.keep(name, draftOf(officer, {}, call.at), call.at),
  ]);
  return seeOther(`${deskLinksOf(call).dossier(own.reference)}?yapildi=${actSlugs.reply}`);
}

/** Whether these very words are the reply that she gave already. */
function isGiven({ officer, opened: { request, replyText } }: Desk, body: Body): boolean {
  return isReplied(request) && request.reply.by === officer.id && body.explanation === replyText?.explanation;
}
