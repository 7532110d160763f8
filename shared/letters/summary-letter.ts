import type { Authority } from '../authorities/authority.ts';
import type { StaffLetterOf } from '../domain/staff-letter.ts';
import { rateDays, rateWindow, totalOf, type UnitSummary } from '../domain/summary.ts';
import { formatDay } from '../words/dates.ts';
import { unitName } from './digest-letter.ts';
import { type Message, paragraph } from './message.ts';

type Numbers = Omit<UnitSummary, 'department'>;

/** The manager's week: how much is open, due and late in each unit, and how much was answered in time. */
export function summaryMessage({ day, units }: StaffLetterOf<'summary'>, authority: Authority): Message {
  const total = totalOf(units);
  const { from, to } = rateWindow(day);
  return {
    language: 'tr',
    subject: subjectOf(total),
    preview: `${authority.shortName}, ${formatDay(day)}`,
    greeting: 'Haftalık başvuru özeti',
    blocks: [
      paragraph(`${formatDay(day)} itibarıyla birimlerdeki başvurular:`),
      {
        kind: 'table',
        head: [
          'Birim',
          'Açık',
          'Bu hafta son günü',
          'Geciken',
          'Ücret bekleyen',
          'Cevabı iletilecek',
          'Zamanında cevap',
        ],
        rows: [
          ...units.map((unit) => ({ cells: [unitName(authority, unit.department), ...cellsOf(unit)] })),
          { cells: ['Toplam', ...cellsOf(total)] },
        ],
      },
      paragraph(
        `Zamanında cevap: son günü ${formatDay(from)} ile ${formatDay(to)} arasında (son ${rateDays} gün) olan başvurulardan kaçının en geç o gün cevaplandığı. Vazgeçilen başvurular sayılmaz.`,
      ),
      paragraph('Bu ileti haftada bir, haftanın ilk iş günü gönderilir.'),
    ],
    closing: authority.name,
  };
}

function subjectOf({ open, dueThisWeek, overdue }: Numbers): string {
  const parts = [
    `${open} açık başvuru`,
    dueThisWeek > 0 ? `${dueThisWeek} tanesinin son günü bu hafta` : '',
    overdue > 0 ? `${overdue} gecikmiş` : '',
  ].filter(Boolean);
  return `Haftalık özet: ${parts.join(', ')}`;
}

const cellsOf = (numbers: Numbers): string[] => [
  ...[numbers.open, numbers.dueThisWeek, numbers.overdue, numbers.waitingForPayment, numbers.toDeliver].map(
    String,
  ),
  rateInWords(numbers),
];

/** `%92 (23/25)`; rounded down, so that only all of them are a hundred per cent. */
function rateInWords({ inTime, fellDue }: Numbers): string {
  if (fellDue === 0) return 'son günü gelen yok';
  return `%${Math.floor((100 * inTime) / fellDue)} (${inTime}/${fellDue})`;
}
