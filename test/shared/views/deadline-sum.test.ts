import { expect, test } from 'vitest';
import type { Received } from '../../../shared/domain/request.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { deadlineSumOf } from '../../../shared/views/deadline-sum.ts';

const taken = (law: string, regime: Received['regime'], receivedAt: string, dueOn: string): Received => ({
  authority: 'kocasinan',
  reference: '22222-22222',
  version: 1,
  regime,
  rights: [],
  department: 'x',
  law,
  receivedAt,
  dueOn,
  rolledDueOn: dueOn,
  calendarVersion: turkishHolidays.version,
  assurance: 'unconfirmed',
  contact: 'none',
  replyBy: 'post',
  notice: { version: '1', hash: '', shownBy: receivedAt },
  history: [],
  head: '',
  nudged: false,
  status: 'received',
});

test('an information request over Kurban Bayramı: every skipped day says why', () => {
  const sum = deadlineSumOf(
    taken('information-2004', 'information', '2026-05-11T09:00:00.000Z', '2026-06-05'),
  );
  expect(sum?.receivedOn).toBe('2026-05-11');
  const skipped = sum?.days.filter(({ number }) => number === null).map(({ day, why }) => `${day} ${why}`);
  expect(skipped).toEqual([
    '2026-05-16 hafta sonu: sayılmaz',
    '2026-05-17 hafta sonu: sayılmaz',
    '2026-05-19 resmî tatil, Atatürk’ü Anma, Gençlik ve Spor Bayramı: sayılmaz',
    '2026-05-23 hafta sonu: sayılmaz',
    '2026-05-24 hafta sonu: sayılmaz',
    '2026-05-27 resmî tatil, Kurban Bayramı 1. gün: sayılmaz',
    '2026-05-28 resmî tatil, Kurban Bayramı 2. gün: sayılmaz',
    '2026-05-29 resmî tatil, Kurban Bayramı 3. gün: sayılmaz',
    '2026-05-30 resmî tatil, Kurban Bayramı 4. gün: sayılmaz',
    '2026-05-31 hafta sonu: sayılmaz',
  ]);
  expect(sum?.days.find(({ day }) => day === '2026-05-26')).toEqual({
    day: '2026-05-26',
    number: 10,
    why: 'iş günü (yarım gün, Kurban Bayramı arifesi)',
  });
  expect(sum?.days.at(-1)).toEqual({ day: '2026-06-05', number: 15, why: 'iş günü' });
});

test('a term of calendar days counts every day and names the table it used', () => {
  const sum = deadlineSumOf(taken('kvkk-2018', 'kvkk', '2026-04-27T21:30:00.000Z', '2026-05-28'));
  expect(sum?.receivedOn).toBe('2026-04-28');
  expect(sum?.days.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  expect(sum?.calendar).toEqual({ version: turkishHolidays.version, sha256: turkishHolidays.hash });
});

test('no sum is shown that does not lead to the day the request carries', () => {
  const request = taken('kvkk-2018', 'kvkk', '2026-04-27T09:00:00.000Z', '2026-05-28');
  expect(deadlineSumOf(request)).toBeUndefined();
  const older = { ...request, dueOn: '2026-05-27', calendarVersion: 'tr-2025-2026-1' };
  expect(deadlineSumOf(older)?.calendar.version).toBe(turkishHolidays.version);
});
