/** A last day and the sum behind it. Days come written out. */
export const deadline = {
  daysLeft: (days: number) => `${days} gün kaldı`,
  today: 'Son gün bugün',
  daysOver: (days: number) => `Süre ${days} gün önce doldu`,
  rolled: (day: string) =>
    `Bu gün tatile rastlıyor. Kurum bu günü esas alır; tatil hesaba katılırsa süre ${day} günü dolar.`,
  summary: 'Son gün nasıl hesaplandı?',
  arrival: (arrival: string, rules: string) =>
    `Başvurunun gelişi: ${arrival}. Geldiği gün sayılmaz. Dayanak: ${rules}.`,
  caption: 'Sürenin gün gün sayımı',
  day: 'Gün',
  number: 'Sayı',
  why: 'Niçin',
  firstDay: 'başvurunun geldiği gün: sayılmaz',
  dueOn: 'Cevap için son gün',
  payBy: 'Ödeme için son gün',
  nextWorkingDay: (day: string) =>
    ` Tatile rastladığı için izleyen ilk iş günü ${day}; kurum önceki günü esas alır.`,
  table: (version: string) => `Tatil çizelgesi: ${version}, SHA-256 `,
};
