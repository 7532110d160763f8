/** The manager's week. Days come written out. */
export const summaryLetter = {
  subject: (parts: string) => `Haftalık özet: ${parts}`,
  open: (applications: number) => `${applications} açık başvuru`,
  dueThisWeek: (applications: number) => `${applications} tanesinin son günü bu hafta`,
  overdue: (applications: number) => `${applications} gecikmiş`,
  greeting: 'Haftalık başvuru özeti',
  listed: (day: string) => `${day} itibarıyla birimlerdeki başvurular:`,
  head: [
    'Birim',
    'Açık',
    'Bu hafta son günü',
    'Geciken',
    'Ücret bekleyen',
    'Cevabı iletilecek',
    'Zamanında cevap',
  ] as readonly string[],
  total: 'Toplam',
  rate: (percent: number, inTime: number, all: number) => `%${percent} (${inTime}/${all})`,
  noneFellDue: 'son günü gelen yok',
  aboutRate: (from: string, to: string, days: number) =>
    `Zamanında cevap: son günü ${from} ile ${to} arasında (son ${days} gün) olan başvurulardan kaçının en geç o gün cevaplandığı. Vazgeçilen başvurular sayılmaz.`,
  weekly: 'Bu ileti haftada bir, haftanın ilk iş günü gönderilir.',
};
