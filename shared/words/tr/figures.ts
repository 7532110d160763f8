import type { BacklogAge, DeadlineBand } from '../../domain/figures.ts';

const monthName = new Intl.DateTimeFormat('tr-TR', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const shortName = new Intl.DateTimeFormat('tr-TR', { timeZone: 'UTC', month: 'short' });

/** The words and numbers of the manager's page and its CSV. */
export const figures = {
  /** How near the last days are. */
  bands: {
    overdue: 'Süresi geçti',
    today: 'Son gün bugün',
    within3: '1-3 gün kaldı',
    within7: '4-7 gün kaldı',
    within14: '8-14 gün kaldı',
    later: '15 gün ve üstü',
  } satisfies Readonly<Record<DeadlineBand, string>>,
  ages: {
    upTo7: '7 güne kadar',
    upTo15: '8-15 gün',
    upTo30: '16-30 gün',
    over30: '30 günden çok',
  } satisfies Readonly<Record<BacklogAge, string>>,
  columns: {
    unit: 'Birim',
    countedAt: 'Sayıldığı an',
    waitingForPayment: 'Ücret bekleyen',
    toDeliver: 'Gönderilecek cevap',
    undelivered: 'Ulaşmayan cevap',
    month: 'Ay',
    received: 'Gelen',
    replied: 'Cevaplanan',
    inTime: 'Süresinde',
    late: 'Geç',
    refused: 'Reddedilen ya da incelenmeyen',
    refusalRate: 'Ret',
    ended: 'Vazgeçilen',
  },
  /** @param first of the month, in UTC @returns `Mayıs 2026` */
  month: (first: Date) => monthName.format(first),
  /** @returns `May` */
  shortMonth: (first: Date) => shortName.format(first),
  /** @param percent a whole number @returns `%87` */
  share: (percent: number) => `%${percent}`,
};
