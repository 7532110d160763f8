import type { StatusView } from '../../shared/contracts/views.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import type { Site } from './site.ts';
import { followWords } from './words/follow.ts';

type Props = { readonly site: Site; readonly status: Pick<StatusView, 'windows' | 'objections'> };

/** Where she can go further, until when and how; and where she went. */
export function Windows({ site, status: { windows, objections } }: Props) {
  const w = followWords(site).windows;
  const { forumLabels } = labelsIn(site.language);
  const day = (on: string) => formatDay(on, site.language);
  return (
    <>
      {windows.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{w.heading}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {windows.map(({ forum, inWords, article, lastDay, certain, how }) => (
              <li key={article + inWords}>
                <strong>{forumLabels[forum]}</strong>:{' '}
                {certain ? w.lastDay(day(lastDay)) : w.earliest(day(lastDay))}; {inWords} ({article}). {how}
              </li>
            ))}
          </ul>
        </>
      )}
      {objections.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{w.takenHeading}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {objections.map(({ forum, on, fileNumber }) => (
              <li key={forum + on}>
                {fileNumber
                  ? w.takenUnder(forumLabels[forum], day(on), fileNumber)
                  : w.taken(forumLabels[forum], day(on))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
