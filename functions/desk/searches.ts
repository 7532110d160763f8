import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result } from '../../shared/contracts/failures.ts';
import { officerSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import { type SearchesView, searchesQuery } from '../../shared/contracts/search-views.ts';
import type { Instant, LocalDate } from '../../shared/contracts/vocabulary.ts';
import { mayAnywhere, type Officer } from '../../shared/domain/access.ts';
import type { ListColleagues } from '../../shared/domain/colleague.ts';
import type { FindSearches } from '../../shared/domain/search.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { parse } from '../../shared/http/input.ts';
import { deskSearchesPage } from '../pages/desk-searches-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered } from './entered.ts';
import { chosenIn } from './list-query.ts';
import { refusedInside } from './refused.ts';

type Dependencies = { readonly findSearches: FindSearches };
type PageDependencies = EnteredDependencies & Dependencies & { readonly listColleagues: ListColleagues };
type Asking = { readonly authority: Authority; readonly at: Instant };

export const seesSearches = (officer: Officer, { id }: Authority): boolean =>
  mayAnywhere(officer, 'audit', id);

/** Who searched for people on a day: who, when, by what, and never what was typed. */
export async function listSearches(
  { findSearches }: Dependencies,
  { authority, at }: Asking,
  { day = dayOf(at) }: { readonly day?: LocalDate | undefined },
): Promise<Result<SearchesView>> {
  return ok({ day, searches: [...(await findSearches(authority.id, day))] });
}

export function showSearches(deps: PageDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, `${desk}/aramalar`, async ({ who: { officer } }, signedIn) => {
    if (!seesSearches(officer, call.authority))
      return refusedInside(call, signedIn, { code: 'officerNotEntitled' });
    const query = parse(searchesQuery, chosenIn(call.asked.query), officerSentencesIn(call.language));
    const listed = query.ok ? await listSearches(deps, call, query.value) : query;
    if (!listed.ok) return refusedInside(call, signedIn, listed.failure);
    const { day, searches } = listed.value;
    const colleagues = await deps.listColleagues(call.authority.id, call.at);
    const names = new Map(colleagues.map(({ id, name }) => [id, name]));
    const page = { site: officeOf(call), signedIn, day, searches, today: dayOf(call.at), names };
    return { status: 200, headers: formHeaders, body: deskSearchesPage(page) };
  });
}
