import type { OfficerAct } from '../../shared/domain/officer-acts.ts';
import { actSlugs } from './desk-act-words.ts';
import { deskLinksOf } from './desk-layout.tsx';
import type { Site } from './site.ts';
import { deskActsWords } from './words/desk-acts.ts';

type Props = { readonly site: Site; readonly reference: string; readonly acts: readonly OfficerAct[] };

/** What this officer can do with this request now, each on a page of its own. */
export function ActList({ site, reference, acts }: Props) {
  const w = deskActsWords(site);
  const links = deskLinksOf(site);
  if (acts.length === 0) return <p class="govuk-body">{w.none}</p>;
  return (
    <ul class="govuk-list govuk-list--spaced">
      {acts.map((act) => (
        <li key={act}>
          <a
            class={act === 'reply' ? 'govuk-link bv-action' : 'govuk-link'}
            href={act === 'reply' ? links.reply(reference) : links.act(reference, actSlugs[act])}
          >
            {w.acts[act].title}
          </a>
        </li>
      ))}
    </ul>
  );
}
