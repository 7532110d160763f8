/** Letters to the institution's own people tell the same whatever language they are read in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import {
  type Language,
  languages,
  petitionTypes,
  regimes,
  statuses,
} from '../../../shared/contracts/vocabulary.ts';
import { type DigestRow, unfinishedWork } from '../../../shared/domain/letter.ts';
import { type MovedRow, movedBecomes } from '../../../shared/domain/staff-letter.ts';
import { addDays } from '../../../shared/domain/time/days.ts';
import { daysMovedMessage } from '../../../shared/letters/calendar-letters.ts';
import { digestMessage } from '../../../shared/letters/digest-letter.ts';
import { daysLeftInWords } from '../../../shared/letters/due-table.ts';
import { escalationMessage } from '../../../shared/letters/escalation-letter.ts';
import { htmlOf } from '../../../shared/letters/html.ts';
import type { Message } from '../../../shared/letters/message.ts';
import type { Office } from '../../../shared/letters/office.ts';
import { summaryMessage } from '../../../shared/letters/summary-letter.ts';
import { textOf } from '../../../shared/letters/text.ts';
import { numbersIn } from '../words/numbers.ts';
import { turkishIn } from '../words/turkish.ts';
import { digest, office, sender } from './samples.ts';
import { daysMovedLetter, digestLetter, escalationLetter, summaryLetter } from './staff-samples.ts';

const inEnglish: Office = { ...office, language: 'en' };

/** Every number of a letter, where it leads and how many lines it has. */
const factsOf = (message: Message) => ({
  subject: numbersIn(message.subject),
  numbers: numbersIn(textOf(message)),
  links: htmlOf(message, sender).match(/href="[^"]*"/g),
  blocks: message.blocks.map((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.length) : block.kind,
  ),
});
function tellTheSame(compose: (office: Office) => Message) {
  const turkish = compose(office);
  for (const language of languages) {
    const message = compose({ ...office, language });
    expect(factsOf(message)).toEqual(factsOf(turkish));
    if (language === 'tr') continue;
    const said = [message.subject, message.preview, textOf(message).replaceAll(kocasinan.name, '')];
    expect(turkishIn(...said)).toEqual([]);
  }
}

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(digest.day, days));
const asked = fc.record(
  {
    reference: fc.constantFrom('K7RTA-3MHL4', 'AAAAA-AAAAA', 'EEEEE-EEEEE'),
    regime: fc.constantFrom(...regimes),
    petitionType: fc.constantFrom(...petitionTypes),
    category: fc.constantFrom(...kocasinan.categories.map(({ id }) => id)),
  },
  { requiredKeys: ['reference', 'regime'] },
);
const dueRow: fc.Arbitrary<DigestRow> = fc
  .tuple(
    asked,
    fc.record(
      {
        status: fc.constantFrom(...statuses),
        dueOn: day,
        daysLeft: fc.integer({ min: -400, max: 400 }),
        unfinished: fc.uniqueArray(fc.constantFrom(...unfinishedWork)),
      },
      { requiredKeys: ['status', 'dueOn', 'daysLeft'] },
    ),
  )
  .map(([what, when]) => ({ ...what, ...when }));
const movedRow: fc.Arbitrary<MovedRow> = fc
  .tuple(
    asked,
    fc.record({
      department: fc.constantFrom(...kocasinan.departments.map(({ id }) => id)),
      before: day,
      after: day,
      becomes: fc.constantFrom(...movedBecomes),
    }),
  )
  .map(([what, move]) => ({ ...what, ...move }));
const number = fc.nat({ max: 3000 });
const unitSummary = fc
  .record({
    department: fc.constantFrom(...kocasinan.departments.map(({ id }) => id)),
    open: number,
    dueThisWeek: number,
    overdue: number,
    waitingForPayment: number,
    toDeliver: number,
    fellDue: number,
    late: number,
  })
  .map(({ late, ...unit }) => ({ ...unit, inTime: Math.max(0, unit.fellDue - late) }));

describe('in every language the same numbers, days, links and lines, and in none but Turkish a word of it', () => {
  test('digest and escalation', () => {
    fc.assert(
      fc.property(fc.array(dueRow, { minLength: 1, maxLength: 8 }), (rows) => {
        tellTheSame((where) => digestMessage({ ...digestLetter, rows }, where));
        tellTheSame((where) => escalationMessage({ ...escalationLetter, rows }, where));
      }),
      { numRuns: 40 },
    );
  });

  test('moved days', () => {
    fc.assert(
      fc.property(fc.array(movedRow, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (rows, part) => {
        tellTheSame((where) => daysMovedMessage({ ...daysMovedLetter, rows, part }, where));
      }),
      { numRuns: 40 },
    );
  });

  test('the week', () => {
    fc.assert(
      fc.property(fc.array(unitSummary, { maxLength: 8 }), day, (units, on) => {
        tellTheSame((where) => summaryMessage({ ...summaryLetter, units, day: on }, where));
      }),
      { numRuns: 40 },
    );
  });
});

describe('in English', () => {
  const [row] = digest.rows;
  const digestOf = (...rows: Partial<DigestRow>[]) =>
    digestMessage({ ...digest, rows: rows.flatMap((each) => (row ? [{ ...row, ...each }] : [])) }, inEnglish);

  test.each<[number, string]>([
    [-3, '3 days overdue'],
    [-1, '1 day overdue'],
    [0, 'last day today'],
    [1, '1 day left'],
    [20, '20 days left'],
  ])('%i days left is “%s”', (daysLeft, words) => {
    expect(daysLeftInWords(daysLeft, 'en')).toBe(words);
  });

  test('one is not many', () => {
    expect(digestOf({}).subject).toBe('1 application overdue – deadline reminder');
    expect(digestOf({}, {}, { daysLeft: 0 }).subject).toBe(
      '2 applications overdue, 1 application due today – deadline reminder',
    );
    expect(digestOf({ daysLeft: 3 }).subject).toBe('1 application nearing the last day');
  });

  test('a unit is not told of its applicant as of itself', () => {
    const text = textOf(digestOf({ status: 'missingInfo' }));
    expect(text).toContain('Status: Waiting for information from the applicant');
    expect(text).not.toContain('from you');
  });

  test('units and institution have their English names', () => {
    expect(digestOf({}).greeting).toBe('Deadline reminder for Directorate of Public Works');
    expect(summaryMessage(summaryLetter, inEnglish).preview).toBe(
      'Kocasinan Municipality, 25 May 2026, Monday',
    );
  });

  test('a unit that has none, or that is no more, is named as it is', () => {
    const departments = kocasinan.departments.map(({ names: _, ...unit }) => unit);
    const nameless = { ...inEnglish, authority: { ...kocasinan, departments } };
    expect(digestMessage(digest, nameless).greeting).toContain('Fen İşleri Müdürlüğü');
    expect(digestMessage({ ...digest, department: 'yok' }, inEnglish).greeting).toContain('yok');
  });

  test('a share of a hundred is written the English way', () => {
    const rate = (language: Language) => textOf(summaryMessage(summaryLetter, { ...office, language }));
    expect(rate('en')).toContain('Answered in time: 92% (23/25)');
    expect(rate('tr')).toContain('Zamanında cevap: %92 (23/25)');
  });
});
