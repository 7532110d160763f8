/** The manager's week and what operators are told. */
import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { calendarEndsMessage, daysMovedMessage } from '../../../shared/letters/calendar-letters.ts';
import { htmlOf } from '../../../shared/letters/html.ts';
import { summaryMessage } from '../../../shared/letters/summary-letter.ts';
import { textOf } from '../../../shared/letters/text.ts';
import { office, sender } from './samples.ts';
import { calendarEndsLetter, daysMovedLetter, summaryLetter } from './staff-samples.ts';

const messages = {
  summary: summaryMessage(summaryLetter, office),
  calendarEnds: calendarEndsMessage(calendarEndsLetter, office),
  daysMoved: daysMovedMessage(daysMovedLetter, office),
};

test.each(Object.entries(messages))(
  '%s has one-line subject and preview, and tells who sends it',
  (_, message) => {
    for (const line of [message.subject, message.preview]) expect(line).toMatch(/^\S[^\r\n]{3,120}$/);
    for (const part of [textOf(message), htmlOf(message, sender)]) expect(part).toContain(kocasinan.name);
  },
);

describe('the weekly summary', () => {
  const text = textOf(messages.summary);

  test('has a line for each unit and one for all of them', () => {
    const lines = text.split('\n\n').filter((block) => block.startsWith('Birim:'));
    expect(lines).toEqual([
      'Birim: Fen İşleri Müdürlüğü\nAçık: 12\nBu hafta son günü: 3\nGeciken: 1\nÜcret bekleyen: 2\nCevabı iletilecek: 4\nZamanında cevap: %92 (23/25)',
      'Birim: KVKK İrtibat Birimi\nAçık: 0\nBu hafta son günü: 0\nGeciken: 0\nÜcret bekleyen: 2\nCevabı iletilecek: 4\nZamanında cevap: son günü gelen yok',
      'Birim: Toplam\nAçık: 12\nBu hafta son günü: 3\nGeciken: 1\nÜcret bekleyen: 4\nCevabı iletilecek: 8\nZamanında cevap: %92 (23/25)',
    ]);
  });

  test('says in its subject what matters, and of which days the rate is', () => {
    expect(messages.summary.subject).toBe(
      'Haftalık özet: 12 açık başvuru, 3 tanesinin son günü bu hafta, 1 gecikmiş',
    );
    expect(text).toContain('24 Şubat 2026 Salı ile 24 Mayıs 2026 Pazar');
  });

  test('rounds down: a hundred per cent is all of them', () => {
    const [unit] = summaryLetter.units;
    if (!unit) throw new Error('The sample has units');
    const rateOf = (inTime: number, fellDue: number) =>
      textOf(summaryMessage({ ...summaryLetter, units: [{ ...unit, inTime, fellDue }] }, office));
    expect(rateOf(999, 1000)).toContain('%99 (999/1000)');
    expect(rateOf(7, 7)).toContain('%100 (7/7)');
  });
});

describe('the warning that the holiday table ends', () => {
  test('says when, and which file to extend by which year', () => {
    const text = textOf(messages.calendarEnds);
    expect(messages.calendarEnds.subject).toBe('Resmî tatil çizelgesi 90 gün sonra bitiyor');
    for (const words of ['31 Aralık 2028', 'shared/domain/time/holidays.ts', '2029', 'tr-2025-2028-1'])
      expect(text).toContain(words);
  });

  test('says that a year is missing when it is', () => {
    const message = calendarEndsMessage({ ...calendarEndsLetter, day: '2029-01-02' }, office);
    expect(message.subject).toBe('Resmî tatil çizelgesi bitti: 2029 yılı eksik');
    expect(textOf(message)).toContain('içinde bulunulan yılın çizelgesi yok');
  });
});

describe('the report of moved days', () => {
  test('tells of each request old and new day, and what becomes of it', () => {
    const blocks = textOf(messages.daysMoved).split('\n\n');
    expect(blocks.find((block) => block.includes('AAAAA-AAAAA'))).toContain(
      'Eski son gün: 5 Haziran 2026 Cuma\nYeni son gün: 4 Haziran 2026 Perşembe\nSonuç: yeni gün geçerli',
    );
    expect(blocks.find((block) => block.includes('EEEEE-EEEEE'))).toContain('görevlinin kararını bekliyor');
  });

  test('names both tables by version and hash', () => {
    const text = textOf(messages.daysMoved);
    for (const words of ['tr-2025-2028-1', 'tr-2025-2028-2', 'a'.repeat(16), 'b'.repeat(16)])
      expect(text).toContain(words);
  });

  test('says so when nothing moves, and which part of a long one it is', () => {
    const none = daysMovedMessage({ ...daysMovedLetter, rows: [] }, office);
    expect(none.subject).toBe('Tatil çizelgesi değişti: hiçbir son gün değişmedi');
    expect(textOf(none)).toContain('yapmanız gereken bir şey yok');
    const second = daysMovedMessage({ ...daysMovedLetter, part: 2 }, office);
    expect(second.subject).toContain('(2. bölüm)');
  });

  test('does not say that an officer has to decide about the applicant’s own day to pay', () => {
    const rows = daysMovedLetter.rows.slice(0, 1).map((row) => ({ ...row, becomes: 'stays' as const }));
    const message = daysMovedMessage({ ...daysMovedLetter, rows }, office);
    expect(message.subject).toBe('Tatil çizelgesi değişti: geçerli son günler değişmedi');
    expect(textOf(message)).toContain('başvuranın ödeme günü; eski gün geçerli');
  });
});
