import { describe, expect, test } from 'vitest';
import type { Request } from '../../../shared/domain/request.ts';
import { calendarOf, turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { deadlineSumOf } from '../../../shared/views/deadline-sum.ts';
import { takenOn } from '../domain/time/requests.ts';
import { information, kvkk } from '../domain/time/rows.ts';
import { changed, tableNow } from '../domain/time/tables.ts';

const whyOn = (request: Request, day: string) => deadlineSumOf(request)?.days.find((d) => d.day === day)?.why;

describe('the sum in words', () => {
  test('an information request over Kurban Bayramı: every skipped day says why', () => {
    const sum = deadlineSumOf(takenOn(information, '2026-05-11'));
    expect(sum).toMatchObject({
      receivedOn: '2026-05-11',
      arrival: 'Bu sistem üzerinden, 11 Mayıs 2026 Pazartesi',
      whose: 'institution',
      dueOn: '2026-06-05',
      goesBy: '2026-06-05',
    });
    expect(sum).not.toHaveProperty('note');
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

  test('a term of calendar days counts every day and names the table it used and every article', () => {
    const sum = deadlineSumOf(takenOn(kvkk, '2026-04-27'));
    expect(sum?.days.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(sum?.calendar).toEqual({ version: turkishHolidays.version, sha256: turkishHolidays.hash });
    expect(sum?.rules).toEqual([
      '6698 sayılı Kanun m.13/2; Başvuru Tebliği m.6',
      '2577 sayılı Kanun m.8/1; 6100 sayılı Kanun m.92',
      '2577 sayılı Kanun m.8/2; 6100 sayılı Kanun m.93',
    ]);
    expect(sum).toMatchObject({ dueOn: '2026-05-27', rolledDueOn: '2026-06-01' });
  });

  test('paper that was served before it was registered says both days', () => {
    const paper = takenOn(
      kvkk,
      '2026-04-24',
      {},
      { channel: 'post', receivedAt: '2026-04-27T07:00:00.000Z' },
    );
    expect(deadlineSumOf(paper)?.arrival).toBe(
      'Postayla, yazılı, 24 Nisan 2026 Cuma; 27 Nisan 2026 Pazartesi günü kaydedildi',
    );
  });

  test('the longer term: when she was told, and the article', () => {
    const request = takenOn(information, '2026-05-11', { extended: '2026-06-01' });
    const sum = deadlineSumOf(request);
    expect(whyOn(request, '2026-06-01')).toBe('iş günü; süre uzatıldı');
    expect(sum).toMatchObject({ dueOn: '2026-06-26', goesBy: '2026-06-26' });
    expect(sum?.days.at(-1)).toEqual({ day: '2026-06-26', number: 30, why: 'iş günü' });
  });

  test('a fee: from the day after the notice the clock stands, from the day after the payment it runs', () => {
    const request = takenOn(information, '2026-05-11', { notified: '2026-05-15', paid: '2026-05-26' });
    expect(whyOn(request, '2026-05-15')).toBe(
      'iş günü; ücret bildirildi, süre ertesi günden başlayarak durdu',
    );
    expect(whyOn(request, '2026-05-16')).toBe('hafta sonu: süre duruyor');
    expect(whyOn(request, '2026-05-18')).toBe('iş günü: süre duruyor, ödeme süresinin 1. günü');
    expect(whyOn(request, '2026-05-26')).toBe(
      'iş günü (yarım gün, Kurban Bayramı arifesi): süre duruyor, ödeme süresinin 6. günü; ücret ödendi, süre ertesi günden başlayarak işledi',
    );
    expect(whyOn(request, '2026-06-01')).toBe('iş günü');
    expect(deadlineSumOf(request)).toMatchObject({ whose: 'institution', dueOn: '2026-06-15' });
  });

  test('while she has not paid the last day is hers', () => {
    const request = takenOn(information, '2026-05-11', { notified: '2026-05-15' });
    expect(deadlineSumOf(request)).toMatchObject({ whose: 'applicant', dueOn: '2026-06-11' });
  });

  test('two things on one day are both told, and what happened on the day of arrival too', () => {
    const both = takenOn(information, '2026-05-11', { extended: '2026-05-13', notified: '2026-05-13' });
    expect(whyOn(both, '2026-05-13')).toBe(
      'iş günü; süre uzatıldı; ücret bildirildi, süre ertesi günden başlayarak durdu',
    );
    const atOnce = takenOn(information, '2026-05-11', { notified: '2026-05-11' });
    expect(deadlineSumOf(atOnce)?.arrival).toBe(
      'Bu sistem üzerinden, 11 Mayıs 2026 Pazartesi; ücret bildirildi, süre ertesi günden başlayarak durdu',
    );
  });

  test('a notice on the last day leaves nothing: the day of payment ends the term', () => {
    const request = takenOn(information, '2026-05-11', { notified: '2026-06-05', paid: '2026-06-10' });
    expect(deadlineSumOf(request)?.dueOn).toBe('2026-06-10');
    expect(whyOn(request, '2026-06-10')).toBe(
      'iş günü: süre duruyor, ödeme süresinin 3. günü; ücret ödendi, süreden gün kalmadığı için son gün budur',
    );
  });

  test('or the first working day after it', () => {
    const request = takenOn(information, '2026-05-11', { notified: '2026-06-05', paid: '2026-06-13' });
    expect(whyOn(request, '2026-06-14')).toBe('hafta sonu: sayılmaz');
    expect(deadlineSumOf(request)?.days.at(-1)).toEqual({
      day: '2026-06-15',
      number: null,
      why: 'iş günü: süreden gün kalmamıştı, ödemeden sonraki ilk iş günü son gündür',
    });
  });
});

describe('a holiday table that was changed', () => {
  const request = takenOn(information, '2026-05-11');

  test.each([
    // 1 June falls out: 2-5 June are 11 to 14, Monday the 8th is 15.
    ['a day added', changed({ add: ['2026-06-01'] }), '2026-06-08', '8 Haziran 2026 Pazartesi'],
    // The feast a day later: 27 May is day 11, then 1-4 June.
    [
      'the feast moved',
      changed({ drop: ['2026-05-27'], add: ['2026-05-31'] }),
      '2026-06-04',
      '4 Haziran 2026 Perşembe',
    ],
    // 26 May does not count: 1-5 June are 10 to 14.
    [
      'half days that do not count',
      calendarOf({ ...tableNow, halfDayIsWorkingDay: false }),
      '2026-06-08',
      '8 Haziran 2026 Pazartesi',
    ],
  ])(
    '%s: the sum goes by the new table, says so and keeps to the day that was given',
    (_, calendar, dueOn, inWords) => {
      const sum = deadlineSumOf(request, 'tr', calendar);
      expect(sum).toMatchObject({
        dueOn,
        goesBy: '2026-06-05',
        calendar: { version: calendar.version, sha256: calendar.hash },
        note: `Tatil çizelgesi bu başvuru alındıktan sonra değişti: bugünkü çizelgeyle son gün ${inWords} olurdu. Kurum, verilmiş olan 5 Haziran 2026 Cuma gününü esas alır.`,
      });
      expect(calendar.hash).not.toBe(request.calendarHash);
    },
  );

  test('calendar days stay where they are; only the day after the holidays moves', () => {
    const application = takenOn(kvkk, '2026-04-27');
    const sum = deadlineSumOf(application, 'tr', changed({ add: ['2026-06-01'] }));
    expect(sum).toMatchObject({ dueOn: '2026-05-27', goesBy: '2026-05-27', rolledDueOn: '2026-06-02' });
    expect(sum).not.toHaveProperty('note');
  });

  test('a table that no longer covers the year shows no sum of working days', () => {
    const older = calendarOf({ ...tableNow, years: [2025] });
    expect(deadlineSumOf(request, 'tr', older)).toBeUndefined();
  });

  test('thirty calendar days are shown all the same, and the days say that nobody knows what they are', () => {
    const older = calendarOf({ ...tableNow, years: [2025] });
    const sum = deadlineSumOf(takenOn(kvkk, '2026-04-27'), 'tr', older);
    expect(sum).toMatchObject({ dueOn: '2026-05-27', rolledDueOn: '2026-05-27' });
    expect(sum?.days.at(-1)?.why).toBe('takvim çizelgesi bu yılı kapsamıyor');
  });

  test('a fault in the rows is not taken for a missing table', () => {
    expect(() => deadlineSumOf({ ...request, law: 'unknown' })).toThrow('Unknown law row unknown');
  });
});
