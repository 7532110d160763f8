import type { ComponentChildren } from 'preact';
import { nameIn } from '../../shared/authorities/names.ts';
import type { QueueRow } from '../../shared/contracts/staff-views.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import { formatDate, formatDay } from '../../shared/words/dates.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { daysLeftText } from './deadline.ts';
import { beside } from './desk-beside.tsx';
import { deskLinksOf } from './desk-layout.tsx';
import { as, type Column } from './desk-queue-columns.ts';
import { unitName } from './desk-unit-name.ts';
import type { Site } from './site.ts';
import { deskLabelWords } from './words/desk-labels.ts';
import { deskQueueWords } from './words/desk-queue.ts';

type Props = {
  readonly site: Site;
  readonly row: QueueRow;
  /** Whether it has a box to tick. */
  readonly choosing: boolean;
  readonly opensBeside: boolean;
};

/** One application of a list. */
export function QueueTableRow({ site, row, choosing, opensBeside }: Props) {
  const w = deskQueueWords(site);
  const { assuranceLabels, channelLabels, officeStatusTexts } = labelsIn(site.language);
  return (
    <tr class="govuk-table__row" {...as.row}>
      {choosing && (
        <td class="govuk-table__cell bv-queue__choice" {...as.cell}>
          <Choice site={site} reference={row.reference} />
        </td>
      )}
      <Cell site={site} column="due">
        <Due site={site} row={row} />
      </Cell>
      <th scope="row" class="govuk-table__header" {...as.rowheader}>
        <Label site={site} column="reference" />
        <a
          class="govuk-link"
          href={deskLinksOf(site).dossier(row.reference)}
          {...(opensBeside ? beside : {})}
        >
          {row.reference}
        </a>
      </th>
      <Cell site={site} column="type">
        {typeOf(site, row)}
      </Cell>
      <Cell site={site} column="category">
        {categoryOf(site, row)}
      </Cell>
      <Cell site={site} column="department">
        {unitName(site, row.department)}
      </Cell>
      <Cell site={site} column="assignee" class="bv-queue__name">
        {row.assigneeName ?? row.assignee ?? w.nobody}
      </Cell>
      <Cell site={site} column="status">
        {officeStatusTexts[row.status]}
      </Cell>
      <Cell site={site} column="channel">
        {channelLabels[row.channel]}
      </Cell>
      <Cell site={site} column="assurance">
        {assuranceLabels[row.assurance]}
      </Cell>
      <Cell site={site} column="received">
        {formatDate(dayOf(row.receivedAt), site.language)}
      </Cell>
    </tr>
  );
}

type Of = { readonly site: Site; readonly column: Column };

type CellProps = Of & { readonly class?: string; readonly children: ComponentChildren };

function Cell({ site, column, class: own, children }: CellProps) {
  return (
    <td class={`govuk-table__cell${own ? ` ${own}` : ''}`} {...as.cell}>
      <Label site={site} column={column} />
      {children}
    </td>
  );
}

/** The heading of a cell where the headings of the table are not seen; screen readers know it from there. */
function Label({ site, column }: Of) {
  return (
    <span class="bv-queue__label" aria-hidden="true">
      {deskQueueWords(site).columns[column]}
    </span>
  );
}

function Choice({ site, reference }: { readonly site: Site; readonly reference: string }) {
  const id = `sec-${reference}`;
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id={id} name="reference" type="checkbox" value={reference} />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          <span class="bv-queue__choose">{deskQueueWords(site).choose}</span>
          <span class="govuk-visually-hidden"> {reference}</span>
        </label>
      </div>
    </div>
  );
}

function Due({ site, row }: { readonly site: Site; readonly row: QueueRow }) {
  const { urgency, daysLeft, dueOn } = row;
  const word = deskLabelWords(site).urgencies[urgency];
  const left = daysLeftText(daysLeft, site.language);
  return (
    <span class="bv-queue__due">
      {word && <strong class={`bv-urgency bv-urgency--${urgency}`}>{word}</strong>}
      {left && <span>{left}</span>}
      <span>{formatDay(dueOn, site.language)}</span>
    </span>
  );
}

function typeOf(site: Site, { regime, petitionType, rightsAsked }: QueueRow): string {
  const { regimeLabels, petitionTypeLabels, rightReferences } = labelsIn(site.language);
  if (petitionType)
    return deskQueueWords(site).petition(regimeLabels[regime], petitionTypeLabels[petitionType]);
  const rights = rightsAsked.map((right) => rightReferences[right]).join(', ');
  return rights === '' ? regimeLabels[regime] : deskQueueWords(site).dataRights(regimeLabels[regime], rights);
}

function categoryOf({ authority, language }: Site, row: QueueRow): string {
  const category = authority.categories.find(({ id }) => id === row.category);
  return category ? nameIn(language, category) : '–';
}
