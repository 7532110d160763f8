export function WarningText({ text }: { readonly text: string }) {
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">Uyarı</span> {text}
      </strong>
    </div>
  );
}
