import type { Authority } from '../../shared/authorities/authority.ts';
import type { BulkActName } from '../../shared/contracts/bulk.ts';
import type { Failure, FieldError } from '../../shared/contracts/failures.ts';
import type { QueueQuery } from '../../shared/contracts/queue-query.ts';
import type { Instant, Language } from '../../shared/contracts/vocabulary.ts';
import type { Officer } from '../../shared/domain/access.ts';
import { type BulkAct, bulkNeeds, decideInBulk } from '../../shared/domain/bulk.ts';
import type { ListColleagues } from '../../shared/domain/colleague.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { officerProblemsIn } from '../../shared/http/officer-problems-in-language.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { kindOfRequest } from '../../shared/words/kind.ts';
import { type BulkRow, deskBulkPreviewPage } from '../pages/desk-bulk-page.tsx';
import type { SignedInAs } from '../pages/desk-layout.tsx';
import { officeOf } from '../pages/site-of.ts';
import { admits } from '../staff/gate.ts';
import type { StaffDependencies } from '../staff/handler.ts';
import type { EnteredDependencies } from './entered.ts';

export type BulkDependencies = EnteredDependencies &
  StaffDependencies & { readonly listColleagues: ListColleagues };
export type Acting = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
  /** What she reads. */
  readonly language: Language;
};

export type Preview = {
  readonly signedIn: SignedInAs;
  readonly query: QueueQuery;
  readonly act: BulkActName;
  readonly references: readonly string[];
  readonly assignee?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** What would be done, with the colleagues to choose from where requests are given. */
export async function previewPage(
  deps: BulkDependencies,
  call: PageCall & Acting,
  { references, ...shown }: Preview,
): Promise<PageAnswer> {
  const [rows, colleagues] = await Promise.all([
    Promise.all(references.map((reference) => lookAt(deps, call, { kind: shown.act }, reference))),
    shown.act === 'assign' ? deps.listColleagues(call.authority.id, call.at) : [],
  ]);
  return {
    status: shown.errors ? 422 : 200,
    headers: formHeaders,
    body: deskBulkPreviewPage({ site: officeOf(call), ...shown, rows, colleagues }),
  };
}

/** One of the chosen requests: what could be done with it, or why not. */
export async function lookAt(
  { find, calendar }: BulkDependencies,
  { authority, officer, at, language }: Acting,
  act: BulkAct,
  reference: string,
): Promise<BulkRow> {
  const loaded = await find({ authority: authority.id, reference }, true);
  if (!loaded) return { reference, problem: problem({ code: 'requestNotFound' }, language) };
  const { request } = loaded;
  const admitted = admits({ authority, officer, needs: bulkNeeds[act.kind] }, request);
  if (!admitted.ok && admitted.failure.code === 'requestNotFound')
    return { reference, problem: problem(admitted.failure, language) };
  const decided = admitted.ok
    ? decideInBulk(act, request, { at, calendar, officer: officer.id, authority })
    : admitted;
  const { assignee, assigneeName = assignee } = request;
  return {
    reference,
    kind: kindOfRequest(request, authority, language),
    version: request.version,
    ...(assigneeName === undefined ? {} : { assignee: assigneeName }),
    ...(decided.ok ? {} : { problem: problem(decided.failure, language) }),
  };
}

export const problem = (failure: Failure, language: Language) =>
  problemOf(failure, officerProblemsIn(language));
