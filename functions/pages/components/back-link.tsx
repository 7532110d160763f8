export function BackLink({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <nav aria-label="Önceki sayfa" class="govuk-!-display-none-print">
      <a href={href} class="govuk-back-link">
        {text}
      </a>
    </nav>
  );
}
