import type { Clocked } from '../../../../shared/domain/last-run.ts';

/** The page of whoever looks after the system. */
export const deskSystem = {
  title: 'Sistem',
  heading: 'Sistemin durumu',
  lookedAt: (moment: string) => `Bakıldığı an: ${moment}. Bu sayfada kişisel veri yoktur.`,
  calm: 'Takılan bir iş görünmüyor.',
  troubles: {
    lateLetters:
      'İletiler gönderilemiyor: posta sunucusunu ve günlükleri kontrol edin. İletiler kaybolmaz, yeniden denenir.',
    failedLetters: (count: number) =>
      `${count} ileti 48 denemeden sonra bırakıldı; başvuruların sayfalarında “gönderilemedi” diye durur. Birimlere haber verin.`,
    stuckReminders: (count: number) =>
      `${count} hatırlatma bir günden uzun süredir bekliyor: hatırlatma işinin günlüğüne bakın.`,
    failedRun: (run: string) =>
      `${run}: son çalışma yarıda kaldı. Bir sonraki çalışma kaldığı yerden sürer; yinelenirse günlüğe bakın.`,
    silentRun: (run: string) => `${run}: beklenenden uzun süredir çalışmadı. Zamanlayıcıyı kontrol edin.`,
    overdue: (count: number) => `${count} başvurunun süresi geçti; birim yöneticileri görüyor.`,
  },
  letters: {
    heading: 'İletiler ve hatırlatmalar',
    oldest: 'En eski gönderilmemiş ileti',
    failed: 'Son 30 günde gönderilemeyen ileti',
    stuck: 'Geride kalan hatırlatma',
    none: 'Bekleyen ileti yok',
    seconds: 'Bir dakikadan az süredir bekliyor',
    minutes: (minutes: number) => `${minutes} dakikadır bekliyor`,
    hours: (hours: number) => `${hours} saattir bekliyor`,
  },
  runs: {
    heading: 'Zamanlanmış işlerin son çalışması',
    names: {
      remind: 'Hatırlatmalar ve günlük bakım',
      mail: 'Bekleyen iletilerin gönderilmesi',
    } satisfies Readonly<Record<Clocked, string>>,
    never: 'Henüz çalışmadı',
    ended: (moment: string) => `${moment}, tamamlandı`,
    failed: (moment: string) => `${moment}, yarıda kaldı`,
    late: (run: string) => `${run}; gecikti`,
  },
  units: {
    heading: 'Birimlerin yükü',
    table: 'Birim birim açık, süresi geçen ve ödeme bekleyen başvurular',
    head: ['Birim', 'Açık', 'Süresi geçen', 'Ücret bekleyen'],
  },
  setUp: 'Kurulum denetimi',
  holidayTable: (version: string, lastDay: string) =>
    `Tatil çizelgesi ${version}, son kapsadığı gün ${lastDay}.`,
};
