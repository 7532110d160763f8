import { describe, expect, test } from 'vitest';
import { channels, regimes } from '../../../shared/contracts/vocabulary.ts';
import { extend } from '../../../shared/domain/decide/extend.ts';
import { takeEarlierDay } from '../../../shared/domain/decide/recount.ts';
import { basicsById, basicsInForce, lawBasics } from '../../../shared/domain/law/basics.ts';
import { countingRules } from '../../../shared/domain/law/common.ts';
import type { LawBasics, LawRow } from '../../../shared/domain/law/row.types.ts';
import { lawById, lawInForce, lawRows } from '../../../shared/domain/law/rows.ts';
import { confirmed, fewerHolidays, granted, officerAt, received, receivedAt } from './samples.ts';

type Node = Readonly<Record<string, unknown>>;

/** Every object inside a row, with where it stands. */
function walk(value: unknown, where: string): { readonly where: string; readonly node: Node }[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((each, i) => walk(each, `${where}[${i}]`));
  const node = value as Node;
  return [{ where, node }, ...Object.entries(node).flatMap(([key, each]) => walk(each, `${where}.${key}`))];
}

/** Every rule of every row: whatever has words, an article, or a degree of certainty. */
const rules = [...lawRows.map((row) => [row.id, row] as const), ['counting', countingRules] as const]
  .flatMap(([id, row]) => walk(row, id))
  .filter(({ node }) => 'article' in node || 'inWords' in node || 'confidence' in node)
  .map(({ where, node }) => ({
    where,
    article: String(node.article),
    confidence: node.confidence,
    inWords: node.inWords as string | undefined,
    channel: node.channel,
  }));

/** Runs `act` as if the law had one row more. */
function withRow<T>(row: LawBasics, act: () => T): T {
  const rows = lawBasics as LawBasics[];
  rows.push(row);
  try {
    return act();
  } finally {
    rows.pop();
  }
}

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

  test.each(rules)(
    '$where names its article and how sure we are: $article',
    ({ article, confidence, inWords }) => {
      expect(article).toMatch(/\bm\.\d|Kurum uygulaması/);
      expect(['H', 'M', 'L']).toContain(confidence);
      if (inWords !== undefined) expect(inWords.trim().length).toBeGreaterThan(1);
    },
  );

  test.each(lawRows)('$id: no rule is found without its citation', (row) => {
    // Whatever has words that people read, or an amount, is a rule.
    const bare = walk(row, row.id).filter(
      ({ node }) =>
        ('inWords' in node || 'confidence' in node) && !('article' in node && 'confidence' in node),
    );
    expect(bare.map(({ where }) => where)).toEqual([]);
  });

  test('only what the institution decides itself stands in no article', () => {
    const own = rules.filter(({ article }) => article === 'Kurum uygulaması');
    expect(new Set(own.map(({ channel }) => channel))).toEqual(new Set(['desk', 'telephone']));
  });

  test('what is unconfirmed in law is not marked as sure', () => {
    const { fee, deemedRefusal } = lawById('information-2004');
    expect(fee?.notice).toMatchObject({ afterPayment: 'resumes', confidence: 'L' });
    expect(deemedRefusal?.confidence).toBe('M');
    expect(countingRules.rolling.confidence).toBe('M');
  });

  test.each(lawRows)('$id: names of grounds, windows and channels are unique', (row) => {
    for (const names of [
      row.refusalGrounds.map(({ id }) => id),
      row.notExaminedGrounds.map(({ id }) => id),
      row.extension?.grounds.map(({ id }) => id) ?? [],
      row.windows.map(({ id }) => id),
      row.channels.map(({ channel }) => channel),
      row.mandatoryFields.map(({ field }) => field),
      row.replyParts.map(({ part }) => part),
    ])
      expect(new Set(names).size).toBe(names.length);
  });

  test.each(lawRows)(
    '$id: knows every way in, and what an electronic one proves is dated by its moment',
    (row) => {
      expect(row.channels.map(({ channel }) => channel).sort()).toEqual([...channels].sort());
      const served = row.channels.filter(({ arrives }) => arrives === 'served').map(({ channel }) => channel);
      expect(served).toEqual(['inPerson', 'notary', 'post', 'desk', 'telephone']);
    },
  );

  test.each(lawRows)(
    '$id: reminders come before the last day, each once, the earliest first',
    ({ reminderDaysLeft, reminderDaysLeftWhileAsked, escalationDaysLeft, term }) => {
      expect(reminderDaysLeft).toEqual(expect.arrayContaining([...reminderDaysLeftWhileAsked]));
      expect(escalationDaysLeft).toContain(0);
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

describe('what one law has and another has not', () => {
  const having = (has: (row: LawRow) => boolean) => lawRows.filter(has).map(({ regime }) => regime);

  test.each([
    ['a longer term', having(({ extension }) => extension !== undefined), ['information']],
    ['a clock that a fee stops', having(({ fee }) => fee?.notice !== undefined), ['information']],
    ['a tariff of its own', having(({ fee }) => fee?.perPageKurus !== undefined), ['kvkk']],
    ['a progress reply', having(({ progressReply }) => progressReply !== undefined), ['petition']],
    ['sending on', having(({ forwarding }) => forwarding !== undefined), ['petition', 'information']],
    ['not examining', having(({ notExaminedGrounds }) => notExaminedGrounds.length > 0), ['petition']],
    [
      'a right-by-right reply',
      having(({ replyParts }) => replyParts.some(({ part }) => part === 'perRight')),
      ['kvkk'],
    ],
    ['third parties', having(({ thirdPartiesFor }) => thirdPartiesFor.length > 0), ['kvkk']],
    [
      'silence as refusal',
      having(({ deemedRefusal }) => deemedRefusal !== undefined),
      ['petition', 'information'],
    ],
  ])('%s', (_what, regimesHaving, expected) => {
    expect(regimesHaving).toEqual(expected);
  });

  test('the longer term is longer than the first, and the first is fifteen days', () => {
    const { term, extension } = lawById('information-2004');
    expect([term.amount, extension?.amount]).toEqual([15, 30]);
  });

  test('ten pages are free, then a page costs one lira (Başvuru Tebliği m.7)', () => {
    expect(lawById('kvkk-2018').fee).toMatchObject({ freePages: 10, perPageKurus: 100 });
  });

  test('grounds of refusing stand in the laws’ own articles; «disproportionate effort» is none', () => {
    const articles = (id: string) => lawById(id).refusalGrounds.map(({ article }) => article);
    for (const article of articles('information-2004'))
      expect(article).toMatch(/^4982 .* m\.(7|8|1[5-9]|2[0-7])/);
    expect(articles('kvkk-2018').filter((article) => article.includes('m.28/2'))).toHaveLength(4);
    expect(JSON.stringify(lawRows)).not.toMatch(/ölçüsüz|orantısız/i);
  });
});

describe('a law that changes', () => {
  const today = basicsById('information-2004');
  const made: LawBasics = {
    ...today,
    id: 'information-2026',
    effectiveFrom: '2026-05-01',
    term: { ...today.term, amount: 10 },
  };

  test.each([
    ['2026-04-30', 'information-2004'],
    ['2026-05-01', 'information-2026'],
    ['2027-01-01', 'information-2026'],
  ])('governs what comes from its first day on: %s by %s', (day, id) => {
    expect(withRow(made, () => basicsInForce('information', day).id)).toBe(id);
  });

  test('leaves a request to the row that it was taken under, whatever happens to it later', () => {
    const before = confirmed(received('information'));
    withRow(made, () => {
      const longer = granted(
        extend(before, { ground: 'otherUnit', reasons: 'Arşiv' }, officerAt('2026-05-11T09:00:00.000Z')),
      ).request;
      expect([longer.law, longer.dueOn]).toEqual(['information-2004', '2026-06-15']);
      const recounted = takeEarlierDay(before, { at: receivedAt, calendar: fewerHolidays });
      expect(recounted?.request).toMatchObject({ law: 'information-2004', dueOn: '2026-05-18' });
      const late = received('information', {}, { at: '2026-05-04T06:30:00.000Z' });
      // 5-8 May (4), 11-15 (9), 18 (10).
      expect([late.law, late.dueOn]).toEqual(['information-2026', '2026-05-18']);
    });
  });

  test('does not lose the row that older requests stand under', () => {
    expect(withRow(made, () => basicsById('information-2004'))).toBe(today);
  });

  test('is no row without its second half: what a reply needs', () => {
    expect(() => withRow(made, () => lawInForce('information', '2026-05-01'))).toThrow('information-2026');
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
