import type { Dossier } from '../../shared/contracts/staff-views.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import type { Site } from './site.ts';
import { deskDossierWords } from './words/desk-dossier.ts';

type Props = Pick<Dossier, 'trail'> & { readonly site: Site };

/** Everything that happened to the request, the newest first: what, by whom, when. */
export function Timeline({ site, trail }: Props) {
  if (trail.length === 0) return <p class="govuk-body">{deskDossierWords(site).noTrail}</p>;
  return (
    <ol class="govuk-list govuk-list--spaced" reversed>
      {trail.toReversed().map(({ sequence, at, who, inWords }) => (
        <li key={sequence}>
          <strong>{inWords}</strong>
          <br />
          {who}, <time datetime={at}>{formatMoment(at, site.language)}</time>
        </li>
      ))}
    </ol>
  );
}
