import { describe, expect, test } from 'vitest';
import { type Forum, forums } from '../../../../shared/contracts/vocabulary.ts';
import { recordObjection, recordOwnObjection } from '../../../../shared/domain/decide/objection.ts';
import type { Request } from '../../../../shared/domain/request.ts';
import { momentOf } from '../../../../shared/domain/time/days.ts';
import { granted, officerAt, refusalOf, standing, when } from '../samples.ts';

const context = officerAt(momentOf('2026-07-01', 12));
const objecting = (request: Request, on = '2026-06-15', forum: Forum = 'board') =>
  recordObjection(request, { forum, on, fileNumber: '2026/1453' }, context);

describe('an objection', () => {
  test.each(['answeredByPost', 'deliveredByPost', 'undelivered', 'deemedWithdrawn', 'forwarded'] as const)(
    'is noted with where, when and under which number; it changes no status: %s',
    (name) => {
      const before = standing[name];
      const { request, entry } = granted(objecting(before));
      expect(request).toMatchObject({ status: before.status, dueOn: before.dueOn });
      expect(request.objections).toEqual([{ forum: 'board', on: '2026-06-15', fileNumber: '2026/1453' }]);
      expect(entry).toMatchObject({ action: 'objected', facts: { forum: 'board', on: '2026-06-15' } });
    },
  );

  test.each(forums)('can go to the %s, and several stand beside each other', (forum) => {
    const first = granted(objecting(standing.deliveredByPost)).request;
    const { request } = granted(objecting(first, '2026-06-20', forum));
    expect(request.objections.map((each) => each.forum)).toEqual(['board', forum]);
  });

  test('has no number until the other body gave one', () => {
    const { request } = granted(
      recordObjection(standing.deliveredByPost, { forum: 'court', on: '2026-06-15' }, context),
    );
    expect(request.objections).toEqual([{ forum: 'court', on: '2026-06-15' }]);
  });

  test.each([
    ['2026-04-26', 'dateBeforeArrival'],
    ['2026-04-27', undefined],
    ['2026-07-01', undefined],
    ['2026-07-02', 'dateInFuture'],
  ])('on %s: %s', (day, refusal) => {
    expect(refusalOf(objecting(standing.deliveredByPost, day))).toBe(refusal);
  });

  test.each([
    ['2026-05-27', 'requestNotAnswered'],
    ['2026-05-28', undefined],
  ])('against silence stands once the last day is over: on %s %s', (day, refusal) => {
    for (const name of ['received', 'inReview', 'missingInfo'] as const)
      expect(refusalOf(objecting(standing[name], day))).toBe(refusal);
  });

  test.each(['feePending', 'withdrawn'] as const)('has nothing to stand against while it is %s', (name) => {
    expect(refusalOf(objecting(standing[name]))).toBe('requestNotAnswered');
  });
});

describe('what she says herself that she took further', () => {
  const today = when(momentOf('2026-07-01', 12));
  const saying = (request: Request, on = '2026-06-15', forum: Forum = 'board') =>
    recordOwnObjection(request, { forum, on, fileNumber: '2026/1453' }, today);

  test('stands beside what officers record, with herself as the actor', () => {
    const { request, entry } = granted(saying(standing.deliveredByPost));
    expect(request.objections).toEqual([{ forum: 'board', on: '2026-06-15', fileNumber: '2026/1453' }]);
    expect(entry).toMatchObject({ action: 'objected', actor: 'applicant' });
  });

  test('twice is once', () => {
    const { request } = granted(saying(standing.deliveredByPost));
    expect(saying(request)).toEqual({ ok: true, value: undefined });
  });

  test.each([
    [
      'a place that the law does not give',
      standing.deliveredByPost,
      '2026-06-15',
      'reviewBoard',
      'forum.notOpen',
    ],
    ['a day to come', standing.deliveredByPost, '2026-07-02', 'board', 'on.future'],
    ['a day before it came', standing.deliveredByPost, '2026-04-26', 'board', 'on.tooEarly'],
    ['a day in the term, against silence', standing.received, '2026-05-27', 'board', 'on.tooEarly'],
  ] as const)('is not %s', (_what, request, on, forum, code) => {
    expect(saying(request, on, forum)).toMatchObject({
      ok: false,
      failure: { code: 'inputInvalid', errors: [{ code }] },
    });
  });

  test.each(['feePending', 'withdrawn', 'deemedWithdrawn'] as const)(
    'has no place to go while it is %s',
    (name) => {
      expect(refusalOf(saying(standing[name]))).toBe('actNotOpen');
    },
  );
});
