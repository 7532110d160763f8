import type { LetterView } from '../../shared/contracts/views.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import type { Site } from './site.ts';
import { followWords } from './words/follow.ts';

type Props = {
  readonly site: Pick<Site, 'language'>;
  readonly letters: readonly LetterView[];
  /** Her addresses, masked; only for whoever signed in. */
  readonly addresses?: { readonly [By in LetterView['by']]?: string | undefined };
};

/** To an address that is not, or was, hers: the one of today would be the wrong one beside it. */
const elsewhere: ReadonlySet<string> = new Set(['contactCode', 'contactMoved']);

/** The letters about a request: a list and no table, for a telephone has no room for four columns. */
export function LetterList({ site, letters, addresses = {} }: Props) {
  const w = followWords(site).letters;
  if (letters.length === 0) return <p class="govuk-body">{w.none}</p>;
  const toOf = ({ kind, by }: LetterView) => {
    const address = elsewhere.has(kind) ? undefined : addresses[by];
    return address === undefined ? w.by[by] : w.byTo(w.by[by], address);
  };
  return (
    <ul class="govuk-list govuk-list--spaced">
      {letters.map((letter, i) => (
        <li key={i}>
          <strong>{letter.text}</strong>:{' '}
          {letter.sentAt
            ? w.line(formatMoment(letter.sentAt, site.language), toOf(letter), letter.stateText)
            : w.notSent(toOf(letter), letter.stateText)}
        </li>
      ))}
    </ul>
  );
}
