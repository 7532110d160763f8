import { describe, expect, test } from 'vitest';
import { regimes } from '../../../shared/contracts/vocabulary.ts';
import { lawById, lawInForce, lawRows } from '../../../shared/domain/law/rows.ts';

describe('the laws as rows', () => {
  test('every regime has a row in force today', () => {
    for (const regime of regimes) expect(lawInForce(regime, '2026-05-11').regime).toBe(regime);
  });

  test.each([
    ['kvkk', 30, 'calendarDay', 6698],
    ['petition', 30, 'calendarDay', 3071],
    ['information', 15, 'workingDay', 4982],
  ] as const)('%s: %i %s under Law %i', (regime, amount, unit, lawNumber) => {
    expect(lawInForce(regime, '2026-05-11')).toMatchObject({ lawNumber, term: { amount, unit } });
  });

  test('a day before any row of a regime is an error', () => {
    expect(() => lawInForce('kvkk', '2018-03-09')).toThrow(/kvkk.*2018-03-09/);
    expect(lawInForce('kvkk', '2018-03-10').id).toBe('kvkk-2018');
  });

  test('a request finds the row it was taken under by its name', () => {
    for (const row of lawRows) expect(lawById(row.id)).toBe(row);
    expect(() => lawById('kvkk-1999')).toThrow('kvkk-1999');
  });

  test.each(lawRows)(
    '$id: every rule names its article and how sure it is',
    ({ term, remedy, mandatoryFields }) => {
      for (const { article, confidence } of [term, remedy, ...mandatoryFields]) {
        expect(article).toMatch(/\bm\.\d/);
        expect(['H', 'M', 'L']).toContain(confidence);
      }
    },
  );

  test.each(lawRows)(
    '$id: reminders come before the last day, each once, the earliest first',
    ({ reminderDaysLeft, term }) => {
      expect(reminderDaysLeft).toEqual([...new Set(reminderDaysLeft)].sort((a, b) => b - a));
      expect(Math.min(...reminderDaysLeft)).toBe(1);
      // Fifteen working days are at least nineteen calendar days.
      expect(Math.max(...reminderDaysLeft)).toBeLessThan(term.unit === 'workingDay' ? 19 : term.amount);
    },
  );

  test('personal data of a KVKK reply is protected whatever the officer ticks', () => {
    expect(lawRows.filter((row) => row.replyIsPersonal).map((row) => row.regime)).toEqual(['kvkk']);
  });
});

describe('the remedies that every reply states', () => {
  test('KVKK: thirty days from learning, sixty from the application, to the Board', () => {
    const { inWords } = lawById('kvkk-2018').remedy;
    for (const words of ['otuz', 'altmış', 'Kişisel Verileri Koruma Kurulu', 'm.14'])
      expect(inWords).toContain(words);
  });

  test('petition: sixty days to the administrative court, silence is refusal', () => {
    const { inWords } = lawById('petition-1984').remedy;
    for (const words of ['altmış', 'idare mahkemesi', 'Otuz gün', 'reddi', 'm.7', 'm.10'])
      expect(inWords).toContain(words);
  });

  test('information: fifteen days from service to the review board', () => {
    const { inWords } = lawById('information-2004').remedy;
    for (const words of ['on beş', 'tebliğ', 'Bilgi Edinme Değerlendirme Kurulu', 'm.13'])
      expect(inWords).toContain(words);
  });
});
