import { InWords } from './reader.tsx';

/** A place on a page that somebody with a keyboard may want to go to at once. */
export type SkipTarget = { readonly id: string; readonly text: string };

/** Over everything that stands before a place; without one, before what the page is about. */
export function SkipLink({ to }: { readonly to?: SkipTarget }) {
  return (
    <a href={`#${to?.id ?? 'ana-icerik'}`} class="govuk-skip-link">
      {to?.text ?? <InWords>{(w) => w.skip}</InWords>}
    </a>
  );
}
