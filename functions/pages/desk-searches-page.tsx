import type { SearchesView } from '../../shared/contracts/search-views.ts';
import type { LocalDate } from '../../shared/contracts/vocabulary.ts';
import { addDays } from '../../shared/domain/time/days.ts';
import { formatDay, formatHour } from '../../shared/words/dates.ts';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskQueueWords } from './words/desk-queue.ts';
import { deskSearchWords } from './words/desk-search.ts';

type Props = SearchesView & {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly today: LocalDate;
  /** Of officers, by subject; whoever has none is shown by it. */
  readonly names: ReadonlyMap<string, string>;
};

/** Who searched for people on one day, for auditors; what was typed is kept nowhere. */
export function deskSearchesPage({ site, signedIn, day, searches, today, names }: Props): string {
  const { kinds, searches: w } = deskSearchWords(site);
  const { desk, searches: here } = deskLinksOf(site);
  const dayLink = (to: LocalDate, text: string) => (
    <li>
      <a class="govuk-link" href={`${here}?day=${to}`}>
        {text}
      </a>
    </li>
  );
  return documentOf(
    <DeskLayout
      site={site}
      title={w.title}
      signedIn={signedIn}
      back={{ href: desk, text: deskQueueWords(site).title }}
    >
      <h1 class="govuk-heading-l">{w.title}</h1>
      <h2 class="govuk-heading-m">{formatDay(day, site.language)}</h2>
      {searches.length === 0 ? (
        <p class="govuk-body">{w.none}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {searches.map(({ at, officer, kind, shown }) => (
            <li key={at + officer + kind}>
              {w.line(formatHour(at, site.language), names.get(officer) ?? officer, kinds[kind], shown)}
            </li>
          ))}
        </ul>
      )}
      <nav aria-label={w.days}>
        <ul class="govuk-list bv-inline-list">
          {dayLink(addDays(day, -1), w.previous)}
          {day < today && dayLink(addDays(day, 1), w.next)}
        </ul>
      </nav>
      <p class="govuk-body">{w.about}</p>
    </DeskLayout>,
  );
}
