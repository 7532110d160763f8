import type { Dossier } from '../../shared/contracts/staff-views.ts';
import { formatMoment } from '../../shared/words/dates.ts';

/** What was decided on a request since somebody opened a form about it. */
export type Since = Pick<Dossier['trail'][number], 'sequence' | 'at' | 'who' | 'inWords'>;

/** Nothing was written over: she reads what a colleague did, her words wait below, and she decides again. */
export function ChangedMeanwhile({ since }: { readonly since: readonly Since[] }) {
  return (
    <section class="govuk-inset-text" aria-labelledby="degisenler">
      <h2 class="govuk-heading-m" id="degisenler">
        Siz bu sayfadayken başvuru değişti
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {since.map(({ sequence, at, who, inWords }) => (
          <li key={sequence}>
            {inWords} ({who}, {formatMoment(at)})
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        Yaptığınız işlem kaydedilmedi; yazdıklarınız aşağıda duruyor. Hâlâ gerekiyorsa gözden geçirip yeniden
        gönderin.
      </p>
    </section>
  );
}
