import { InWords } from './reader.tsx';

export function SkipLink() {
  return (
    <a href="#ana-icerik" class="govuk-skip-link">
      <InWords>{(w) => w.skip}</InWords>
    </a>
  );
}
