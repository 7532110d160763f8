import type { QueueRow } from '../../shared/contracts/staff-views.ts';
import { as, columns } from './desk-queue-columns.ts';
import { QueueTableRow } from './desk-queue-row.tsx';
import type { Site } from './site.ts';
import { deskQueueWords } from './words/desk-queue.ts';

type Props = {
  readonly site: Site;
  readonly caption: string;
  readonly rows: readonly QueueRow[];
  /** Whether each row has a box to tick, of the form that the table stands in. */
  readonly choosing?: boolean;
  /** Whether requests open beside the page, which says so. */
  readonly opensBeside?: boolean;
};

/** Requests as a table; where the page is narrow, each as a list of its own. */
export function QueueTable({ site, caption, rows, choosing = false, opensBeside = false }: Props) {
  const w = deskQueueWords(site);
  return (
    <table class="govuk-table bv-queue" {...as.table}>
      <caption class="govuk-table__caption govuk-visually-hidden">{caption}</caption>
      <thead class="govuk-table__head" {...as.rowgroup}>
        <tr class="govuk-table__row" {...as.row}>
          {choosing && <Heading text={w.choose} />}
          {columns.map((column) => (
            <Heading key={column} text={w.columns[column]} />
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body" {...as.rowgroup}>
        {rows.map((row) => (
          <QueueTableRow
            key={row.reference}
            site={site}
            row={row}
            choosing={choosing}
            opensBeside={opensBeside}
          />
        ))}
      </tbody>
    </table>
  );
}

function Heading({ text }: { readonly text: string }) {
  return (
    <th scope="col" class="govuk-table__header" {...as.columnheader}>
      {text}
    </th>
  );
}
