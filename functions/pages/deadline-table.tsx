import type { DeadlineSum } from '../../shared/contracts/views.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { Details } from './components/details.tsx';
import { deadlineWords } from './words/deadline.ts';

type Props = {
  readonly sum: DeadlineSum;
  /** What its reader reads; officers read Turkish. */
  readonly language?: Language;
};

/** How the last day was counted, for whoever wants to count along. */
export function DeadlineDetails({ sum, language = 'tr' }: Props) {
  return (
    <Details summary={deadlineWords({ language }).summary} open={false}>
      <DeadlineTable sum={sum} language={language} />
    </Details>
  );
}

/** The sum: its rules, each day with its number or the reason why it has none, the holiday table it rests on. */
export function DeadlineTable({ sum, language = 'tr' }: Props) {
  const w = deadlineWords({ language });
  return (
    <>
      <p class="govuk-body">{w.arrival(sum.arrival, sum.rules.join('; '))}</p>
      {sum.note && <p class="govuk-body">{sum.note}</p>}
      <table class="govuk-table bv-sum">
        <caption class="govuk-table__caption govuk-visually-hidden">{w.caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {[w.day, w.number, w.why].map((name) => (
              <th key={name} scope="col" class="govuk-table__header">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          <Line day={formatDay(sum.receivedOn, language)} number="–" why={w.firstDay} />
          {sum.days.map(({ day, number, why }) => (
            <Line
              key={day}
              day={formatDay(day, language)}
              number={number === null ? '–' : String(number)}
              why={why}
            />
          ))}
        </tbody>
      </table>
      <p class="govuk-body">
        {sum.whose === 'applicant' ? w.payBy : w.dueOn}: <strong>{formatDay(sum.dueOn, language)}</strong>.
        {sum.rolledDueOn !== sum.dueOn && w.nextWorkingDay(formatDay(sum.rolledDueOn, language))}
      </p>
      <p class="govuk-body">
        {w.table(sum.calendar.version)}
        <span class="bv-hash">{sum.calendar.sha256}</span>
      </p>
    </>
  );
}

type LineProps = { readonly day: string; readonly number: string; readonly why: string };

function Line({ day, number, why }: LineProps) {
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {day}
      </th>
      <td class="govuk-table__cell">{number}</td>
      <td class="govuk-table__cell">{why}</td>
    </tr>
  );
}
