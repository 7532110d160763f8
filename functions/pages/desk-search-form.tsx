import { Button } from './components/button.tsx';
import { TextInput } from './components/text-input.tsx';
import { deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import type { Site } from './site.ts';
import { deskSearchWords } from './words/desk-search.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly term?: string;
  readonly error?: string | undefined;
};

/** One line for whatever an officer has in hand; sent in a body, since a name or a number belongs into no address. */
export function SearchForm({ site, signedIn, term, error }: Props) {
  const w = deskSearchWords(site);
  return (
    <search>
      <form method="post" action={deskLinksOf(site).search} novalidate>
        <input type="hidden" name="formToken" value={signedIn.formToken} />
        <TextInput
          id="term"
          name="term"
          label={w.title}
          hint={w.hint}
          width="30"
          autocomplete="off"
          spellcheck={false}
          value={term}
          error={error}
        />
        <Button text={w.search} secondary />
      </form>
    </search>
  );
}
