import type { Authority } from '../authorities/authority.ts';
import type { StaffLetterOf } from '../domain/staff-letter.ts';
import { formatDay } from '../words/dates.ts';
import { unitName } from './digest-letter.ts';
import { dueTable } from './due-table.ts';
import { type Message, paragraph } from './message.ts';

/** To whoever is above the unit: what is about to be late or is; the unit has its own mail of the day. */
export function escalationMessage(
  letter: StaffLetterOf<'escalation'>,
  authority: Authority,
  siteUrl: string,
): Message {
  const unit = unitName(authority, letter.department);
  const overdue = letter.rows.filter(({ daysLeft }) => daysLeft < 0).length;
  const soon = letter.rows.length - overdue;
  const parts = [
    overdue > 0 ? `${overdue} başvuru gecikti` : '',
    soon > 0 ? `${soon} başvurunun süresi doluyor` : '',
  ].filter(Boolean);
  return {
    language: 'tr',
    subject: `${unit}: ${parts.join(', ')}`,
    preview: `${formatDay(letter.day)} itibarıyla yönetici bilgisine`,
    greeting: `${unit} için yönetici bilgilendirmesi`,
    blocks: [
      paragraph(
        `${formatDay(letter.day)} itibarıyla aşağıdaki başvuruların cevap süresi dolmak üzere ya da dolmuş durumda. Birime günlük hatırlatma ayrıca gönderilir; bu ileti, gerekiyorsa sizin harekete geçebilmeniz içindir.`,
      ),
      ...dueTable(letter.rows, authority, siteUrl),
      paragraph(
        'Süresi geçen başvurular cevaplanıncaya kadar her haftanın ilk iş günü yeniden bildirilir. Süresinde verilmeyen cevap, başvurana şikâyet, itiraz ya da dava yolunu açar.',
      ),
    ],
    closing: authority.name,
  };
}
