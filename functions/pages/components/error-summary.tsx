export type SummaryError = {
  readonly message: string;
  /** The control to jump to; none when the mistake is not in a control of this page. */
  readonly target?: string | undefined;
};

/**
 * `autofocus` brings keyboard and screen reader here without any script; the element can hold the focus because
 * of its `tabindex`.
 */
export function ErrorSummary({ errors }: { readonly errors: readonly SummaryError[] }) {
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} autofocus>
      <div role="alert">
        <h2 class="govuk-error-summary__title">Düzeltilmesi gerekenler var</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ message, target }) => (
              <li key={message}>{target ? <a href={`#${target}`}>{message}</a> : message}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
