import type { ComponentChildren } from 'preact';

export type SummaryRow = {
  readonly key: string;
  readonly value: ComponentChildren;
  /** Where the value can be changed; `of` is read by screen readers alone and says what. */
  readonly change?: { readonly href: string; readonly text: string; readonly of: string };
};

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl class="govuk-summary-list">
      {rows.map(({ key, value, change }) => (
        <div key={key} class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {change && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={change.href}>
                {change.text}
                <span class="govuk-visually-hidden">{change.of}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
