import { pressing, type QueueQuery, statusGroupNames } from '../../shared/contracts/queue-query.ts';
import { channels, type Language } from '../../shared/contracts/vocabulary.ts';
import type { SavedFilter } from '../../shared/domain/saved-filter.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { Button } from './components/button.tsx';
import type { Choice } from './components/choices.tsx';
import { Select } from './components/select.tsx';
import { deskLinksOf } from './desk-layout.tsx';
import {
  filterOf,
  filtersAddress,
  isNarrowed,
  listAddress,
  listId,
  queryTextOf,
} from './desk-queue-address.ts';
import { unitName } from './desk-unit-name.ts';
import type { Site } from './site.ts';
import { typedLanguage } from './typed-language.ts';
import { deskLabelWords } from './words/desk-labels.ts';
import { deskQueueWords } from './words/desk-queue.ts';

type Props = {
  readonly site: Site;
  readonly query: QueueQuery;
  /** The units whose requests she may list. */
  readonly units: readonly string[];
};
type Question = {
  readonly name: 'department' | 'regime' | 'status' | 'urgency' | 'assigned' | 'channel';
  readonly choices: readonly Choice[];
};

const choicesOf = (
  labels: Readonly<Record<string, string>>,
  values = Object.keys(labels),
): readonly Choice[] => values.map((value) => ({ value, label: labels[value] ?? value }));

function questionsOf({ site, query, units }: Props): readonly Question[] {
  const w = deskQueueWords(site);
  const { regimeLabels, channelLabels } = labelsIn(site.language);
  const names = Object.fromEntries(units.map((id) => [id, unitName(site, id)]));
  return [
    { name: 'department', choices: choicesOf(names) },
    { name: 'regime', choices: choicesOf(regimeLabels, [...site.authority.regimes]) },
    { name: 'status', choices: choicesOf(w.statusGroups, [...statusGroupNames]) },
    ...(query.show === 'open'
      ? [{ name: 'urgency' as const, choices: choicesOf(w.pressing, [...pressing.options]) }]
      : []),
    { name: 'assigned', choices: choicesOf(w.assigned) },
    { name: 'channel', choices: choicesOf(channelLabels, [...channels]) },
  ];
}

/** What the list is narrowed to, each with its name: `Birim: Fen İşleri Müdürlüğü`. */
export function filterInWords(props: Props): readonly string[] {
  const { questions } = deskQueueWords(props.site);
  return questionsOf(props).flatMap(({ name, choices }) => {
    const chosen = choices.find(({ value }) => value === props.query[name]);
    return chosen ? [`${questions[name].label}: ${chosen.label}`] : [];
  });
}

/** Narrows the list; what is chosen stands in the address, so that it can be kept and passed on. */
export function QueueFilters(props: Props) {
  const { site, query } = props;
  const w = deskQueueWords(site);
  return (
    <details class="govuk-details bv-filters" open={isNarrowed(query)}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{w.filters}</span>
      </summary>
      <form method="get" action={`${deskLinksOf(site).desk}#${listId}`} class="govuk-details__text">
        {query.show !== 'open' && <input type="hidden" name="show" value={query.show} />}
        <div class="bv-filters__questions">
          {questionsOf(props).map(({ name, choices }) => (
            <Select
              key={name}
              id={`suz-${name}`}
              name={name}
              label={w.questions[name].label}
              placeholder={w.questions[name].all}
              choices={choices}
              value={query[name]}
            />
          ))}
        </div>
        <Button text={w.filter} secondary />
      </form>
    </details>
  );
}

function readyIn(site: Site): readonly SavedFilter[] {
  const { assigned, pressing } = deskQueueWords(site);
  return [
    { name: assigned.me, filter: { show: 'open', assigned: 'me' } },
    { name: assigned.nobody, filter: { show: 'open', assigned: 'nobody' } },
    { name: pressing.overdue, filter: { show: 'open', urgency: 'overdue' } },
  ];
}

/** The shelves, with the filter as it is; the filters that are ready, and her own. */
export function QueueNavigation({
  site,
  query,
  saved,
}: Pick<Props, 'site' | 'query'> & { readonly saved: readonly SavedFilter[] }) {
  const w = deskQueueWords(site);
  const { shelves } = deskLabelWords(site);
  const here = queryTextOf(filterOf(query));
  const { urgency: _, ...anyShelf } = filterOf(query);
  const link = (text: string, filter: QueueQuery, isHere: boolean, lang?: Language) => (
    <li key={text} lang={lang}>
      <a class="govuk-link" href={listAddress(site, filter)} aria-current={isHere ? 'page' : undefined}>
        {text}
      </a>
    </li>
  );
  return (
    <>
      <nav aria-label={w.lists}>
        <ul class="govuk-list bv-inline-list">
          {(Object.keys(shelves) as QueueQuery['show'][]).map((show) =>
            link(shelves[show], { ...anyShelf, show }, show === query.show),
          )}
        </ul>
      </nav>
      <nav aria-label={w.readyFilters}>
        <ul class="govuk-list bv-inline-list">
          {readyIn(site).map(({ name, filter }) => link(name, filter, queryTextOf(filter) === here))}
          {saved.map(({ name, filter }) =>
            link(name, filter, queryTextOf(filter) === here, typedLanguage(site)),
          )}
          <li>
            <a class="govuk-link" href={filtersAddress(site, filterOf(query))}>
              {w.manageFilters}
            </a>
          </li>
        </ul>
      </nav>
    </>
  );
}
