import { createHash } from 'node:crypto';
import type { LocalDate } from '../../contracts/vocabulary.ts';
import type { Calendar, Confidence, HolidayRow } from './calendar.ts';
import { addDays } from './days.ts';

/** Law 2429 m.2: the days that return every year; `half` begins at 13:00. */
const everyYear: readonly { monthDay: string; name: string; half: boolean }[] = [
  { monthDay: '01-01', name: 'Yılbaşı', half: false },
  { monthDay: '04-23', name: 'Ulusal Egemenlik ve Çocuk Bayramı', half: false },
  { monthDay: '05-01', name: 'Emek ve Dayanışma Günü', half: false },
  { monthDay: '05-19', name: 'Atatürk’ü Anma, Gençlik ve Spor Bayramı', half: false },
  { monthDay: '07-15', name: 'Demokrasi ve Millî Birlik Günü', half: false },
  { monthDay: '08-30', name: 'Zafer Bayramı', half: false },
  { monthDay: '10-28', name: 'Cumhuriyet Bayramı arifesi', half: true },
  { monthDay: '10-29', name: 'Cumhuriyet Bayramı', half: false },
];

/** The religious feasts: the eve (half day) and how many full days follow. Source: the yearly table of Diyanet. */
const feasts: readonly { eve: LocalDate; name: string; days: number; confidence: Confidence }[] = [
  { eve: '2025-03-29', name: 'Ramazan Bayramı', days: 3, confidence: 'H' },
  { eve: '2025-06-05', name: 'Kurban Bayramı', days: 4, confidence: 'H' },
  { eve: '2026-03-19', name: 'Ramazan Bayramı', days: 3, confidence: 'H' },
  { eve: '2026-05-26', name: 'Kurban Bayramı', days: 4, confidence: 'H' },
  { eve: '2027-03-08', name: 'Ramazan Bayramı', days: 3, confidence: 'M' },
  { eve: '2027-05-15', name: 'Kurban Bayramı', days: 4, confidence: 'M' },
  { eve: '2028-02-25', name: 'Ramazan Bayramı', days: 3, confidence: 'M' },
  { eve: '2028-05-04', name: 'Kurban Bayramı', days: 4, confidence: 'M' },
];

const years = [2025, 2026, 2027, 2028] as const;

function rows(): HolidayRow[] {
  const fixed = years.flatMap((year) =>
    everyYear.map(({ monthDay, name, half }) => ({
      day: `${year}-${monthDay}`,
      name,
      half,
      source: '2429 sayılı Kanun m.2',
      confidence: 'H' as const,
    })),
  );
  const moving = feasts.flatMap(({ eve, name, days, confidence }) => [
    { day: eve, name: `${name} arifesi`, half: true, source: '2429 sayılı Kanun m.2/B', confidence },
    ...Array.from({ length: days }, (_, i) => ({
      day: addDays(eve, i + 1),
      name: `${name} ${i + 1}. gün`,
      half: false,
      source: '2429 sayılı Kanun m.2/B',
      confidence,
    })),
  ]);
  return [...fixed, ...moving];
}

function tableOf(all: readonly HolidayRow[]): ReadonlyMap<LocalDate, HolidayRow> {
  const table = new Map<LocalDate, HolidayRow>();
  for (const row of all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const other = table.get(row.day);
    // Two holidays can meet on one day (19 May 2027); the full one decides.
    if (!other || other.half) table.set(row.day, row);
  }
  return table;
}

/** What a holiday table is made from; `halfDayIsWorkingDay` is a setting of the table, because the law leaves it open. */
export type HolidayTable = Pick<Calendar, 'version' | 'years' | 'halfDayIsWorkingDay'> & {
  readonly rows: readonly HolidayRow[];
};

/** The table with its hash, which tells every change that can move a last day: a holiday, a year, the half-day setting. */
export function calendarOf({ version, years, halfDayIsWorkingDay, rows }: HolidayTable): Calendar {
  const holidays = tableOf(rows);
  const hash = createHash('sha256')
    .update(JSON.stringify({ years, halfDayIsWorkingDay, holidays: [...holidays.values()] }))
    .digest('hex');
  return { version, hash, years, holidays, halfDayIsWorkingDay };
}

/** Türkiye's public holidays 2025-2028. Administrative leave (idari izin) is not a holiday and never stands here. */
export const turkishHolidays: Calendar = calendarOf({
  version: 'tr-2025-2028-1',
  years,
  halfDayIsWorkingDay: true,
  rows: rows(),
});
