/** The manager's page; the numbers' own words are those of `shared/words/figures.ts`. */
export const deskManager = {
  title: 'Yönetim',
  heading: 'Yönetim: süreler ve cevaplar',
  notCounted:
    'Sayılar henüz çıkarılmadı. Her gün sabah ilk hatırlatmalarla birlikte çıkarılır; yarın yeniden bakın.',
  countedAt: (moment: string) => `Sayıların çıkarıldığı an: ${moment}. Her gün bir kez yenilenir.`,
  csv: 'Sayıları CSV dosyası olarak indirin',
  total: 'Toplam',
  byDay: {
    heading: 'Cevap bekleyenler, son güne göre',
    drawing: 'Cevap bekleyen başvurular, son güne göre',
    table: 'Cevap bekleyen başvurular, birim birim son güne göre',
  },
  byAge: {
    heading: 'Bekleyenlerin yaşı',
    drawing: 'Cevap bekleyen başvurular, geldiği günden beri geçen süreye göre',
    table: 'Cevap bekleyen başvurular, birim birim yaşına göre',
  },
  rest: {
    heading: 'Cevaptan sonra kalanlar',
    table: 'Ödeme bekleyen başvurular, gönderilecek ve ulaşmayan cevaplar',
  },
  months: {
    all: 'Bütün birimler, ay ay',
    drawing: (whose: string) => `${whose}: cevaplanan başvurular; içi boş olan bölüm geç cevaplar`,
    table: (whose: string) => `${whose}: gelen, cevaplanan, süresinde cevap ve ret oranı`,
    numbers: 'Sayılar',
  },
};
