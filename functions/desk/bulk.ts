import { type BulkActName, bulkChoice, bulkOrder, shownOf } from '../../shared/contracts/bulk.ts';
import { type Failure, type FieldError, ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { officerSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import type { QueueQuery } from '../../shared/contracts/queue-query.ts';
import type { Officer } from '../../shared/domain/access.ts';
import { type BulkAct, bulkNeeds, decideInBulk } from '../../shared/domain/bulk.ts';
import type { Colleague } from '../../shared/domain/colleague.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { errorOf, parse } from '../../shared/http/input.ts';
import { log, traceOf } from '../../shared/http/log.ts';
import { type BulkRow, deskBulkRefusedPage, deskBulkResultPage } from '../pages/desk-bulk-page.tsx';
import type { SignedInAs } from '../pages/desk-layout.tsx';
import { officeOf } from '../pages/site-of.ts';
import { command } from '../staff/handler.ts';
import { desk } from './attempt.ts';
import { type Acting, type BulkDependencies, lookAt, previewPage, problem } from './bulk-preview.ts';
import type { Show } from './entered.ts';
import { enteredWriting } from './entered-writing.ts';
import { listOf } from './list-query.ts';

/** Shows what would be done with the chosen requests; nothing is changed, so that it may be shown to any session of hers. */
export function previewBulk(deps: BulkDependencies, call: PageCall): Promise<PageAnswer> {
  const preview: Show = async ({ who: { officer } }, signedIn) => {
    const query = listOf(call.form.list);
    const choice = parse(
      bulkChoice,
      { act: call.form.act, reference: call.form.reference },
      officerSentencesIn(call.language),
    );
    if (!choice.ok) return refusedPage(call, signedIn, query, choice.failure);
    const { act, reference } = choice.value;
    return previewPage(deps, { ...call, officer }, { signedIn, query, act, references: reference });
  };
  return enteredWriting(deps, call, { page: `${desk}/toplu`, back: desk, take: preview, again: preview });
}

/**
 * Does it, each request in a transaction of its own and only as it was shown: one that changed since is left as it is, so
 * that the same order sent again does nothing twice.
 */
export function runBulk(deps: BulkDependencies, call: PageCall): Promise<PageAnswer> {
  const query = listOf(call.form.list);
  const { act: name, chosen, assignee } = call.form;
  const order = parse(
    bulkOrder,
    { act: name, chosen, ...(assignee ? { assignee } : {}) },
    officerSentencesIn(call.language),
  );
  const shown = order.ok ? order.value.chosen.map(shownOf) : [];
  /** What she ordered, to be looked at once more. */
  const show = (officer: Officer, signedIn: SignedInAs, errors?: readonly FieldError[]) => {
    if (!order.ok) return refusedPage(call, signedIn, query, order.failure);
    const references = shown.map(({ reference }) => reference);
    const { act, assignee: to } = order.value;
    const preview = { signedIn, query, act, references, assignee: to, errors };
    return previewPage(deps, { ...call, officer }, preview);
  };
  return enteredWriting(deps, call, {
    page: `${desk}/toplu/uygula`,
    back: desk,
    again: async ({ who: { officer } }, signedIn) => show(officer, signedIn),
    take: async ({ who: { officer } }, signedIn) => {
      if (!order.ok) return show(officer, signedIn);
      const acting = { ...call, officer };
      const act = await actOf(deps, acting, order.value.act, order.value.assignee);
      if (!act.ok) return show(officer, signedIn, act.failure.errors);
      const outcomes = await Promise.all(shown.map((each) => actOn(deps, acting, act.value, each)));
      return resultPage(call, { signedIn, query, act: act.value, outcomes });
    },
  });
}

/** With the colleague whom she chose, who must be one of those that could be chosen. */
async function actOf(
  { listColleagues }: BulkDependencies,
  { authority, at, language }: Acting,
  act: BulkActName,
  assignee: string | undefined,
): Promise<Result<BulkAct>> {
  if (act === 'remind') return ok({ kind: act });
  const to = (await listColleagues(authority.id, at)).find(({ id }: Colleague) => id === assignee);
  return to
    ? ok({ kind: act, to })
    : refuse('inputInvalid', [errorOf('assignee', 'colleague.missing', officerSentencesIn(language))]);
}

type Outcome = BulkRow & { readonly came: 'done' | 'skipped' | 'failed' };

/** A fault at one of them must not hide what became of the others: it is logged, and that one told to be tried again. */
async function actOn(
  deps: BulkDependencies,
  { authority, officer, at, language }: Acting,
  act: BulkAct,
  { reference, version }: ReturnType<typeof shownOf>,
): Promise<Outcome> {
  const needs = bulkNeeds[act.kind];
  const one = { authority, officer, at, language, needs, reference, seen: version };
  const done = await command(deps, one, (request, context) => decideInBulk(act, request, context)).catch(
    (error: unknown) => {
      log('error', 'bulk act failed', { authority: authority.id, reference, reason: traceOf(error) });
      return refuse('unavailable');
    },
  );
  if (done.ok) return { reference, came: 'done' };
  const { code } = done.failure;
  if (code === 'changedMeanwhile') {
    const now = await lookAt(deps, { authority, officer, at, language }, act, reference);
    // What it became says more than that it changed: the order came twice, or somebody else was faster.
    if (now.problem) return { ...now, came: 'skipped' };
  }
  const came = code === 'changedMeanwhile' || code === 'unavailable' ? 'failed' : 'skipped';
  return { reference, came, problem: problem(done.failure, language) };
}

type Done = {
  readonly signedIn: SignedInAs;
  readonly query: QueueQuery;
  readonly act: BulkAct;
  readonly outcomes: readonly Outcome[];
};

function resultPage(call: PageCall, { act, outcomes, ...shown }: Done): PageAnswer {
  const rowsThat = (of: Outcome['came']) => outcomes.filter(({ came }) => came === of);
  const to = act.kind === 'assign' ? act.to?.name : undefined;
  return {
    status: 200,
    headers: formHeaders,
    body: deskBulkResultPage({
      site: officeOf(call),
      ...shown,
      act: act.kind,
      ...(to === undefined ? {} : { to }),
      done: rowsThat('done'),
      skipped: rowsThat('skipped'),
      failed: rowsThat('failed'),
    }),
  };
}

function refusedPage(
  call: PageCall,
  signedIn: SignedInAs,
  query: QueueQuery,
  { errors = [] }: Failure,
): PageAnswer {
  return {
    status: 422,
    headers: formHeaders,
    body: deskBulkRefusedPage({ site: officeOf(call), signedIn, query, errors }),
  };
}
