import type { LocalDate } from '../../../../../shared/contracts/vocabulary.ts';

const months = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ');
const weekdays = 'Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi'.split(' ');

/** One day as the words have it. */
export type SpelledDay = {
  readonly day: LocalDate;
  readonly counted: number | null;
  /** Its number in the applicant's own time to pay. */
  readonly waiting: number | null;
  readonly stands: boolean;
  readonly closed: 'weekend' | 'holiday' | undefined;
};

/** Reads a vector's sum back into its days, so that the words themselves are checked and not only the last day. */
export function readSum(sum: string, received: LocalDate): SpelledDay[] {
  const [parts = ''] = sum.split(' → ');
  const days: SpelledDay[] = [];
  let year = Number(received.slice(0, 4));
  let lastMonth = Number(received.slice(5, 7));
  for (const part of parts.split('; ')) {
    const match = /^(\d+)(?:-(\d+))? (\p{L}+)(?: = (\d+)|: ([^(]+?))(?: \(.+\))?$/u.exec(part);
    if (!match) throw new Error(`Unreadable: ${part}`);
    const [, from, to = from, name = '', number, words = ''] = match;
    const month = months.indexOf(name) + 1;
    if (month < lastMonth) year += 1;
    lastMonth = month;
    const length = Number(to) - Number(from) + 1;
    const waiting = /ödeme (\d+)/.exec(words)?.[1];
    for (let i = 0; i < length; i++)
      days.push({
        day: dated(year, month, Number(from) + i),
        counted: number === undefined ? null : Number(number) - length + 1 + i,
        waiting: waiting === undefined ? null : Number(waiting) - length + 1 + i,
        stands: words.startsWith('süre duruyor'),
        closed: /hafta sonu/.test(words) ? 'weekend' : /tatil|Bayramı/.test(words) ? 'holiday' : undefined,
      });
  }
  return days;
}

/** The days that the words call half ones. */
export function halfDaysIn(sum: string): string[] {
  return [...sum.matchAll(/(\d+) (\p{L}+) yarım gün/gu)].map(
    ([, day, name = '']) => `${pad(months.indexOf(name) + 1)}-${pad(Number(day))}`,
  );
}

/** What stands behind the arrow: the last day with its weekday, and where it is none, the working day after it. */
export function tailOf(dueOn: LocalDate, rolledDueOn: LocalDate): string {
  return dueOn === rolledDueOn
    ? spelled(dueOn)
    : `${spelled(dueOn)}; izleyen ilk iş günü ${spelled(rolledDueOn)}`;
}

function spelled(day: LocalDate): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 0) - 1]} ${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}`;
}

const pad = (n: number) => String(n).padStart(2, '0');
const dated = (year: number, month: number, day: number): LocalDate => `${year}-${pad(month)}-${pad(day)}`;
