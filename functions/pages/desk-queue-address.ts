import type { QueueFilter, QueueQuery } from '../../shared/contracts/queue-query.ts';
import { deskLinksOf } from './desk-layout.tsx';
import type { Site } from './site.ts';

/** What of a list does not go without saying, as its address names it. */
export function queryTextOf({ show, ...rest }: QueueQuery): string {
  const named = Object.entries({ ...(show === 'open' ? {} : { show }), ...rest });
  return new URLSearchParams(
    named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
}

/** The address of a list. */
export function listAddress(site: Pick<Site, 'base'>, query: QueueQuery): string {
  const text = queryTextOf(query);
  return text === '' ? deskLinksOf(site).desk : `${deskLinksOf(site).desk}?${text}`;
}

/** The heading of the list on its page; the keyboard goes on from there. */
export const listId = 'liste';

/** The address of a list, past everything that stands above it. */
export const listItself = (site: Pick<Site, 'base'>, query: QueueQuery): string =>
  `${listAddress(site, query)}#${listId}`;

/** The address where the filter of a list gets a name. */
export function filtersAddress(site: Pick<Site, 'base'>, filter: QueueFilter): string {
  const text = queryTextOf(filter);
  return text === '' ? deskLinksOf(site).filters : `${deskLinksOf(site).filters}?${text}`;
}

/** A list from its beginning. */
export function filterOf({ after: _, ...filter }: QueueQuery): QueueFilter {
  return filter;
}

/** Whether a list is narrowed beyond its shelf. */
export const isNarrowed = (query: QueueQuery): boolean =>
  queryTextOf({ ...filterOf(query), show: 'open' }) !== '';
