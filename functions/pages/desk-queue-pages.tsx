import type { QueueQuery } from '../../shared/contracts/queue-query.ts';
import { filterOf, listItself } from './desk-queue-address.ts';
import type { Site } from './site.ts';
import { deskQueueWords } from './words/desk-queue.ts';

type Props = {
  readonly site: Site;
  /** Where it stands: on both sides of a list, so that nobody has to go through all of it first. */
  readonly at: 'above' | 'below';
  readonly query: QueueQuery;
  /** Where the next page begins; absent of the last one. */
  readonly after: string | undefined;
};

/** The ways to a list's other pages. */
export function QueuePages({ site, at, query, after }: Props) {
  if (query.after === undefined && after === undefined) return null;
  const w = deskQueueWords(site);
  return (
    <nav aria-label={w.pages[at]}>
      <ul class="govuk-list bv-inline-list">
        {query.after !== undefined && (
          <li>
            <a class="govuk-link" href={listItself(site, filterOf(query))}>
              {w.first}
            </a>
          </li>
        )}
        {after !== undefined && (
          <li>
            <a class="govuk-link" href={listItself(site, { ...query, after })}>
              {w.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
