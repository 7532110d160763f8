/** What an officer who reads English is told of a request: in English, but for what people wrote. */
import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { actions, type LetterState } from '../../../shared/contracts/vocabulary.ts';
import type { Opened } from '../../../shared/domain/ports.ts';
import { needsOfficer, type Request } from '../../../shared/domain/request.ts';
import { chainStart } from '../../../shared/domain/trail.ts';
import { dossierOf } from '../../../shared/views/staff.ts';
import { standingOf } from '../../../shared/views/standing.ts';
import { entryInWords, whoInWords } from '../../../shared/views/timeline.ts';
import { warningsOf } from '../../../shared/views/warnings.ts';
import { soundsTurkish } from '../../pages/catalogs.ts';
import { afterHours, confirmed, received, standing } from '../domain/samples.ts';

const at = afterHours(24 * 40);
const replyText = { explanation: 'Done.', reasons: 'Because.' };
const letter = (state: LetterState) => ({ key: state, kind: 'reply', state, attempts: 1 }) as const;
const opened = (request: Request, changes: Partial<Opened> = {}): Opened => ({
  request: { ...request, head: chainStart },
  kept: { intakeKey: '', bodyMac: '', sealed: {} },
  personal: {},
  ...('reply' in request ? { replyText } : {}),
  notes: [],
  letters: [],
  attachments: [],
  trail: [],
  ...changes,
});
const wordsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : [];

describe.each(Object.entries(standing))('a request that is %s', (_, request) => {
  test('has a dossier without Turkish', () => {
    const shown = dossierOf(opened(request), kocasinan, at, needsOfficer(request), { language: 'en' });
    // A right goes by its letter in the Turkish law.
    const said = wordsIn(shown).filter((text) => text.length > 1);
    expect(said.filter(soundsTurkish)).toEqual([]);
  });

  test('has a next step that is a whole English sentence', () => {
    const { next, statusText } = standingOf(request, 'en');
    expect(next).toMatch(/^[A-Z].*[^.\s]\.$/);
    expect(next).not.toBe(standingOf(request).next);
    // Nobody tells an officer what is awaited from her where it is the applicant's to give.
    expect(statusText).not.toMatch(/\byou\b/);
  });
});

describe('the warnings', () => {
  const bounced = ['bounced', 'complained', 'failed'] as const;
  test.each([
    ['an unknown person with an unconfirmed address', opened(received())],
    ['an unconfirmed telephone', opened({ ...received(), contactBy: 'sms' })],
    ['a telephone that can only tell', opened({ ...confirmed(received()), contactBy: 'sms' })],
    ['an address that is not on record', opened({ ...received(), addressKnown: false })],
    ['fields that lack', opened({ ...received(), missing: ['signature', 'identity'] })],
    ['a damaged record', { ...opened(received()), request: { ...received(), head: 'x' } }],
    ['letters that did not arrive', opened(standing.undelivered, { letters: bounced.map(letter) })],
  ])('of %s are the same ones in English', (_, of) => {
    const [turkish, english] = [warningsOf(of, kocasinan), warningsOf(of, kocasinan, 'en')];
    expect(english).toHaveLength(turkish.length);
    expect(english.filter((text) => soundsTurkish(text) || turkish.includes(text))).toEqual([]);
    for (const text of english) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the timeline', () => {
  const reader = { authority: kocasinan, language: 'en', who: (actor: string) => actor } as const;

  test.each([
    ['routed', { from: 'fen-isleri', to: 'zabita' }, /^Passed on to another unit: from .*, to /],
    [
      'extended',
      { before: '2026-05-18', dueOn: '2026-06-08' },
      /: former last day 18 May 2026, last day 8 June 2026$/,
    ],
    ['feeNotified', { feeKurus: 12_500, payBy: '2026-06-01' }, /last day to pay 1 June 2026, TRY.125\.00$/],
    ['replied', { outcome: 'refused' }, /: Refused with reasons$/],
    ['objected', { forum: 'court', on: '2026-06-01' }, /: Administrative court, on 1 June 2026$/],
  ] as const)('says of %s what a colleague needs of its facts', (action, facts, said) => {
    const line = entryInWords({ action, facts }, reader);
    expect(line).toMatch(said);
    expect(soundsTurkish(line)).toBe(false);
  });

  test('has words for everything that can happen, and for whoever is no officer', () => {
    for (const action of actions)
      expect(soundsTurkish(entryInWords({ action, facts: {} }, reader))).toBe(false);
    expect(['system', 'applicant'].map((actor) => whoInWords(actor, {}, {}, 'en'))).toEqual([
      'System',
      'Applicant',
    ]);
  });
});
