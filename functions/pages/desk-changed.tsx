import type { Dossier } from '../../shared/contracts/staff-views.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import type { Site } from './site.ts';
import { deskRequestWords } from './words/desk-request.ts';

/** What was decided on a request since somebody opened a form about it. */
export type Since = Pick<Dossier['trail'][number], 'sequence' | 'at' | 'who' | 'inWords'>;

type Props = { readonly site: Site; readonly since: readonly Since[] };

/** Nothing was written over: she reads what a colleague did, her words wait below, and she decides again. */
export function ChangedMeanwhile({ site, since }: Props) {
  const { changed } = deskRequestWords(site);
  return (
    <section class="govuk-inset-text" aria-labelledby="degisenler">
      <h2 class="govuk-heading-m" id="degisenler">
        {changed.title}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {since.map(({ sequence, at, who, inWords }) => (
          <li key={sequence}>
            {inWords} ({who}, {formatMoment(at, site.language)})
          </li>
        ))}
      </ul>
      <p class="govuk-body">{changed.text}</p>
    </section>
  );
}
