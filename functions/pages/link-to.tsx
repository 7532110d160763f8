/** A link in a sentence: the words say where in it, and with which of them. */
export const linkTo = (href: string) => (text: string) => (
  <a class="govuk-link" href={href}>
    {text}
  </a>
);
