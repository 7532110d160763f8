import type { ComponentChildren } from 'preact';
import { departmentOf } from '../../shared/authorities/registry.ts';
import type { QueueRow } from '../../shared/contracts/staff-views.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { formatDate, formatDay } from '../../shared/words/dates.ts';
import {
  assuranceLabels,
  channelLabels,
  petitionTypeLabels,
  regimeLabels,
  rightReferences,
} from '../../shared/words/tr/labels.ts';
import { daysLeftText } from './deadline.ts';
import { deskLinksOf } from './desk-layout.tsx';
import { columnLabels } from './desk-queue-words.ts';
import { urgencyLabels } from './desk-words.ts';
import type { Site } from './site.ts';

export const unitName = ({ authority }: Site, department: string): string =>
  department === '*' ? 'Bütün birimler' : (departmentOf(authority, department)?.name ?? department);

type Column = keyof typeof columnLabels;
type Props = {
  readonly site: Site;
  readonly caption: string;
  readonly rows: readonly QueueRow[];
  /** Whether each row has a box to tick, of the form that the table stands in. */
  readonly choosing?: boolean;
};

/** A browser that lays a table out as lists may no longer tell that it is a table: its roles say so. */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** Requests as a table; where the page is narrow, each as a list of its own. */
export function QueueTable({ site, caption, rows, choosing = false }: Props) {
  return (
    <table class="govuk-table bv-queue" {...as.table}>
      <caption class="govuk-table__caption govuk-visually-hidden">{caption}</caption>
      <thead class="govuk-table__head" {...as.rowgroup}>
        <tr class="govuk-table__row" {...as.row}>
          {choosing && <Heading text="Seç" />}
          {Object.values(columnLabels).map((text) => (
            <Heading key={text} text={text} />
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body" {...as.rowgroup}>
        {rows.map((row) => (
          <Row key={row.reference} site={site} row={row} choosing={choosing} />
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

function Row({
  site,
  row,
  choosing,
}: {
  readonly site: Site;
  readonly row: QueueRow;
  readonly choosing: boolean;
}) {
  return (
    <tr class="govuk-table__row" {...as.row}>
      {choosing && (
        <td class="govuk-table__cell bv-queue__choice" {...as.cell}>
          <Choice reference={row.reference} />
        </td>
      )}
      <Cell column="due">
        <Due row={row} />
      </Cell>
      <th scope="row" class="govuk-table__header" {...as.rowheader}>
        <Label column="reference" />
        <a class="govuk-link" href={deskLinksOf(site).dossier(row.reference)}>
          {row.reference}
        </a>
      </th>
      <Cell column="type">{typeOf(row)}</Cell>
      <Cell column="category">{categoryOf(site, row)}</Cell>
      <Cell column="department">{unitName(site, row.department)}</Cell>
      <Cell column="assignee">{row.assigneeName ?? row.assignee ?? 'Kimseye verilmedi'}</Cell>
      <Cell column="status">{row.statusText}</Cell>
      <Cell column="channel">{channelLabels[row.channel]}</Cell>
      <Cell column="assurance">{assuranceLabels[row.assurance]}</Cell>
      <Cell column="received">{formatDate(dayOf(row.receivedAt))}</Cell>
    </tr>
  );
}

function Cell({ column, children }: { readonly column: Column; readonly children: ComponentChildren }) {
  return (
    <td class="govuk-table__cell" {...as.cell}>
      <Label column={column} />
      {children}
    </td>
  );
}

/** The heading of a cell where the headings of the table are not seen; screen readers know it from there. */
function Label({ column }: { readonly column: Column }) {
  return (
    <span class="bv-queue__label" aria-hidden="true">
      {columnLabels[column]}
    </span>
  );
}

function Choice({ reference }: { readonly reference: string }) {
  const id = `sec-${reference}`;
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id={id} name="reference" type="checkbox" value={reference} />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          <span class="bv-queue__choose">Seç</span>
          <span class="govuk-visually-hidden"> {reference}</span>
        </label>
      </div>
    </div>
  );
}

function Due({ row: { urgency, daysLeft, dueOn } }: { readonly row: QueueRow }) {
  const word = urgencyLabels[urgency];
  const left = daysLeftText(daysLeft);
  return (
    <span class="bv-queue__due">
      {word && <strong class={`bv-urgency bv-urgency--${urgency}`}>{word}</strong>}
      {left && <span>{left}</span>}
      <span>{formatDay(dueOn)}</span>
    </span>
  );
}

function typeOf({ regime, petitionType, rightsAsked }: QueueRow): string {
  if (petitionType)
    return `${regimeLabels[regime]}: ${petitionTypeLabels[petitionType].toLocaleLowerCase('tr')}`;
  const rights = rightsAsked.map((right) => rightReferences[right]).join(', ');
  return rights === '' ? regimeLabels[regime] : `${regimeLabels[regime]} (${rights})`;
}

const categoryOf = ({ authority }: Site, { category }: QueueRow): string =>
  authority.categories.find(({ id }) => id === category)?.name ?? '–';
