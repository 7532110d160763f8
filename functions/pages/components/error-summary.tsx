import { InWords } from './reader.tsx';

export type SummaryError = {
  readonly message: string;
  /** The control to jump to; none when the mistake is not in a control of this page. */
  readonly target?: string | undefined;
  /** The page that the control stands on, when it is another one. */
  readonly page?: string | undefined;
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
        <h2 class="govuk-error-summary__title">
          <InWords>{(w) => w.summary}</InWords>
        </h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map(({ message, target, page = '' }) => (
              <li key={message}>{target ? <a href={`${page}#${target}`}>{message}</a> : message}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
