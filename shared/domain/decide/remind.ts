import type { Instant, LocalDate } from '../../contracts/vocabulary.ts';
import type { DigestRow } from '../letter.ts';
import type { Wake } from '../request.ts';
import { daysBetween } from '../time/days.ts';

/** What the index of due requests tells of one. */
export type DueRow = Omit<DigestRow, 'daysLeft'> & {
  readonly authority: string;
  readonly department: string;
  readonly wakeAt: Instant;
  readonly wakeFor: Wake['reason'];
};

/** The lines of a unit's digest on `day`, most urgent first; equal last days in the order of their references. */
export function digestRows(due: readonly DueRow[], day: LocalDate): DigestRow[] {
  return due
    .map((row) => ({
      reference: row.reference,
      regime: row.regime,
      ...(row.petitionType ? { petitionType: row.petitionType } : {}),
      ...(row.category ? { category: row.category } : {}),
      status: row.status,
      dueOn: row.dueOn,
      daysLeft: daysBetween(day, row.dueOn),
    }))
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.reference < b.reference ? -1 : 1));
}
