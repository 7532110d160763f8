type Props = {
  readonly caption: string;
  readonly head: readonly string[];
  /** Each with its name first. */
  readonly rows: readonly (readonly (string | number)[])[];
};

/** Numbers under names; where they are wider than the screen they alone move sideways, by keyboard too. */
export function NumberTable({ caption, head, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="bv-scroll" aria-label={caption} tabIndex={0}>
      <table class="govuk-table govuk-table--small-text-until-tablet bv-numbers">
        <caption class="govuk-table__caption govuk-visually-hidden">{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map((name, i) => (
              <th key={name} scope="col" class={i === 0 ? header : `${header} ${header}--numeric`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map(([name, ...numbers]) => (
            <tr key={name} class="govuk-table__row">
              <th scope="row" class={header}>
                {name}
              </th>
              {numbers.map((number, i) => (
                <td key={head[i + 1]} class="govuk-table__cell govuk-table__cell--numeric">
                  {number}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const header = 'govuk-table__header';
