import type { Dossier } from '../../shared/contracts/staff-views.ts';
import { formatMoment } from '../../shared/words/dates.ts';

/** Everything that happened to the request, the newest first: what, by whom, when. */
export function Timeline({ trail }: Pick<Dossier, 'trail'>) {
  if (trail.length === 0) return <p class="govuk-body">Henüz bir kayıt yok.</p>;
  return (
    <ol class="govuk-list govuk-list--spaced" reversed>
      {trail.toReversed().map(({ sequence, at, who, inWords }) => (
        <li key={sequence}>
          <strong>{inWords}</strong>
          <br />
          {who}, <time datetime={at}>{formatMoment(at)}</time>
        </li>
      ))}
    </ol>
  );
}
