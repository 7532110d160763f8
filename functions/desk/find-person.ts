import type { Authority } from '../../shared/authorities/authority.ts';
import type { QueueRow } from '../../shared/contracts/staff-views.ts';
import type { Instant, Language } from '../../shared/contracts/vocabulary.ts';
import { mayDo, type Officer, subjectOf } from '../../shared/domain/access.ts';
import type { FindRequest } from '../../shared/domain/ports.ts';
import { needsOfficer } from '../../shared/domain/request.ts';
import { type FindByKey, inAll, type SearchTerm } from '../../shared/domain/search.ts';
import { queueRowOf } from '../../shared/views/staff.ts';
import type { Found } from '../pages/desk-search-page.tsx';

export type PersonTerm = Exclude<SearchTerm, { kind: 'reference' }>;
export type FindDependencies = {
  readonly find: FindRequest;
  readonly findByKey: FindByKey;
  /** Keyed hashes under which what is looked for has to stand, all of them. */
  readonly searchKeys: (authority: string, term: PersonTerm) => Promise<readonly string[]>;
};

/** As many as a person reads through. */
const mostShown = 25;

export type Searching = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
  /** What she reads. */
  readonly language: Language;
};

/** The person's requests that this officer may list, the newest first. */
export async function findPerson(
  { find, findByKey, searchKeys }: FindDependencies,
  { authority, officer, at, language }: Searching,
  term: PersonTerm,
): Promise<Found> {
  const keys = await searchKeys(authority.id, term);
  const found = await Promise.all(keys.map((key) => findByKey(authority.id, key)));
  const references = inAll(found.map((each) => each.references));
  const rows: QueueRow[] = [];
  for (let from = 0; from < references.length && rows.length < mostShown; from += mostShown) {
    const some = references.slice(from, from + mostShown);
    const loaded = await Promise.all(
      some.map((reference) => find({ authority: authority.id, reference }, false)),
    );
    for (const { request } of loaded.filter((each) => each !== undefined))
      if (mayDo(officer, 'list', subjectOf(request, authority)))
        rows.push(queueRowOf(request, authority, at, needsOfficer(request), language));
  }
  const isWhole = found.every(({ complete }) => complete) && rows.length <= mostShown;
  return { kind: term.kind, rows: rows.slice(0, mostShown), complete: isWhole };
}
