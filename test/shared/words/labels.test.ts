import { describe, expect, test } from 'vitest';
import * as vocabulary from '../../../shared/contracts/vocabulary.ts';
import { formatDay, formatMoment } from '../../../shared/words/dates.ts';
import * as words from '../../../shared/words/tr/labels.ts';

describe('days and moments in Turkish', () => {
  test.each([
    ['2026-05-27', '27 Mayıs 2026 Çarşamba'],
    ['2026-06-01', '1 Haziran 2026 Pazartesi'],
    ['2027-02-28', '28 Şubat 2027 Pazar'],
    ['2028-02-29', '29 Şubat 2028 Salı'],
    ['2026-01-01', '1 Ocak 2026 Perşembe'],
  ])('%s is %s', (day, written) => {
    expect(formatDay(day)).toBe(written);
  });

  test.each([
    ['2026-05-27T11:05:00.000Z', '27 Mayıs 2026, saat 14.05'],
    ['2026-05-27T21:00:00.000Z', '28 Mayıs 2026, saat 00.00'],
    ['2026-12-31T20:59:59.999Z', '31 Aralık 2026, saat 23.59'],
  ])('%s is %s', (at, written) => {
    expect(formatMoment(at)).toBe(written);
  });
});

describe('every word of the vocabulary has one Turkish name', () => {
  test.each([
    ['regimes', vocabulary.regimes, words.regimeLabels],
    ['petition types', vocabulary.petitionTypes, words.petitionTypeLabels],
    ['rights', vocabulary.kvkkRights, words.rightLabels],
    ['right references', vocabulary.kvkkRights, words.rightReferences],
    ['relations', vocabulary.relations, words.relationLabels],
    ['reply ways', vocabulary.replyWays, words.replyWayLabels],
    ['statuses', vocabulary.statuses, words.statusTexts],
    ['outcomes', vocabulary.outcomes, words.outcomeLabels],
    ['outcome sentences', vocabulary.outcomes, words.outcomeSentences],
    ['assurance levels', vocabulary.assuranceLevels, words.assuranceLabels],
  ] as const)('%s', (_what, keys, labels: Readonly<Record<string, string>>) => {
    expect(Object.keys(labels)).toEqual([...keys]);
    const names = Object.values(labels);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^\S.*\S$/);
  });

  test('the nine rights keep the law’s own letters and order', () => {
    expect(
      Object.values(words.rightReferences)
        .map((r) => r.slice(-1))
        .join(''),
    ).toBe('abcçdefgğ');
  });
});
