import { createHash } from 'node:crypto';
import type { LocalDate } from '../../../../shared/contracts/vocabulary.ts';
import { lawRows } from '../../../../shared/domain/law/rows.ts';
import type { Received } from '../../../../shared/domain/request.ts';
import { addDays, addMonths, dayOf, momentOf, weekdayOf } from '../../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { isDeemedRefused, windowsOf } from '../../../../shared/domain/windows.ts';
import { formatDay, formatMoment } from '../../../../shared/words/dates.ts';
import type { Moved } from './clocks.ts';
import { answeredOn, servedOn, takenOn } from './requests.ts';

/** What can happen to a clock, as days after the arrival. */
const paths: readonly { readonly [K in keyof Moved]?: number }[] = [
  {},
  { extended: 3 },
  { notified: 4 },
  { notified: 4, paid: 9 },
  { extended: 2, notified: 6, paid: 27 },
];

/** Run in a time zone of its own: prints that zone's offset and a digest of every last day, every window and their words. */
const digest = createHash('sha256').update(turkishHolidays.hash);
let turn = 0;
for (let day = '2025-01-01'; day < '2028-11-29'; day = addDays(day, 1)) {
  turn += 1;
  for (const at of [momentOf(day, 0), momentOf(day, 23)])
    digest.update(`${at} ${dayOf(at)} ${weekdayOf(day)} ${addMonths(day, 4)} ${formatMoment(at)}`);
  for (const row of lawRows)
    for (const path of row.extension && day < '2028-10-01' ? paths : paths.slice(0, 1)) {
      const moved = Object.fromEntries(
        Object.entries(path).map(([what, days]) => [what, addDays(day, days)]),
      );
      const taken = takenOn(row, day, moved);
      digest.update(`${row.id} ${taken.dueOn} ${taken.rolledDueOn} ${formatDay(taken.dueOn)}`);
      // Five and seven have no common divisor: all weekdays come round.
      if (turn % 5 === 0) digestWindows(taken, day);
    }
}
console.log(
  JSON.stringify({ offset: new Date(2026, 0, 15).getTimezoneOffset(), digest: digest.digest('hex') }),
);

function digestWindows(taken: Received, day: LocalDate) {
  const late = addDays(taken.dueOn, 1);
  for (const request of [taken, answeredOn(taken, addDays(day, 5)), servedOn(taken, late, addDays(late, 3))])
    for (const at of [momentOf(taken.dueOn, 23), momentOf(late, 0)]) {
      const windows = windowsOf(request, at).map(({ window, lastDay }) => `${window.id} ${lastDay}`);
      digest.update(`${windows.join()} ${isDeemedRefused(request, at)}`);
    }
}
