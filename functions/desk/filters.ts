import type { FieldError } from '../../shared/contracts/failures.ts';
import { officerSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import { type QueueFilter, queueFilter } from '../../shared/contracts/queue-query.ts';
import { filterChange } from '../../shared/contracts/saved-filter.ts';
import type { Officer } from '../../shared/domain/access.ts';
import type { OfficerSession } from '../../shared/domain/officer-session.ts';
import {
  type FilterStore,
  type SavedFilters,
  withFilter,
  withoutFilter,
} from '../../shared/domain/saved-filter.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { errorOf, parse } from '../../shared/http/input.ts';
import { deskFiltersPage } from '../pages/desk-filters-page.tsx';
import type { SignedInAs } from '../pages/desk-layout.tsx';
import { filtersAddress, listAddress } from '../pages/desk-queue-address.ts';
import { officeOf } from '../pages/site-of.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered } from './entered.ts';
import { enteredWriting } from './entered-writing.ts';
import { seeOther } from './issuer-way.ts';
import { chosenIn, listOf, unitsOf } from './list-query.ts';
import { refusedInside } from './refused.ts';

export type FilterDependencies = EnteredDependencies & { readonly filters: FilterStore };

export function showFilters(deps: FilterDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, `${desk}/suzgecler`, async ({ who: { officer } }, signedIn) => {
    const filter = parse(queueFilter, chosenIn(call.asked.query), officerSentencesIn(call.language));
    if (!filter.ok) return refusedInside(call, signedIn, filter.failure);
    const kept = await deps.filters.find(call.authority.id, officer.id);
    return filtersPage(call, officer, signedIn, filter.value, kept);
  });
}

/** Keeps the filter that she came with under a name, or drops one. Somebody whose other window was faster tries again. */
export function changeFilters(deps: FilterDependencies, call: PageCall): Promise<PageAnswer> {
  const filter = listOf(call.form.list);
  const { act, name } = call.form;
  const sentences = officerSentencesIn(call.language);
  const show = async (
    { who: { officer } }: OfficerSession,
    signedIn: SignedInAs,
    errors?: readonly FieldError[],
  ) => {
    const kept = await deps.filters.find(call.authority.id, officer.id);
    return filtersPage(call, officer, signedIn, filter, kept, { name: String(name ?? ''), errors });
  };
  return enteredWriting(deps, call, {
    page: `${desk}/suzgecler`,
    again: show,
    take: async (session, signedIn) => {
      const change = parse(filterChange, { act, name }, sentences);
      if (!change.ok) return show(session, signedIn, change.failure.errors);
      const { id } = session.who.officer;
      const kept = await deps.filters.find(call.authority.id, id);
      const filters =
        change.value.act === 'save'
          ? withFilter(kept.filters, { name: change.value.name, filter })
          : withoutFilter(kept.filters, change.value.name);
      if (!filters) return show(session, signedIn, [errorOf('name', 'filter.tooMany', sentences)]);
      if (!(await deps.filters.replace(call.authority.id, id, kept, filters, call.at)))
        return refusedInside(call, signedIn, { code: 'changedMeanwhile' });
      const site = officeOf(call);
      return seeOther(change.value.act === 'save' ? listAddress(site, filter) : filtersAddress(site, filter));
    },
  });
}

function filtersPage(
  call: PageCall,
  officer: Officer,
  signedIn: SignedInAs,
  filter: QueueFilter,
  { filters: saved }: SavedFilters,
  { errors, name }: { readonly name?: string; readonly errors?: readonly FieldError[] | undefined } = {},
): PageAnswer {
  const units = unitsOf(officer, call.authority);
  return {
    status: errors ? 422 : 200,
    headers: formHeaders,
    body: deskFiltersPage({ site: officeOf(call), signedIn, filter, units, saved, name, errors }),
  };
}
