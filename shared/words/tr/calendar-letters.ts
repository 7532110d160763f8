import type { MovedBecomes } from '../../domain/staff-letter.ts';

const changed = (what: string) => `Tatil çizelgesi değişti: ${what}`;

/** To whoever runs the system: the table of public holidays. Days come written out, a table as its version. */
export const calendarLetters = {
  greeting: 'Sistemi işletenlere',
  ends: {
    subject: (days: number) => `Resmî tatil çizelgesi ${days} gün sonra bitiyor`,
    preview: (day: string, table: string) => `Son gün ${day}, çizelge ${table}.`,
    what: (table: string, day: string) =>
      `Resmî tatil çizelgesi (${table}) ${day} gününe kadar yazılı. Bu günü aşan iş günlü süreler sayılamaz; son haftalarda gelen bilgi edinme başvuruları alınamaz.`,
    endedSubject: (year: string) => `Resmî tatil çizelgesi bitti: ${year} yılı eksik`,
    ended: (table: string, day: string) =>
      `Resmî tatil çizelgesi (${table}) ${day} gününde bitti; içinde bulunulan yılın çizelgesi yok. İş günüyle işleyen süreler sayılamıyor ve bu süreye bağlı başvurular (bilgi edinme) alınamıyor.`,
    toDo: (file: string, year: number) =>
      `Yapılacak: ${file} dosyasına ${year} yılını ve o yılın iki dinî bayramını kaynağıyla ekleyin, çizelgeye yeni bir sürüm adı verin ve sistemi yeniden kurun. Dinî bayramların günleri Diyanet İşleri Başkanlığının yıllık takviminde yayımlanır.`,
    unaffected:
      'Takvim günüyle işleyen süreler (KVKK başvuruları ve dilekçeler) etkilenmez. Çizelge uzatılıncaya kadar bu uyarı yinelenir.',
  },
  moved: {
    changed,
    taken: (applications: number) => `${applications} başvurunun son günü öne geldi`,
    officerDecides: (applications: number) => `${applications} başvuruda görevlinin kararı bekleniyor`,
    stays: changed('geçerli son günler değişmedi'),
    none: changed('hiçbir son gün değişmedi'),
    part: (subject: string, part: number) => `${subject} (${part}. bölüm)`,
    preview: (before: string, after: string) => `Çizelge ${before} yerine ${after}.`,
    what: (before: string, after: string) =>
      `Resmî tatil çizelgesi değişti: ${before} yerine ${after}. Açık başvuruların son günleri yeni çizelgeyle yeniden sayıldı.`,
    nothingToDo: 'Hiçbir açık başvurunun son günü değişmedi; yapmanız gereken bir şey yok.',
    rule: 'Öne gelen gün hemen geçerli olur ve başvurunun kayıtlarına yazılır. İleri giden gün kendiliğinden geçerli olmaz: birimdeki görevli gerekçesiyle kabul edinceye kadar eski, güvenli gün geçerlidir.',
    /** The request itself comes first. */
    head: ['Başvuru', 'Birim', 'Tür', 'Eski son gün', 'Yeni son gün', 'Sonuç'] as readonly string[],
    becomes: {
      taken: 'yeni gün geçerli',
      officerDecides: 'görevlinin kararını bekliyor',
      stays: 'başvuranın ödeme günü; eski gün geçerli',
    } satisfies Readonly<Record<MovedBecomes, string>>,
  },
};
