import {
  backlogAges,
  deadlineBands,
  type MonthFigures,
  together,
  type UnitFigures,
} from '../../shared/domain/figures.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { figuresWords, formatMonth, formatShare, formatShortMonth } from '../../shared/words/figures.ts';
import { Details } from './components/details.tsx';
import { InsetText } from './components/inset-text.tsx';
import { LyingBars, StandingBars } from './desk-chart.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { NumberTable } from './desk-number-table.tsx';
import { unitName } from './desk-unit-name.ts';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskManagerWords } from './words/desk-manager.ts';
import { deskQueueWords } from './words/desk-queue.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  /** The units that she oversees, each as it was last counted. */
  readonly units: readonly UnitFigures[];
};

/** How the units' work stands, for whoever answers for it: drawings, each with its numbers under it. */
export function deskManagerPage({ site, signedIn, units }: Props): string {
  const w = deskManagerWords(site);
  const { desk, managerCsv } = deskLinksOf(site);
  const oldest = units.map(({ at }) => at).sort()[0];
  return documentOf(
    <DeskLayout
      site={site}
      title={w.title}
      signedIn={signedIn}
      back={{ href: desk, text: deskQueueWords(site).title }}
    >
      <h1 class="govuk-heading-l">{w.heading}</h1>
      {oldest === undefined ? (
        <InsetText>{w.notCounted}</InsetText>
      ) : (
        <>
          <p class="govuk-body">
            {w.countedAt(formatMoment(oldest, site.language))}{' '}
            <a class="govuk-link" href={managerCsv}>
              {w.csv}
            </a>
          </p>
          <Standing units={units} site={site} />
          <Months site={site} id="toplam" title={w.months.all} months={together(units).months} open />
          {units.length > 1 && <ByUnit units={units} site={site} />}
        </>
      )}
    </DeskLayout>,
  );
}

function Standing({ units, site }: Pick<Props, 'units' | 'site'>) {
  const w = deskManagerWords(site);
  const { columns, bands: bandNames, ages: ageNames } = figuresWords(site);
  const all = together(units);
  const bars = deadlineBands.map((band) => ({ label: bandNames[band], value: all.bands[band] }));
  const ages = backlogAges.map((age) => ({ label: ageNames[age], value: all.ages[age] }));
  const rows = [...units.map((unit) => ({ name: unitName(site, unit.department), ...unit }))];
  const withTotal = units.length > 1 ? [...rows, { name: w.total, ...all }] : rows;
  return (
    <>
      <h2 class="govuk-heading-m">{w.byDay.heading}</h2>
      <LyingBars id="son-gun" title={w.byDay.drawing} bars={bars} />
      <NumberTable
        caption={w.byDay.table}
        head={[columns.unit, ...deadlineBands.map((band) => bandNames[band])]}
        rows={withTotal.map(({ name, bands }) => [name, ...deadlineBands.map((band) => bands[band])])}
      />
      <h2 class="govuk-heading-m">{w.byAge.heading}</h2>
      <LyingBars id="yas" title={w.byAge.drawing} bars={ages} />
      <NumberTable
        caption={w.byAge.table}
        head={[columns.unit, ...backlogAges.map((age) => ageNames[age])]}
        rows={withTotal.map((row) => [row.name, ...backlogAges.map((age) => row.ages[age])])}
      />
      <h2 class="govuk-heading-m">{w.rest.heading}</h2>
      <NumberTable
        caption={w.rest.table}
        head={[columns.unit, columns.waitingForPayment, columns.toDeliver, columns.undelivered]}
        rows={withTotal.map((row) => [row.name, row.waitingForPayment, row.toDeliver, row.undelivered])}
      />
    </>
  );
}

type MonthsProps = {
  readonly site: Site;
  readonly id: string;
  readonly title: string;
  readonly months: readonly MonthFigures[];
  /** Whether its numbers stand open under the drawing, or unfold. */
  readonly open?: boolean;
};

function Months({ site, id, title, months, open = false }: MonthsProps) {
  const w = deskManagerWords(site).months;
  const { columns } = figuresWords(site);
  const bars = months.map(({ month, replied, inTime }) => ({
    label: formatShortMonth(month, site.language),
    value: replied,
    rest: replied - inTime,
  }));
  const table = (
    <NumberTable
      caption={w.table(title)}
      head={[
        columns.month,
        columns.received,
        columns.replied,
        columns.inTime,
        columns.refusalRate,
        columns.ended,
      ]}
      rows={months
        .toReversed()
        .map(({ month, received, replied, inTime, refused, ended }) => [
          formatMonth(month, site.language),
          received,
          replied,
          formatShare(inTime, replied, site.language),
          formatShare(refused, replied, site.language),
          ended,
        ])}
    />
  );
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <StandingBars id={id} title={w.drawing(title)} bars={bars} />
      {open ? table : <Details summary={w.numbers}>{table}</Details>}
    </>
  );
}

function ByUnit({ units, site }: Pick<Props, 'units' | 'site'>) {
  return (
    <>
      {units.map(({ department, months }) => (
        <Months
          key={department}
          site={site}
          id={department}
          title={unitName(site, department)}
          months={months}
        />
      ))}
    </>
  );
}
