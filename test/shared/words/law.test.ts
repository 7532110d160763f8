import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { languages } from '../../../shared/contracts/vocabulary.ts';
import { lawBasics } from '../../../shared/domain/law/basics.ts';
import { channelRows, countingRules } from '../../../shared/domain/law/common.ts';
import { groundsById } from '../../../shared/domain/law/ground.ts';
import { lawRows } from '../../../shared/domain/law/rows.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { windowsOf } from '../../../shared/domain/windows.ts';
import { deadlineSumOf } from '../../../shared/views/deadline-sum.ts';
import { missingInWords } from '../../../shared/views/missing.ts';
import { receiptOf } from '../../../shared/views/receipt.ts';
import { articleIn } from '../../../shared/words/article.ts';
import { groundInWords } from '../../../shared/words/ground.ts';
import { holidayIn } from '../../../shared/words/holiday.ts';
import { kindOfRequest } from '../../../shared/words/kind.ts';
import { lawIn, windowIn } from '../../../shared/words/law.ts';
import { formatKurus } from '../../../shared/words/money.ts';
import { termInWords } from '../../../shared/words/term.ts';
import { received, standing } from '../domain/samples.ts';
import { numbersIn } from './numbers.ts';
import { turkishIn } from './turkish.ts';

/** Every text under a key, however deep. */
function textsOf(node: unknown, key: string): string[] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, each]) =>
    name === key && typeof each === 'string' ? [each] : textsOf(each, key),
  );
}
const translations = languages.filter((language) => language !== 'tr');
const ids = lawBasics.map(({ id }) => id);

describe.each(translations)('the law in %s', (language) => {
  test.each(ids)('%s: nothing that an applicant reads is left in Turkish', (id) => {
    const row = lawIn(id, language);
    const read = [row.title, ...textsOf(row, 'inWords'), ...textsOf(row, 'article')];
    expect(read.length).toBeGreaterThan(20);
    expect(turkishIn(...read)).toEqual([]);
  });

  test.each(ids)('%s: every sentence has words of its own, and as many as the row', (id) => {
    const { keptTo: _, ...turkish } = lawIn(id, 'tr') as (typeof lawBasics)[number];
    const [before, after] = [turkish, lawIn(id, language)].map((row) => textsOf(row, 'inWords'));
    expect(after).toHaveLength(before?.length ?? 0);
    for (const words of before ?? []) expect(after).not.toContain(words);
  });

  test.each(ids)('%s: no sentence tells another number than the Turkish one', (id) => {
    const numbers = (row: object) => textsOf(row, 'inWords').map(numbersIn);
    const { keptTo: _, ...turkish } = lawIn(id, 'tr') as (typeof lawBasics)[number];
    // A translated row has its optional parts last.
    const sorted = (row: object) => numbers(row).map(String).sort();
    expect(sorted(lawIn(id, language))).toEqual(sorted(turkish));
  });

  test.each(ids)('%s: days, numbers and ids stay as they are', (id) => {
    const numbersOf = (row: object) =>
      JSON.stringify(row, (key, value) =>
        ['title', 'inWords', 'article', 'keptTo'].includes(key) ? undefined : value,
      );
    expect(numbersOf(lawIn(id, language))).toBe(numbersOf(lawIn(id, 'tr')));
  });

  test.each(ids)('%s: every ground of a refusal can be read', (id) => {
    const { refusalGrounds, notExaminedGrounds } = groundsById(id);
    for (const ground of [...refusalGrounds, ...notExaminedGrounds]) {
      const words = groundInWords({ law: id }, ground.id, language) ?? '';
      expect(words).not.toContain(ground.inWords);
      expect(turkishIn(words)).toEqual([]);
    }
  });

  test('every article that is cited anywhere can be read', () => {
    const articles = textsOf(
      [lawRows, countingRules, channelRows('kvkk'), channelRows('general')],
      'article',
    );
    expect(articles.length).toBeGreaterThan(100);
    for (const article of articles) {
      const words = articleIn(language, article);
      expect(turkishIn(words)).toEqual([]);
      expect(words.match(/\d+/g)).toEqual(article.match(/\d+/g));
    }
  });

  test('every holiday of the table has a name', () => {
    for (const holiday of turkishHolidays.holidays.values()) {
      const name = holidayIn(language, holiday);
      expect(name).not.toBe(holiday.name);
      expect(turkishIn(name)).toEqual([]);
    }
  });

  test.each(Object.entries(standing))('what is counted and what comes next is told: %s', (_, request) => {
    const read = [
      ...textsOf(receiptOf(request, kocasinan, 'CODE', language), 'text'),
      receiptOf(request, kocasinan, 'CODE', language).term,
      JSON.stringify(deadlineSumOf(request, language)),
      ...missingInWords({ ...request, missing: ['identity', 'signature'] }, language),
    ];
    expect(turkishIn(...read)).toEqual([]);
  });

  test.each(Object.entries(standing))('the ways further keep their days and get words: %s', (_, request) => {
    for (const { window } of windowsOf(request, '2026-12-01T08:00:00.000Z')) {
      const read = windowIn(request, window, language);
      expect({ ...read, inWords: '', article: '' }).toEqual({ ...window, inWords: '', article: '' });
      expect(read.inWords).not.toBe(window.inWords);
      expect(turkishIn(read.inWords, read.article)).toEqual([]);
    }
  });
});

test.each([
  ['6698 sayılı Kanun m.13/2', 'Law 6698, Art. 13/2'],
  ['6698 sayılı Kanun m.11/1 ve m.13/3', 'Law 6698, Art. 11/1 and Art. 13/3'],
  ['Başvuru Tebliği m.5/2-a', 'Communiqué on Applications (Başvuru Tebliği), Art. 5/2-a'],
  ['6698 sayılı Kanun m.14/1; Kurul kararı 2019/9', 'Law 6698, Art. 14/1; Board decision 2019/9'],
  ['Anayasa m.40/2', 'Constitution, Art. 40/2'],
])('%s is cited in English as %s', (article, words) => {
  expect(articleIn('en', article)).toBe(words);
  expect(articleIn('tr', article)).toBe(article);
});

test('a row that nobody knows is a fault in every language', () => {
  for (const language of languages) expect(() => lawIn('unknown', language)).toThrow('unknown');
});

test('the term, a sum of money and a kind read as their language writes them', () => {
  expect(termInWords(standing.received)).toBe(
    'en geç 30 gün içinde, ücretsiz olarak (6698 sayılı Kanun m.13/2; Başvuru Tebliği m.6)',
  );
  expect(termInWords(standing.received, 'en')).toBe(
    'within 30 days at the latest, free of charge (Law 6698, Art. 13/2; Communiqué on Applications (Başvuru Tebliği), Art. 6)',
  );
  expect([formatKurus(1250), formatKurus(1250, 'en')]).toEqual(['₺12,50', 'TRY\u00a012.50']);
  expect(kindOfRequest(received('kvkk'), kocasinan, 'en')).toBe('Personal data application (KVKK)');
});
