import type { LetterView } from '../../shared/contracts/views.ts';
import { actPage, ReopeningForm, type TicketedRequest } from './act-page.tsx';
import { LetterList } from './letter-list.tsx';
import { linksOf, type Site } from './site.ts';
import { followWords } from './words/follow.ts';

type Props = {
  readonly site: Site;
  readonly named: TicketedRequest;
  readonly letters: readonly LetterView[];
};

/** The letters about a request, for whoever has its code: none of the addresses that they went to. */
export function lettersPage({ site, named, letters }: Props): string {
  const w = followWords(site).letters;
  return actPage({
    site,
    named,
    errors: [],
    title: w.title,
    fields: [],
    children: () => (
      <>
        <LetterList site={site} letters={letters} />
        <p class="govuk-body">{w.noAddress}</p>
        <ReopeningForm action={linksOf(site).letters} named={named} />
      </>
    ),
  });
}
