import { officerSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import { queueQuery } from '../../shared/contracts/queue-query.ts';
import { mayAnywhere } from '../../shared/domain/access.ts';
import type { ReadGiven, ReadQueue } from '../../shared/domain/ports.ts';
import type { FilterStore } from '../../shared/domain/saved-filter.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { parse } from '../../shared/http/input.ts';
import { toldOf } from '../pages/desk-act-words.ts';
import { deskPage } from '../pages/desk-page.tsx';
import { listAddress } from '../pages/desk-queue-address.ts';
import { officeOf } from '../pages/site-of.ts';
import { readGivenPage, readQueuePage } from '../staff/queue.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered } from './entered.ts';
import { seeOther } from './issuer-way.ts';
import { chosenIn, isOfForm, unitsOf } from './list-query.ts';
import { placesOf } from './places.ts';
import { refusedInside } from './refused.ts';

export type DeskDependencies = EnteredDependencies & {
  readonly readQueue: ReadQueue;
  readonly readGiven: ReadGiven;
  readonly filters: Pick<FilterStore, 'find'>;
};

/** Whom the page is for, and her requests; a role without requests sees only who she is. */
export function showDesk(deps: DeskDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, desk, async ({ who: { officer } }, signedIn) => {
    const { authority } = call;
    const query = parse(queueQuery, chosenIn(call.asked.query), officerSentencesIn(call.language));
    if (!query.ok) return refusedInside(call, signedIn, query.failure);
    if (isOfForm(call.asked.query)) return seeOther(listAddress(officeOf(call), query.value));
    const asked = { ...call, officer, query: query.value };
    const isGiven = query.value.assigned === 'me';
    const [queue, saved] = await Promise.all([
      isGiven ? readGivenPage(deps.readGiven, asked) : readQueuePage(deps.readQueue, asked),
      deps.filters.find(authority.id, officer.id),
    ]);
    if (!queue.ok && queue.failure.code !== 'officerNotEntitled')
      return refusedInside(call, signedIn, queue.failure);
    const list = queue.ok && {
      query: query.value,
      queue: queue.value,
      units: unitsOf(officer, authority),
      saved: saved.filters,
      mayActInBulk: mayAnywhere(officer, 'assign', authority.id),
    };
    return {
      status: 200,
      headers: formHeaders,
      body: deskPage({
        site: officeOf(call),
        signedIn,
        roles: officer.entitlements,
        places: placesOf(officer, authority),
        told: toldOf(call.asked.query.yapildi, call),
        ...(list ? { list } : {}),
      }),
    };
  });
}
