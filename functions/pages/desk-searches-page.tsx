import type { SearchesView } from '../../shared/contracts/search-views.ts';
import type { LocalDate } from '../../shared/contracts/vocabulary.ts';
import { addDays } from '../../shared/domain/time/days.ts';
import { formatDay, formatHour } from '../../shared/words/dates.ts';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { searchKindLabels } from './desk-queue-words.ts';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

type Props = SearchesView & {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly today: LocalDate;
  /** Of officers, by subject; whoever has none is shown by it. */
  readonly names: ReadonlyMap<string, string>;
};

/** Who searched for people on one day, for auditors; what was typed is kept nowhere. */
export function deskSearchesPage({ site, signedIn, day, searches, today, names }: Props): string {
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
      title="Kişi aramaları"
      signedIn={signedIn}
      back={{ href: desk, text: 'Başvurular' }}
    >
      <h1 class="govuk-heading-l">Kişi aramaları</h1>
      <h2 class="govuk-heading-m">{formatDay(day)}</h2>
      {searches.length === 0 ? (
        <p class="govuk-body">Bu gün adla ya da kimlik numarasıyla arama yapılmadı.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {searches.map(({ at, officer, kind, shown }) => (
            <li key={at + officer + kind}>
              {formatHour(at)}: {names.get(officer) ?? officer} ({searchKindLabels[kind]}), {shown} başvuru
              gördü
            </li>
          ))}
        </ul>
      )}
      <nav aria-label="Günler">
        <ul class="govuk-list bv-inline-list">
          {dayLink(addDays(day, -1), 'Önceki gün')}
          {day < today && dayLink(addDays(day, 1), 'Sonraki gün')}
        </ul>
      </nav>
      <p class="govuk-body">
        Neyin arandığı kaydedilmez; yalnız kimin, ne zaman, ne türden bir bilgiyle aradığı.
      </p>
    </DeskLayout>,
  );
}
