import { describe, expect, test } from 'vitest';
import { askForMore, giveMore } from '../../../../shared/domain/decide/ask.ts';
import type { Request } from '../../../../shared/domain/request.ts';
import {
  afterHours,
  asked,
  assigned,
  byRegisteredPost,
  confirmed,
  granted,
  officerAt,
  received,
  refusalOf,
  standing,
  when,
} from '../samples.ts';

const now = afterHours(26);
const context = officerAt(now);
const ask = 'Hangi numaranın önü olduğunu yazar mısınız?';
const text = 'On iki numaranın önü.';
const asking = (request: Request) => askForMore(request, { ask, ...byRegisteredPost(now) }, context);
const giving = (request: Request, fields = {}) => giveMore(request, { text, fields }, when(now), 'applicant');
/** As an officer takes down what a caller left out. */
const lacking = (...missing: Request['missing']): Request => ({ ...received(), missing });

describe('asking for more', () => {
  test.each(['kvkk', 'petition', 'information'] as const)('does not move the clock of %s', (regime) => {
    const before = confirmed(received(regime));
    const { request } = granted(asking(before));
    expect(request).toMatchObject({ status: 'missingInfo', askedOn: '2026-04-28', dueOn: before.dueOn });
    expect(request.clock).toEqual(before.clock);
  });

  test('is told by mail, in words that stand in the sealed part alone', () => {
    const { request, letters, words, entry } = granted(askForMore(confirmed(received()), { ask }, context));
    expect(letters).toEqual([{ key: 'infoAsked-3', kind: 'infoAsked', words: request.version }]);
    expect(words).toEqual({ message: ask });
    expect(entry).toMatchObject({ action: 'infoAsked', actor: 'memur-7', facts: { told: 'email' } });
    expect(JSON.stringify([request, entry.facts])).not.toContain('numaranın');
  });

  test('without a confirmed address needs the registered letter', () => {
    expect(refusalOf(askForMore(received(), { ask }, context))).toBe('applicantNotTold');
    expect(asking(received()).ok).toBe(true);
  });

  test('can be done again, under a letter of its own', () => {
    const first = granted(asking(confirmed(received())));
    const second = granted(asking(first.request));
    expect(second.letters).toMatchObject([{ key: 'infoAsked-4' }]);
  });

  test.each([
    ['feePending', 'feeAwaited'],
    ['withdrawn', 'requestEnded'],
    ['answeredByPost', 'requestAlreadyAnswered'],
  ] as const)('is refused while it is %s: %s', (name, refusal) => {
    expect(refusalOf(asking(standing[name]))).toBe(refusal);
  });

  test('lets the unit be: it is reminded in the last three days alone', () => {
    const { request } = granted(asking(confirmed(assigned(received()))));
    // Three days before 27 May is a Sunday; the reminder comes on the Friday before.
    expect(request.wake).toEqual({ at: '2026-05-22T05:00:00.000Z', reason: 'digest' });
  });
});

describe('what the applicant gives', () => {
  test.each([
    ['received', standing.received, 'received'],
    ['in review', standing.inReview, 'inReview'],
    ['asked of nobody in charge', asked(received()), 'received'],
    ['asked by a colleague in charge', asked(assigned(received())), 'inReview'],
  ] as const)('lets the work go on: %s', (_what, before, status) => {
    const { request, entry, words } = granted(giving(before));
    expect(request.status).toBe(status);
    expect(request).not.toHaveProperty('askedOn');
    expect([request.clock, request.dueOn]).toEqual([before.clock, before.dueOn]);
    expect(entry).toMatchObject({ action: 'infoGiven', actor: 'applicant', facts: { on: '2026-04-28' } });
    expect(words?.note).toContain(text);
    expect(JSON.stringify([request, entry.facts])).not.toContain('On iki');
  });

  test.each([
    ['a surname', { surname: 'Öztürk' }, ['identity', 'serviceAddress', 'signature']],
    ['an identity number', { nationalId: '10000000146' }, ['surname', 'serviceAddress', 'signature']],
    [
      'a nationality alone',
      { nationality: 'Karadağ' },
      ['surname', 'identity', 'serviceAddress', 'signature'],
    ],
    [
      'nationality and passport',
      { nationality: 'Karadağ', passportNumber: 'KD4711992' },
      ['surname', 'serviceAddress', 'signature'],
    ],
    ['an empty field', { surname: '' }, ['surname', 'identity', 'serviceAddress', 'signature']],
    ['all but a signature', { surname: 'Ö', nationalId: '1', serviceAddress: 'Ev' }, ['signature']],
  ])('%s takes off what it is', (_what, fields, left) => {
    const before = lacking('surname', 'identity', 'serviceAddress', 'signature');
    const { request, entry, words } = granted(giving(before, fields));
    expect(request.missing).toEqual(left);
    expect(entry.facts.stillMissing).toBe(left.join(' '));
    for (const value of Object.values(words?.personal ?? {})) expect(value).not.toBe('');
  });

  test('is sealed with the rest of who she is', () => {
    const { request, words, entry } = granted(giving(lacking('surname'), { surname: 'Öztürk' }));
    expect(words?.personal).toEqual({ surname: 'Öztürk' });
    expect(JSON.stringify([request, entry.facts])).not.toContain('Öztürk');
  });

  test.each([
    ['feePending', 'feeAwaited'],
    ['withdrawn', 'requestEnded'],
    ['deemedWithdrawn', 'requestEnded'],
    ['answeredByPost', 'requestAlreadyAnswered'],
    ['deliveredByPost', 'requestAlreadyAnswered'],
  ] as const)('comes to nothing while it is %s: %s', (name, refusal) => {
    expect(refusalOf(giving(standing[name]))).toBe(refusal);
  });
});

describe('the same words once more', () => {
  const say = (request: Request, once: string) =>
    giveMore(request, { text: 'Evet.', once }, when(afterHours(5)), 'applicant');

  test('are not added again, but to another question they are an answer', () => {
    const first = granted(say(standing.received, 'a')).request;
    expect(say(first, 'a')).toEqual({ ok: true, value: undefined });
    expect(granted(say(first, 'b')).request.lastGiven).toBe('b');
    expect(granted(say({ ...standing.missingInfo, lastGiven: 'a' }, 'a')).request.status).toBe('received');
  });
});
