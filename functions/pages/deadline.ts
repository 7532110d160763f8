import type { LocalDate } from '../../shared/contracts/vocabulary.ts';
import { formatDay } from '../../shared/words/dates.ts';

type Deadline = { readonly dueOn: LocalDate; readonly rolledDueOn: LocalDate };

/** Whether a term that ends on a holiday moves on is not settled for every law, so both days are told. */
export function rolledNote({ dueOn, rolledDueOn }: Deadline): string | undefined {
  if (dueOn === rolledDueOn) return undefined;
  return `Bu gün tatile rastlıyor. Kurum bu günü esas alır; tatil hesaba katılırsa süre ${formatDay(rolledDueOn)} günü dolar.`;
}

/** @param daysLeft whole days from today to `dueOn`, negative once past, null when nothing is left to do */
export function daysLeftText(daysLeft: number | null): string | undefined {
  if (daysLeft === null) return undefined;
  if (daysLeft > 0) return `${daysLeft} gün kaldı`;
  return daysLeft === 0 ? 'Son gün bugün' : `Süre ${-daysLeft} gün önce doldu`;
}
