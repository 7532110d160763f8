import { describe, expect, test } from 'vitest';
import { extend } from '../../../../shared/domain/decide/extend.ts';
import { lawById } from '../../../../shared/domain/law/rows.ts';
import type { Request } from '../../../../shared/domain/request.ts';
import { momentOf } from '../../../../shared/domain/time/days.ts';
import {
  afterHours,
  answered,
  confirmed,
  granted,
  officerAt,
  received,
  refusalOf,
  registeredMailNumber,
  standing,
} from '../samples.ts';

/** Came on 27 April 2026; its fifteen working days end on 20 May. */
const information = received('information');
const reachable = confirmed(information);
const noon = (day: string) => officerAt(momentOf(day, 12));
const longer = { ground: 'otherUnit', reasons: 'Belge arşiv biriminden isteniyor.' };
const trying = (request: Request, day: string, changes = {}) =>
  extend(request, { ...longer, ...changes }, noon(day));

describe('the longer term of Law 4982 m.11', () => {
  test('is thirty working days from the first day, and the applicant is told by mail with the reasons', () => {
    const { request, letters, words, entry } = granted(trying(reachable, '2026-05-11'));
    expect(request).toMatchObject({
      status: 'received',
      dueOn: '2026-06-15',
      rolledDueOn: '2026-06-15',
      clock: [
        { kind: 'arrived', on: '2026-04-27' },
        { kind: 'extended', on: '2026-05-11', ground: 'otherUnit' },
      ],
    });
    expect(letters).toEqual([{ key: 'extended-3', kind: 'extended', words: request.version }]);
    expect(words).toEqual({ message: longer.reasons });
    expect(entry).toMatchObject({
      action: 'extended',
      actor: 'memur-7',
      facts: { ground: 'otherUnit', before: '2026-05-20', dueOn: '2026-06-15', told: 'email' },
    });
    expect(JSON.stringify([request, entry.facts])).not.toContain('arşiv');
  });

  test('stands on each ground of the row, and on no other', () => {
    const grounds = lawById('information-2004').extension?.grounds.map(({ id }) => id) ?? [];
    expect(grounds).toEqual(['otherUnit', 'otherOpinion', 'severalBodies']);
    for (const ground of grounds) expect(trying(reachable, '2026-05-11', { ground }).ok).toBe(true);
    expect(trying(reachable, '2026-05-11', { ground: 'tooMuchWork' })).toMatchObject({
      failure: { code: 'inputInvalid', errors: [{ field: 'ground', code: 'ground.unknown' }] },
    });
  });

  test.each(['kvkk', 'petition'] as const)('is not offered under %s', (regime) => {
    expect(refusalOf(trying(confirmed(received(regime)), '2026-05-11'))).toBe('extensionNotInLaw');
  });

  test('is taken once', () => {
    const { request } = granted(trying(reachable, '2026-05-11'));
    expect(refusalOf(trying(request, '2026-05-12'))).toBe('alreadyExtended');
  });

  test.each([
    ['2026-05-20', undefined],
    ['2026-05-21', 'extensionTooLate'],
    ['2026-06-10', 'extensionTooLate'],
  ])('is told inside the first fifteen working days: on %s %s', (day, refusal) => {
    expect(refusalOf(trying(reachable, day))).toBe(refusal);
  });

  test.each(['feePending', 'withdrawn', 'deemedWithdrawn', 'answeredByPost'] as const)(
    'comes to nothing once it is %s',
    (name) => {
      const refusals = {
        feePending: 'feeAwaited',
        withdrawn: 'requestEnded',
        deemedWithdrawn: 'requestEnded',
        answeredByPost: 'requestAlreadyAnswered',
      } as const;
      expect(refusalOf(extend(standing[name], longer, officerAt(afterHours(50))))).toBe(refusals[name]);
    },
  );

  test('leaves an asked-for answer open and the colleague in charge', () => {
    for (const name of ['missingInfoInReview', 'informationInReview'] as const) {
      const post = { registeredMailNumber, postedOn: '2026-05-11' };
      const { request } = granted(trying(standing[name], '2026-05-11', post));
      expect(request).toMatchObject({ status: standing[name].status, assignee: 'memur-9' });
    }
  });

  test('is refused where the table does not reach its last day', () => {
    const late = confirmed(received('information', {}, { at: '2028-12-01T09:00:00.000Z' }));
    const at = officerAt('2028-12-04T09:00:00.000Z');
    expect(refusalOf(extend(late, longer, at))).toBe('calendarMissing');
    expect(late.dueOn).toBe('2028-12-22');
  });

  test('answered within it is in time', () => {
    const { request } = granted(trying(reachable, '2026-05-11'));
    expect(answered(request).dueOn).toBe('2026-06-15');
  });
});

describe('told by post', () => {
  const post = (postedOn: string) => ({ registeredMailNumber, postedOn });

  test('the letter’s number and day are the proof, and no mail goes out', () => {
    const { letters, entry, request } = granted(trying(information, '2026-05-22', post('2026-05-20')));
    expect(letters).toEqual([]);
    expect(entry.facts).toMatchObject({ told: 'post', registeredMailNumber, postedOn: '2026-05-20' });
    expect(request.clock[1]).toMatchObject({ kind: 'extended', on: '2026-05-20' });
  });

  test.each([
    ['nothing was posted', {}, 'applicantNotTold'],
    ['the number is missing', { postedOn: '2026-05-11' }, 'applicantNotTold'],
    ['the day is missing', { registeredMailNumber }, 'applicantNotTold'],
    ['the day lies ahead', post('2026-05-12'), 'dateInFuture'],
    ['the day lies before the arrival', post('2026-04-26'), 'dateBeforeArrival'],
  ] as const)('is refused when %s', (_why, told, refusal) => {
    expect(refusalOf(trying(information, '2026-05-11', told))).toBe(refusal);
  });

  test('too late a posting is too late, however early it is recorded', () => {
    expect(refusalOf(trying(information, '2026-05-21', post('2026-05-21')))).toBe('extensionTooLate');
  });
});
