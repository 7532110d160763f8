import type { Language, LocalDate } from '../../shared/contracts/vocabulary.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { deadlineWords } from './words/deadline.ts';

type Deadline = { readonly dueOn: LocalDate; readonly rolledDueOn: LocalDate };

/** Whether a term that ends on a holiday moves on is not settled for every law, so both days are told. */
export function rolledNote({ dueOn, rolledDueOn }: Deadline, language: Language = 'tr'): string | undefined {
  if (dueOn === rolledDueOn) return undefined;
  return deadlineWords({ language }).rolled(formatDay(rolledDueOn, language));
}

/** @param daysLeft whole days from today to `dueOn`, negative once past, null when nothing is left to do */
export function daysLeftText(daysLeft: number | null, language: Language = 'tr'): string | undefined {
  const w = deadlineWords({ language });
  if (daysLeft === null) return undefined;
  if (daysLeft > 0) return w.daysLeft(daysLeft);
  return daysLeft === 0 ? w.today : w.daysOver(-daysLeft);
}
