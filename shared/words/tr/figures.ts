import type { BacklogAge, DeadlineBand } from '../../domain/figures.ts';

/** How near the last days are, for the manager's page and its CSV. */
export const bandLabels: Readonly<Record<DeadlineBand, string>> = {
  overdue: 'Süresi geçti',
  today: 'Son gün bugün',
  within3: '1-3 gün kaldı',
  within7: '4-7 gün kaldı',
  within14: '8-14 gün kaldı',
  later: '15 gün ve üstü',
};

export const ageLabels: Readonly<Record<BacklogAge, string>> = {
  upTo7: '7 güne kadar',
  upTo15: '8-15 gün',
  upTo30: '16-30 gün',
  over30: '30 günden çok',
};

const monthName = new Intl.DateTimeFormat('tr-TR', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const shortName = new Intl.DateTimeFormat('tr-TR', { timeZone: 'UTC', month: 'short' });
const firstOf = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** @param month `YYYY-MM` @returns `Mayıs 2026` */
export const formatMonth = (month: string) => monthName.format(firstOf(month));
/** @returns `May` */
export const formatShortMonth = (month: string) => shortName.format(firstOf(month));

/** @returns `%87`, rounded down so that nothing late is rounded away; `–` of nothing */
export const formatShare = (part: number, whole: number) =>
  whole === 0 ? '–' : `%${Math.floor((100 * part) / whole)}`;
