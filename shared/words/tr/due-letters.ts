import type { Unfinished } from '../../domain/letter.ts';
import { officeStatusTexts } from './labels.ts';

/** What units, supervisors and officers are reminded of. Days come written out. */
export const dueLetters = {
  digest: {
    subject: (parts: string) => `${parts} – süre hatırlatması`,
    /** When nothing is more urgent than that a last day comes nearer. */
    nearing: (applications: number) => `${applications} başvurunun süresi yaklaşıyor`,
    greeting: (unit: string) => `${unit} için süre hatırlatması`,
    listed: (day: string) =>
      `${day} itibarıyla birimin ilgilenmesi gereken başvurular, en acilinden başlayarak:`,
  },
  escalation: {
    subject: (unit: string, parts: string) => `${unit}: ${parts}`,
    preview: (day: string) => `${day} itibarıyla yönetici bilgisine`,
    greeting: (unit: string) => `${unit} için yönetici bilgilendirmesi`,
    listed: (day: string) =>
      `${day} itibarıyla aşağıdaki başvuruların cevap süresi dolmak üzere ya da dolmuş durumda. Birime günlük hatırlatma ayrıca gönderilir; bu ileti, gerekiyorsa sizin harekete geçebilmeniz içindir.`,
    untilAnswered:
      'Süresi geçen başvurular cevaplanıncaya kadar her haftanın ilk iş günü yeniden bildirilir. Süresinde verilmeyen cevap, başvurana şikâyet, itiraz ya da dava yolunu açar.',
  },
  assigneeReminded: {
    subject: (day: string, reference: string) => `Başvuru sizi bekliyor: son gün ${day} – ${reference}`,
    greeting: (name: string) => `${name} için hatırlatma`,
    asked: 'Bir çalışma arkadaşınız, üzerinizdeki bu başvuruyla ilgilenmenizi istedi.',
  },
  /** How many there are of what a subject names. */
  counts: {
    overdue: (applications: number) => `${applications} başvuru gecikti`,
    dueToday: (applications: number) => `${applications} başvurunun bugün son günü`,
    dueSoon: (applications: number) => `${applications} başvurunun süresi doluyor`,
    unfinished: {
      anotherWay: (replies: number) => `${replies} cevap geri geldi`,
      posting: (replies: number) => `${replies} cevap postaya verilecek`,
      handingOver: (replies: number) => `${replies} cevap elden teslim edilecek`,
      thirdParties: (applications: number) => `${applications} başvuruda üçüncü kişilere bildirim bekliyor`,
    } satisfies Readonly<Record<Unfinished, (number: number) => string>>,
    waitedFor: (replies: number) => `${replies} cevabın ulaştığı bilinmiyor`,
  },
  table: {
    head: {
      left: 'Kalan süre ya da iş',
      dueOn: 'Son gün',
      reference: 'Başvuru',
      kind: 'Tür',
      status: 'Durum',
    },
    statuses: officeStatusTexts,
    daysOver: (days: number) => `${days} gün gecikti`,
    dueToday: 'bugün son gün',
    daysLeft: (days: number) => `${days} gün kaldı`,
    waitedFor: 'cevabın ulaştığı bilinmiyor',
    unfinished: {
      posting: 'cevap postaya verilecek',
      handingOver: 'cevap elden teslim edilecek',
      anotherWay: 'cevap geri geldi, başka yoldan gönderilecek',
      thirdParties: 'üçüncü kişilere bildirilecek',
    } satisfies Readonly<Record<Unfinished, string>>,
    hidden: (shown: number, hidden: number) =>
      `Listede en acil ${shown} başvuru var; ${hidden} başvuru daha bekliyor. Tamamını başvuru listenizde görürsünüz.`,
    counted:
      'Son gün, başvurunun gelişinden sonraki günden sayılır ve tatil nedeniyle uzatılmamış hâlidir; güvenli olan bu gündür.',
  },
};
