import { describe, expect, test } from 'vitest';
import { reportProgress } from '../../../../shared/domain/decide/progress.ts';
import type { Request } from '../../../../shared/domain/request.ts';
import {
  afterHours,
  byRegisteredPost,
  confirmed,
  granted,
  officerAt,
  received,
  refusalOf,
  standing,
} from '../samples.ts';

const now = afterHours(26);
const text = 'Onarım ihaleye çıktı.';
const reporting = (request: Request, post = {}) => reportProgress(request, { text, ...post }, officerAt(now));

describe('a progress reply (3071 m.7)', () => {
  test('leaves status, clock and last day, and tells by mail', () => {
    const before = confirmed(received('petition'));
    const { request, letters, words, entry } = granted(reporting(before));
    expect(request).toMatchObject({ status: 'received', clock: before.clock, dueOn: before.dueOn });
    expect(letters).toEqual([{ key: 'progressed-3', kind: 'progressed', words: request.version }]);
    expect(words).toEqual({ message: text });
    expect(entry).toMatchObject({ action: 'progressed', actor: 'memur-7', facts: { told: 'email' } });
    expect(JSON.stringify([request, entry.facts])).not.toContain('ihale');
  });

  test('by post needs the registered letter', () => {
    const request = received('petition');
    expect(refusalOf(reporting(request))).toBe('applicantNotTold');
    expect(granted(reporting(request, byRegisteredPost(now))).letters).toEqual([]);
  });

  test('can be repeated, each under a letter of its own', () => {
    const first = granted(reporting(confirmed(received('petition'))));
    expect(granted(reporting(first.request)).letters).toMatchObject([{ key: 'progressed-4' }]);
  });

  test.each(['kvkk', 'information'] as const)('is nothing that the law of %s knows', (regime) => {
    expect(refusalOf(reporting(confirmed(received(regime))))).toBe('progressNotInLaw');
  });

  test.each([
    ['withdrawn', 'requestEnded'],
    ['forwarded', 'requestAlreadyAnswered'],
    ['feePending', 'feeAwaited'],
  ] as const)('is refused while it is %s: %s', (name, refusal) => {
    expect(refusalOf(reporting(standing[name]))).toBe(refusal);
  });
});
