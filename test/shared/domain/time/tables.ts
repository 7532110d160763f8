import type { LocalDate } from '../../../../shared/contracts/vocabulary.ts';
import type { Calendar, HolidayRow } from '../../../../shared/domain/time/calendar.ts';
import { calendarOf, type HolidayTable, turkishHolidays } from '../../../../shared/domain/time/holidays.ts';

const { version, years, halfDayIsWorkingDay, holidays } = turkishHolidays;

/** Today's table, to be changed; where two holidays meet, the full one alone. */
export const tableNow: HolidayTable = { version, years, halfDayIsWorkingDay, rows: [...holidays.values()] };

const feastDay = (day: LocalDate): HolidayRow => ({
  day,
  name: 'Kurban Bayramı',
  half: false,
  source: '2429 sayılı Kanun m.2/B',
  confidence: 'H',
});

/** Today's table with days added, or without some of its own. */
export function changed({ add = [], drop = [] }: { add?: LocalDate[]; drop?: LocalDate[] }): Calendar {
  const rows = [...tableNow.rows.filter(({ day }) => !drop.includes(day)), ...add.map(feastDay)];
  return calendarOf({ ...tableNow, version: 'tr-2025-2028-2', rows });
}
