import type { Failure } from '../../shared/contracts/failures.ts';
import { mayDo, type Officer, subjectOf } from '../../shared/domain/access.ts';
import type { Request } from '../../shared/domain/request.ts';
import { markEnded, markOf, othersWriting } from '../../shared/domain/writing.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { officerProblemsIn } from '../../shared/http/officer-problems-in-language.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { actForms } from '../pages/desk-act-forms.ts';
import { type ActOutcome, deskActPage } from '../pages/desk-act-page.tsx';
import { actSlugs, notNowSlug } from '../pages/desk-act-words.ts';
import { deskLinksOf, type SignedInAs } from '../pages/desk-layout.tsx';
import type { Values } from '../pages/row.tsx';
import { officeOf } from '../pages/site-of.ts';
import { deskFormWords } from '../pages/words/desk-form.ts';
import type { StaffCall } from '../staff/handler.ts';
import { caseOf, type DeskActDependencies, nameOf } from './act-case.ts';
import { mistakesIn } from './act-mistakes.ts';
import { acts } from './act-table.ts';
import { desk } from './attempt.ts';
import { decidedSince } from './decided-since.ts';
import { entered } from './entered.ts';
import { enteredWriting, seenIn, typedIn } from './entered-writing.ts';
import { seeOther } from './issuer-way.ts';
import { refusedInside } from './refused.ts';

/** The form of one act, when it can be done now; colleagues are told that somebody has it open. */
export function showAct(deps: DeskActDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, pageOf(call), ({ who: { officer } }, signedIn) =>
    answerWith(deps, call, officer, signedIn),
  );
}

/** Does it, on the version of the request that she saw. Whatever keeps it from being done, her words are kept. */
export function takeAct(deps: DeskActDependencies, call: PageCall): Promise<PageAnswer> {
  const { version: _, ...values } = typedIn(call.form);
  return enteredWriting(deps, call, {
    page: pageOf(call),
    again: ({ who: { officer } }, signedIn) =>
      answerWith(deps, call, officer, signedIn, {
        values,
        seen: seenIn(call),
        banner: deskFormWords(call).signedInAnew,
      }),
    take: async ({ who: { officer } }, signedIn) => {
      const found = await caseOf(deps, call, officer);
      if (!found.ok) return refusedInside(call, signedIn, found.failure);
      const { act, own, of } = found.value;
      const seen = seenIn(call);
      const done = await acts[act](deps, { ...own, seen }, actForms[act].body(values, of));
      if (!done.ok) return answerWith(deps, call, officer, signedIn, { values, failure: done.failure, seen });
      await deps.writing.mark(nameOf(own), markEnded(officer, call.at));
      const { dossier, desk: list } = deskLinksOf(call);
      const next = (await staysHers(deps, own)) ? dossier(own.reference) : list;
      return seeOther(`${next}?yapildi=${actSlugs[act]}`);
    },
  });
}

const pageOf = ({ parameters: { reference = '', act = '' } }: PageCall) =>
  `${desk}/basvuru/${reference}/islem/${act}`;

/** Whoever sends a request on to a unit that is not hers can open it no more; she is told of it at her list. */
async function staysHers({ find }: DeskActDependencies, own: StaffCall): Promise<boolean> {
  const now = await find(nameOf(own), true);
  return now !== undefined && mayDo(own.officer, 'read', subjectOf(now.request, own.authority));
}

type Shown = {
  readonly values?: Values;
  readonly failure?: Failure;
  /** The version that she had decided on; it stays with the form until she was told what changed since. */
  readonly seen?: number;
  readonly banner?: string;
};

async function answerWith(
  deps: DeskActDependencies,
  call: PageCall,
  officer: Officer,
  signedIn: SignedInAs,
  { values, failure, seen, banner }: Shown = {},
): Promise<PageAnswer> {
  const found = await caseOf(deps, call, officer);
  if (!found.ok) return refusedInside(call, signedIn, found.failure);
  const { act, own, of, open } = found.value;
  if (!open && values === undefined)
    return seeOther(`${deskLinksOf(call).dossier(own.reference)}?yapildi=${notNowSlug}`);
  const name = nameOf(own);
  const [marks, colleagues] = await Promise.all([
    deps.writing.marks(name),
    deps.listColleagues(own.authority.id, call.at),
    deps.writing.mark(name, markOf(officer, call.at)),
  ]);
  const outcome = failure ? await outcomeOf(deps, own, of.request, failure, seen, actForms[act].day) : {};
  return {
    status: failure ? problemOf(failure, officerProblemsIn(call.language)).status : 200,
    headers: formHeaders,
    body: deskActPage({
      site: officeOf(call),
      signedIn,
      act,
      of,
      version: failure?.code === 'changedMeanwhile' ? of.request.version : (seen ?? of.request.version),
      values: values ?? actForms[act].first?.(of) ?? {},
      writing: othersWriting(marks, officer, call.at, colleagues),
      ...outcome,
      ...(banner === undefined ? {} : { banner }),
    }),
  };
}

/** A colleague was faster: she is told what he did. Any other refusal is a mistake to put right. */
async function outcomeOf(
  deps: Pick<DeskActDependencies, 'trail' | 'listColleagues'>,
  own: StaffCall,
  request: Request,
  failure: Failure,
  seen: number | undefined,
  day: string | undefined,
): Promise<ActOutcome> {
  return failure.code === 'changedMeanwhile'
    ? { since: await decidedSince(deps, own, request, seen) }
    : { errors: mistakesIn(failure, own.language, day) };
}
