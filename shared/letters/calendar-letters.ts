import type { Authority } from '../authorities/authority.ts';
import type { MovedBecomes, MovedRow, StaffLetterOf, TableName } from '../domain/staff-letter.ts';
import { daysBetween } from '../domain/time/days.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { deskLink } from './about.ts';
import { unitName } from './digest-letter.ts';
import { type Message, paragraph } from './message.ts';

const tableFile = 'shared/domain/time/holidays.ts';
const forOperators = 'Sistemi işletenlere';

/** To the operator: the holiday table ends, or has ended. */
export function calendarEndsMessage(
  { day, lastDay, version }: StaffLetterOf<'calendarEnds'>,
  authority: Authority,
): Message {
  const left = daysBetween(day, lastDay);
  const ended = left < 0;
  return {
    language: 'tr',
    subject: ended
      ? `Resmî tatil çizelgesi bitti: ${day.slice(0, 4)} yılı eksik`
      : `Resmî tatil çizelgesi ${left} gün sonra bitiyor`,
    preview: `Son gün ${formatDay(lastDay)}, çizelge ${version}.`,
    greeting: forOperators,
    blocks: [
      paragraph(
        ended
          ? `Resmî tatil çizelgesi (${version}) ${formatDay(lastDay)} gününde bitti; içinde bulunulan yılın çizelgesi yok. İş günüyle işleyen süreler sayılamıyor ve bu süreye bağlı başvurular (bilgi edinme) alınamıyor.`
          : `Resmî tatil çizelgesi (${version}) ${formatDay(lastDay)} gününe kadar yazılı. Bu günü aşan iş günlü süreler sayılamaz; son haftalarda gelen bilgi edinme başvuruları alınamaz.`,
      ),
      paragraph(
        `Yapılacak: ${tableFile} dosyasına ${Number(lastDay.slice(0, 4)) + 1} yılını ve o yılın iki dinî bayramını kaynağıyla ekleyin, çizelgeye yeni bir sürüm adı verin ve sistemi yeniden kurun. Dinî bayramların günleri Diyanet İşleri Başkanlığının yıllık takviminde yayımlanır.`,
      ),
      paragraph(
        'Takvim günüyle işleyen süreler (KVKK başvuruları ve dilekçeler) etkilenmez. Çizelge uzatılıncaya kadar bu uyarı yinelenir.',
      ),
    ],
    closing: authority.name,
  };
}

const inWords = ({ version, hash }: TableName) => `${version} (SHA-256 ${hash.slice(0, 16)}…)`;

/** To the operator: every open request whose last day a changed holiday table moves, and what becomes of it. */
export function daysMovedMessage(
  { before, after, part, rows }: StaffLetterOf<'daysMoved'>,
  authority: Authority,
  siteUrl: string,
): Message {
  return {
    language: 'tr',
    subject: subjectOf(rows) + (part > 1 ? ` (${part}. bölüm)` : ''),
    preview: `Çizelge ${before.version} yerine ${after.version}.`,
    greeting: forOperators,
    blocks: [
      paragraph(
        `Resmî tatil çizelgesi değişti: ${inWords(before)} yerine ${inWords(after)}. Açık başvuruların son günleri yeni çizelgeyle yeniden sayıldı.`,
      ),
      ...(rows.length === 0
        ? [paragraph('Hiçbir açık başvurunun son günü değişmedi; yapmanız gereken bir şey yok.')]
        : [
            paragraph(
              'Öne gelen gün hemen geçerli olur ve başvurunun kayıtlarına yazılır. İleri giden gün kendiliğinden geçerli olmaz: birimdeki görevli gerekçesiyle kabul edinceye kadar eski, güvenli gün geçerlidir.',
            ),
            {
              kind: 'table' as const,
              head: ['Başvuru', 'Birim', 'Tür', 'Eski son gün', 'Yeni son gün', 'Sonuç'],
              rows: rows.map((row) => ({
                cells: [
                  row.reference,
                  unitName(authority, row.department),
                  kindOfRequest(row, authority),
                  formatDay(row.before),
                  formatDay(row.after),
                  becomesInWords[row.becomes],
                ],
                href: deskLink(siteUrl, row.reference),
              })),
            },
          ]),
    ],
    closing: authority.name,
  };
}

const becomesInWords: Readonly<Record<MovedBecomes, string>> = {
  taken: 'yeni gün geçerli',
  officerDecides: 'görevlinin kararını bekliyor',
  stays: 'başvuranın ödeme günü; eski gün geçerli',
};

function subjectOf(rows: readonly MovedRow[]): string {
  const taken = rows.filter(({ becomes }) => becomes === 'taken').length;
  const waiting = rows.filter(({ becomes }) => becomes === 'officerDecides').length;
  if (rows.length > 0 && taken + waiting === 0)
    return 'Tatil çizelgesi değişti: geçerli son günler değişmedi';
  const parts = [
    taken > 0 ? `${taken} başvurunun son günü öne geldi` : '',
    waiting > 0 ? `${waiting} başvuruda görevlinin kararı bekleniyor` : '',
  ].filter(Boolean);
  return parts.length > 0
    ? `Tatil çizelgesi değişti: ${parts.join(', ')}`
    : 'Tatil çizelgesi değişti: hiçbir son gün değişmedi';
}
