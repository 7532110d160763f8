import { InWords } from './reader.tsx';

export function BackLink({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <InWords>
      {(w) => (
        <nav aria-label={w.previousPage} class="govuk-!-display-none-print">
          <a href={href} class="govuk-back-link">
            {text}
          </a>
        </nav>
      )}
    </InWords>
  );
}
