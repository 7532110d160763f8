export function SkipLink() {
  return (
    <a href="#ana-icerik" class="govuk-skip-link">
      Ana içeriğe geç
    </a>
  );
}
