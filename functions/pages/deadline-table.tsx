import type { DeadlineSum } from '../../shared/contracts/views.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { Details } from './components/details.tsx';

/** How the last day was counted, for whoever wants to count along. */
export function DeadlineDetails({ sum }: { readonly sum: DeadlineSum }) {
  return (
    <Details summary="Son gün nasıl hesaplandı?" open={false}>
      <DeadlineTable sum={sum} />
    </Details>
  );
}

/** The sum: its rules, each day with its number or the reason why it has none, the holiday table it rests on. */
export function DeadlineTable({ sum }: { readonly sum: DeadlineSum }) {
  return (
    <>
      <p class="govuk-body">
        Başvurunun gelişi: {sum.arrival}. Geldiği gün sayılmaz. Dayanak: {sum.rules.join('; ')}.
      </p>
      {sum.note && <p class="govuk-body">{sum.note}</p>}
      <table class="govuk-table bv-sum">
        <caption class="govuk-table__caption govuk-visually-hidden">Sürenin gün gün sayımı</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              Gün
            </th>
            <th scope="col" class="govuk-table__header">
              Sayı
            </th>
            <th scope="col" class="govuk-table__header">
              Niçin
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          <Line day={sum.receivedOn} number="–" why="başvurunun geldiği gün: sayılmaz" />
          {sum.days.map(({ day, number, why }) => (
            <Line key={day} day={day} number={number === null ? '–' : String(number)} why={why} />
          ))}
        </tbody>
      </table>
      <p class="govuk-body">
        {sum.whose === 'applicant' ? 'Ödeme için son gün' : 'Cevap için son gün'}:{' '}
        <strong>{formatDay(sum.dueOn)}</strong>.
        {sum.rolledDueOn !== sum.dueOn &&
          ` Tatile rastladığı için izleyen ilk iş günü ${formatDay(sum.rolledDueOn)}; kurum önceki günü esas alır.`}
      </p>
      <p class="govuk-body">
        Tatil çizelgesi: {sum.calendar.version}, SHA-256 <span class="bv-hash">{sum.calendar.sha256}</span>
      </p>
    </>
  );
}

function Line({ day, number, why }: { readonly day: string; readonly number: string; readonly why: string }) {
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {formatDay(day)}
      </th>
      <td class="govuk-table__cell">{number}</td>
      <td class="govuk-table__cell">{why}</td>
    </tr>
  );
}
