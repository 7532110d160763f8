import { pageRows, type QueueQuery } from '../../shared/contracts/queue-query.ts';
import type { QueuePage } from '../../shared/contracts/staff-views.ts';
import type { Role } from '../../shared/contracts/vocabulary.ts';
import type { SavedFilter } from '../../shared/domain/saved-filter.ts';
import { formatDay } from '../../shared/words/dates.ts';
import type { Told } from './components/notification-banner.tsx';
import { BulkChoice } from './desk-bulk-choice.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import type { DeskPlace } from './desk-place.ts';
import { isNarrowed, listId, listItself } from './desk-queue-address.ts';
import { filterInWords, QueueFilters, QueueNavigation } from './desk-queue-filters.tsx';
import { QueuePages } from './desk-queue-pages.tsx';
import { QueueTable } from './desk-queue-table.tsx';
import { SearchForm } from './desk-search-form.tsx';
import { unitName } from './desk-unit-name.ts';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskLabelWords } from './words/desk-labels.ts';
import { deskQueueWords } from './words/desk-queue.ts';

export type DeskPageProps = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  /** Her roles; department `*` = every unit. */
  readonly roles: readonly { readonly department: string; readonly role: Role }[];
  /** The pages beside her list that are hers to open. */
  readonly places: readonly DeskPlace[];
  /** What became of the form that led here. */
  readonly told?: Told | undefined;
  /** Absent for a role that has no requests to look after. */
  readonly list?: List;
};
type List = {
  readonly query: QueueQuery;
  readonly queue: QueuePage;
  /** The units whose requests she may list. */
  readonly units: readonly string[];
  readonly saved: readonly SavedFilter[];
  /** Whether she may give requests to colleagues, or remind them, somewhere. */
  readonly mayActInBulk: boolean;
};

/** Who she is, her units, and what they owe, the earliest last day first. */
export function deskPage({ site, signedIn, roles, places, told, list }: DeskPageProps): string {
  const w = deskQueueWords(site);
  const { places: placeNames, roles: roleNames } = deskLabelWords(site);
  return documentOf(
    <DeskLayout
      site={site}
      title={w.title}
      signedIn={signedIn}
      told={told}
      {...(list && { skipTo: { id: listId, text: w.skipToList } })}
      wide
    >
      <h1 class="govuk-heading-l">{w.title}</h1>
      {places.length > 0 && (
        <nav aria-label={w.otherPages}>
          <ul class="govuk-list bv-inline-list">
            {places.map((place) => (
              <li key={place}>
                <a class="govuk-link" href={deskLinksOf(site)[place]}>
                  {placeNames[place]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {list ? (
        <>
          <SearchForm site={site} signedIn={signedIn} />
          <Queue site={site} signedIn={signedIn} {...list} />
        </>
      ) : (
        <p class="govuk-body">{w.noList}</p>
      )}
      <h2 class="govuk-heading-m">{w.entitlements}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {roles.map(({ department, role }) => (
          <li key={department + role}>
            {unitName(site, department)}: {roleNames[role]}
          </li>
        ))}
      </ul>
    </DeskLayout>,
  );
}

type QueueProps = List & Pick<DeskPageProps, 'site' | 'signedIn'>;

function Queue(list: QueueProps) {
  const { site, signedIn, query, queue, saved, mayActInBulk } = list;
  const w = deskQueueWords(site);
  const title = deskLabelWords(site).shelves[query.show];
  const pages = { site, query, after: queue.after };
  const table = (
    <QueueTable
      site={site}
      caption={w.caption(title)}
      rows={queue.rows}
      choosing={mayActInBulk && query.show === 'open'}
    />
  );
  return (
    <>
      <QueueNavigation site={site} query={query} saved={saved} />
      <QueueFilters site={site} query={query} units={list.units} />
      <h2 class="govuk-heading-m" id={listId} tabIndex={-1}>
        {title}
      </h2>
      <Narrowed {...list} />
      {queue.rows.length > 0 && <QueuePages {...pages} at="above" />}
      {queue.rows.length === 0 ? (
        <p class="govuk-body">{emptyWords(list)}</p>
      ) : mayActInBulk && query.show === 'open' ? (
        <BulkChoice site={site} signedIn={signedIn} query={query}>
          {table}
        </BulkChoice>
      ) : (
        table
      )}
      <Cut {...list} />
      <QueuePages {...pages} at="below" />
    </>
  );
}

/** What the list is narrowed to, and the way back to all of it. */
function Narrowed({ site, query, units }: QueueProps) {
  if (!isNarrowed(query)) return null;
  return (
    <p class="govuk-body">
      {filterInWords({ site, query, units }).join('; ')}.{' '}
      <a class="govuk-link" href={listItself(site, { show: query.show })}>
        {deskQueueWords(site).clear}
      </a>
    </p>
  );
}

function emptyWords({ site, query, queue }: QueueProps): string {
  const w = deskQueueWords(site).empty;
  if (queue.after !== undefined) return w.soFar;
  if (query.after !== undefined) return w.atEnd;
  return isNarrowed(query) ? w.narrowed : w.whole;
}

/** A list is read so far and no further, however little of it fits the filter. */
function Cut({ site, queue: { after, rows } }: QueueProps) {
  if (after === undefined || rows.length >= pageRows) return null;
  const upTo = formatDay(after.slice(0, 10), site.language);
  return <p class="govuk-body">{deskQueueWords(site).lookedUpTo(upTo)}</p>;
}
