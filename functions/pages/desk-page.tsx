import { departmentOf } from '../../shared/authorities/registry.ts';
import type { QueuePage, QueueRow } from '../../shared/contracts/staff-views.ts';
import type { Role } from '../../shared/contracts/vocabulary.ts';
import type { Shelf } from '../../shared/domain/request.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { daysLeftText } from './deadline.ts';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { givenLabel, roleLabels, shelfLabels, urgencyLabels } from './desk-words.ts';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

export type DeskPageProps = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  /** Her roles; department `*` = every unit. */
  readonly roles: readonly { readonly department: string; readonly role: Role }[];
  /** Whether officers' sessions are hers to look at. */
  readonly seesLocks: boolean;
  readonly shelf: Shelf;
  /** Whether the list is of what is given to her, in whichever unit. */
  readonly given?: boolean;
  readonly department?: string | undefined;
  /** Absent for a role that has no requests to look after. */
  readonly queue?: QueuePage;
};

/** Who she is, her units, and what they owe, the earliest last day first. */
export function deskPage(props: DeskPageProps): string {
  const { site, signedIn, roles, seesLocks, queue } = props;
  return documentOf(
    <DeskLayout site={site} title="Başvurular" signedIn={signedIn}>
      <h1 class="govuk-heading-l">Başvurular</h1>
      <h2 class="govuk-heading-m">Yetkileriniz</h2>
      <ul class="govuk-list govuk-list--bullet">
        {roles.map(({ department, role }) => (
          <li key={department + role}>
            {unitName(site, department)}: {roleLabels[role]}
          </li>
        ))}
      </ul>
      {seesLocks && (
        <p class="govuk-body">
          <a class="govuk-link" href={deskLinksOf(site).locks}>
            Görevli oturumları
          </a>
        </p>
      )}
      {queue ? (
        <Queue {...props} queue={queue} />
      ) : (
        <p class="govuk-body">Yetkiniz başvuru listesini kapsamıyor.</p>
      )}
    </DeskLayout>,
  );
}

const unitName = ({ authority }: Site, department: string): string =>
  department === '*' ? 'Bütün birimler' : (departmentOf(authority, department)?.name ?? department);

const shelves: readonly Shelf[] = ['open', 'waiting', 'done'];

type List = Pick<DeskPageProps, 'site' | 'shelf' | 'given' | 'department'>;

function addressOf({ site, shelf, given, department }: List, after?: string): string {
  const query = new URLSearchParams({
    ...(given ? { assigned: 'me' } : {}),
    ...(shelf === 'open' ? {} : { show: shelf }),
    ...(department === undefined ? {} : { department }),
    ...(after === undefined ? {} : { after }),
  }).toString();
  return `${deskLinksOf(site).desk}${query === '' ? '' : `?${query}`}`;
}

function Queue(list: DeskPageProps & { readonly queue: QueuePage }) {
  const { site, shelf, given, department, queue } = list;
  const title = given ? `${givenLabel}, ${shelfLabels[shelf].toLocaleLowerCase('tr')}` : shelfLabels[shelf];
  return (
    <>
      <nav aria-label="Liste">
        <ul class="govuk-list">
          {shelves.map((each) => (
            <li key={each}>
              <a
                class="govuk-link"
                href={addressOf({ site, shelf: each, department })}
                aria-current={each === shelf && !given ? 'page' : undefined}
              >
                {shelfLabels[each]}
              </a>
            </li>
          ))}
          <li>
            <a
              class="govuk-link"
              href={addressOf({ site, shelf: 'open', given: true })}
              aria-current={given && shelf === 'open' ? 'page' : undefined}
            >
              {givenLabel}
            </a>
          </li>
        </ul>
      </nav>
      <h2 class="govuk-heading-m">
        {title}
        {department !== undefined && `: ${unitName(site, department)}`}
      </h2>
      {queue.rows.length === 0 ? (
        <p class="govuk-body">Bu listede başvuru yok.</p>
      ) : (
        <QueueTable site={site} title={title} rows={queue.rows} />
      )}
      {queue.after !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf(list, queue.after)}>
            Sonraki başvurular
          </a>
        </p>
      )}
    </>
  );
}

type TableProps = { readonly site: Site; readonly title: string; readonly rows: readonly QueueRow[] };

function QueueTable({ site, title, rows }: TableProps) {
  return (
    <table class="govuk-table govuk-table--small-text-until-tablet">
      <caption class="govuk-table__caption govuk-visually-hidden">{title}, son güne göre</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {['Son gün', 'Başvuru ve durumu'].map((heading) => (
            <th key={heading} scope="col" class="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <Row key={row.reference} site={site} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ site, row }: { readonly site: Site; readonly row: QueueRow }) {
  const urgency = urgencyLabels[row.urgency];
  const left = daysLeftText(row.daysLeft);
  return (
    <tr class="govuk-table__row">
      <td class="govuk-table__cell">
        {urgency && (
          <>
            <strong>{urgency}</strong>
            <br />
          </>
        )}
        {formatDay(row.dueOn)}
        {left && (
          <>
            <br />
            {left}
          </>
        )}
      </td>
      <td class="govuk-table__cell">
        <a class="govuk-link" href={deskLinksOf(site).dossier(row.reference)}>
          {row.reference}
        </a>
        <br />
        {row.kind}
        <br />
        {unitName(site, row.department)}
        <br />
        {row.statusText}
        <br />
        {row.assignee === undefined
          ? 'Kimseye verilmedi'
          : `Verildiği kişi: ${row.assigneeName ?? row.assignee}`}
      </td>
    </tr>
  );
}
