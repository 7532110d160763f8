import { officerSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import { searchForm } from '../../shared/contracts/search-views.ts';
import { mayAnywhere } from '../../shared/domain/access.ts';
import { type RecordSearch, termOf } from '../../shared/domain/search.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { errorOf, parse } from '../../shared/http/input.ts';
import { deskLinksOf, type SignedInAs } from '../pages/desk-layout.tsx';
import { deskSearchPage } from '../pages/desk-search-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered } from './entered.ts';
import { enteredWriting } from './entered-writing.ts';
import { type FindDependencies, findPerson, type Searching } from './find-person.ts';
import { seeOther } from './issuer-way.ts';
import { refusedInside } from './refused.ts';

export type SearchDependencies = EnteredDependencies &
  FindDependencies & { readonly recordSearch: RecordSearch };

export function showSearch(deps: EnteredDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, `${desk}/ara`, async ({ who: { officer } }, signedIn) =>
    mayAnywhere(officer, 'list', call.authority.id)
      ? searchPage(call, signedIn, {})
      : refusedInside(call, signedIn, { code: 'officerNotEntitled' }),
  );
}

/** Opens the request whose number was typed, or shows those of the person; nothing is shown before it is recorded. */
export function search(deps: SearchDependencies, call: PageCall): Promise<PageAnswer> {
  const term = String(call.form.term ?? '');
  return enteredWriting(deps, call, {
    page: `${desk}/ara`,
    take: ({ who: { officer } }, signedIn) => answer(deps, { ...call, officer }, signedIn, term),
    again: async (_, signedIn) => searchPage(call, signedIn, { term }),
  });
}

async function answer(
  deps: SearchDependencies,
  call: PageCall & Searching,
  signedIn: SignedInAs,
  term: string,
): Promise<PageAnswer> {
  const { authority, officer, at, language } = call;
  const sentences = officerSentencesIn(language);
  if (!mayAnywhere(officer, 'list', authority.id))
    return refusedInside(call, signedIn, { code: 'officerNotEntitled' });
  const typed = parse(searchForm, { term }, sentences);
  const read = typed.ok ? termOf(typed.value.term) : typed;
  if (!read.ok) {
    const [{ field, code } = { field: 'term', code: 'term.missing' }] = read.failure.errors ?? [];
    return searchPage(call, signedIn, { term, error: errorOf(field, code, sentences).message });
  }
  if (read.value.kind === 'reference')
    return seeOther(deskLinksOf(officeOf(call)).dossier(read.value.reference));
  const found = await findPerson(deps, call, read.value);
  const { kind, rows } = found;
  await deps.recordSearch(authority.id, { at, officer: officer.id, kind, shown: rows.length });
  return searchPage(call, signedIn, { term, found });
}

function searchPage(
  call: PageCall,
  signedIn: SignedInAs,
  shown: Pick<Parameters<typeof deskSearchPage>[0], 'term' | 'error' | 'found'>,
): PageAnswer {
  return {
    status: shown.error === undefined ? 200 : 422,
    headers: formHeaders,
    body: deskSearchPage({ site: officeOf(call), signedIn, ...shown }),
  };
}
