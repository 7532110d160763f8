import { createHash } from 'node:crypto';
import { lawRows } from '../../../../shared/domain/law/rows.ts';
import { addDays, dayOf, momentOf, weekdayOf } from '../../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { deadlineOf } from '../../../../shared/domain/time/term.ts';
import { formatDay, formatMoment } from '../../../../shared/words/labels.ts';

/** Run in a time zone of its own: prints that zone's offset and a digest of every due date and its words. */
const digest = createHash('sha256').update(turkishHolidays.hash);
for (let day = '2025-01-01'; day < '2028-11-29'; day = addDays(day, 1)) {
  for (const at of [momentOf(day, 0), momentOf(day, 23)]) {
    digest.update(`${at} ${dayOf(at)} ${weekdayOf(day)} ${formatMoment(at)}`);
    for (const law of lawRows) {
      const { dueOn, rolledDueOn } = deadlineOf(law, at, turkishHolidays);
      digest.update(`${law.id} ${dueOn} ${rolledDueOn} ${formatDay(dueOn)}`);
    }
  }
}
console.log(
  JSON.stringify({ offset: new Date(2026, 0, 15).getTimezoneOffset(), digest: digest.digest('hex') }),
);
