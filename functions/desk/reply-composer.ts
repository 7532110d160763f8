import type { Failure } from '../../shared/contracts/failures.ts';
import { nameAmong } from '../../shared/domain/colleague.ts';
import { markOf, othersWriting } from '../../shared/domain/writing.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { officerProblemsIn } from '../../shared/http/officer-problems-in-language.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { type ComposerState, deskReplyPage } from '../pages/desk-reply-page.tsx';
import type { Values } from '../pages/row.tsx';
import { officeOf } from '../pages/site-of.ts';
import { deskReplyWords } from '../pages/words/desk-reply.ts';
import { mistakesIn } from './act-mistakes.ts';
import { decidedSince } from './decided-since.ts';
import { atDesk, type Desk, nameOf, ownDraft } from './reply-desk.ts';

/** The page on which a reply is written; colleagues are told that she has it open. */
export async function composer(at: Desk, state: ComposerState, failure?: Failure): Promise<PageAnswer> {
  const { deps, call, officer, signedIn, own, opened } = at;
  const name = nameOf(own);
  const [marks, drafts, colleagues] = await Promise.all([
    deps.writing.marks(name),
    deps.drafts.drafts(name, call.at),
    deps.listColleagues(own.authority.id, call.at),
    deps.writing.mark(name, markOf(officer, call.at)),
  ]);
  return {
    status: failure ? problemOf(failure, officerProblemsIn(call.language)).status : 200,
    headers: formHeaders,
    body: deskReplyPage({
      site: officeOf(call),
      signedIn,
      request: opened.request,
      personal: opened.personal,
      writing: othersWriting(marks, officer, call.at, colleagues),
      otherDrafts: drafts
        .filter((draft) => draft.officer !== officer.id)
        .map((draft) => ({
          officer: draft.officer,
          name: nameAmong(colleagues, draft.officer),
          savedAt: draft.savedAt,
        })),
      ...state,
    }),
  };
}

/** A colleague's draft in her own hands: it is hers as soon as she keeps it. */
export async function takeOver(at: Desk, officer: unknown, version: number): Promise<PageAnswer> {
  const { deps, own, call } = at;
  const [drafts, colleagues] = await Promise.all([
    deps.drafts.drafts(nameOf(own), call.at),
    deps.listColleagues(own.authority.id, call.at),
  ]);
  const draft = drafts.find((each) => each.officer === officer);
  if (!draft) return composer(at, { values: (await ownDraft(at)) ?? {}, version });
  const banner = deskReplyWords(call).takenOver(nameAmong(colleagues, draft.officer));
  return composer(at, { values: draft.values, version, banner });
}

/** Her words again, with what is to be put right in them. */
export const withMistakes = (at: Desk, values: Values, version: number, failure: Failure) =>
  composer(at, { values, version, errors: mistakesIn(failure, at.call.language) }, failure);

/** Read anew: what was opened before may be older than what a colleague did. */
export async function changed(at: Desk, values: Values, seen: number): Promise<PageAnswer> {
  const { deps, call, own, officer, signedIn } = at;
  return atDesk(deps, call, officer, signedIn, async (now) =>
    composer(
      now,
      { values, since: await decidedSince(deps, own, now.opened.request, seen) },
      { code: 'changedMeanwhile' },
    ),
  );
}
