import { pressing, type QueueQuery, statusGroupNames } from '../../shared/contracts/queue-query.ts';
import { channels } from '../../shared/contracts/vocabulary.ts';
import type { SavedFilter } from '../../shared/domain/saved-filter.ts';
import { channelLabels, regimeLabels } from '../../shared/words/tr/labels.ts';
import { Button } from './components/button.tsx';
import type { Choice } from './components/choices.tsx';
import { Select } from './components/select.tsx';
import { deskLinksOf } from './desk-layout.tsx';
import { filterOf, filtersAddress, isNarrowed, listAddress, queryTextOf } from './desk-queue-address.ts';
import { unitName } from './desk-queue-table.tsx';
import { assignedLabels, pressingLabels, statusGroupLabels } from './desk-queue-words.ts';
import { shelfLabels } from './desk-words.ts';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly query: QueueQuery;
  /** The units whose requests she may list. */
  readonly units: readonly string[];
};
type Name = 'department' | 'regime' | 'status' | 'urgency' | 'assigned' | 'channel';
type Question = {
  readonly name: Name;
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice[];
};

const choicesOf = (
  labels: Readonly<Record<string, string>>,
  values = Object.keys(labels),
): readonly Choice[] => values.map((value) => ({ value, label: labels[value] ?? value }));

function questionsOf({ site, query, units }: Props): readonly Question[] {
  const names = Object.fromEntries(units.map((id) => [id, unitName(site, id)]));
  return [
    { name: 'department', label: 'Birim', all: 'Bütün birimlerim', choices: choicesOf(names) },
    {
      name: 'regime',
      label: 'Tür',
      all: 'Bütün türler',
      choices: choicesOf(regimeLabels, [...site.authority.regimes]),
    },
    {
      name: 'status',
      label: 'Durum',
      all: 'Bütün durumlar',
      choices: choicesOf(statusGroupLabels, [...statusGroupNames]),
    },
    ...(query.show === 'open'
      ? [
          {
            name: 'urgency' as const,
            label: 'Aciliyet',
            all: 'Hepsi',
            choices: choicesOf(pressingLabels, [...pressing.options]),
          },
        ]
      : []),
    { name: 'assigned', label: 'Görevli', all: 'Herkes', choices: choicesOf(assignedLabels) },
    {
      name: 'channel',
      label: 'Geliş yolu',
      all: 'Bütün yollar',
      choices: choicesOf(channelLabels, [...channels]),
    },
  ];
}

/** What the list is narrowed to, each with its name: `Birim: Fen İşleri Müdürlüğü`. */
export function filterInWords(props: Props): readonly string[] {
  return questionsOf(props).flatMap(({ name, label, choices }) => {
    const chosen = choices.find(({ value }) => value === props.query[name]);
    return chosen ? [`${label}: ${chosen.label}`] : [];
  });
}

/** Narrows the list; what is chosen stands in the address, so that it can be kept and passed on. */
export function QueueFilters(props: Props) {
  const { site, query } = props;
  return (
    <details class="govuk-details bv-filters" open={isNarrowed(query)}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Süzgeçler</span>
      </summary>
      <form method="get" action={deskLinksOf(site).desk} class="govuk-details__text">
        {query.show !== 'open' && <input type="hidden" name="show" value={query.show} />}
        <div class="bv-filters__questions">
          {questionsOf(props).map(({ name, label, all, choices }) => (
            <Select
              key={name}
              id={`suz-${name}`}
              name={name}
              label={label}
              placeholder={all}
              choices={choices}
              value={query[name]}
            />
          ))}
        </div>
        <Button text="Süz" secondary />
      </form>
    </details>
  );
}

const ready: readonly { readonly name: string; readonly filter: QueueQuery }[] = [
  { name: assignedLabels.me, filter: { show: 'open', assigned: 'me' } },
  { name: assignedLabels.nobody, filter: { show: 'open', assigned: 'nobody' } },
  { name: pressingLabels.overdue, filter: { show: 'open', urgency: 'overdue' } },
];
const shelves = Object.keys(shelfLabels) as readonly QueueQuery['show'][];

/** The shelves, with the filter as it is; the filters that are ready, and her own. */
export function QueueNavigation({
  site,
  query,
  saved,
}: Pick<Props, 'site' | 'query'> & { readonly saved: readonly SavedFilter[] }) {
  const here = queryTextOf(filterOf(query));
  const { urgency: _, ...anyShelf } = filterOf(query);
  const link = (text: string, filter: QueueQuery, isHere: boolean) => (
    <li key={text}>
      <a class="govuk-link" href={listAddress(site, filter)} aria-current={isHere ? 'page' : undefined}>
        {text}
      </a>
    </li>
  );
  return (
    <>
      <nav aria-label="Listeler">
        <ul class="govuk-list bv-inline-list">
          {shelves.map((show) => link(shelfLabels[show], { ...anyShelf, show }, show === query.show))}
        </ul>
      </nav>
      <nav aria-label="Hazır süzgeçler">
        <ul class="govuk-list bv-inline-list">
          {[...ready, ...saved].map(({ name, filter }) => link(name, filter, queryTextOf(filter) === here))}
          <li>
            <a class="govuk-link" href={filtersAddress(site, filterOf(query))}>
              Süzgeç kaydet ya da sil
            </a>
          </li>
        </ul>
      </nav>
    </>
  );
}
