import { describe, expect, test } from 'vitest';
import { withdraw, withdrawOwn } from '../../../../shared/domain/decide/withdraw.ts';
import { needsOfficer, type Request, shelfOf } from '../../../../shared/domain/request.ts';
import { momentOf } from '../../../../shared/domain/time/days.ts';
import { granted, officerAt, refusalOf, standing, when } from '../samples.ts';

const context = officerAt(momentOf('2026-04-30', 12));
const withdrawing = (request: Request, withdrawnOn = '2026-04-29') =>
  withdraw(request, { withdrawnOn, evidence: 'İmzalı dilekçe, 29 Nisan' }, context);

describe('taking a request back', () => {
  test.each(['received', 'inReview', 'missingInfo', 'extended', 'feePending'] as const)(
    'ends one that is %s, and nobody is reminded of it any more',
    (name) => {
      const { request, entry, words } = granted(withdrawing(standing[name]));
      expect(request).toMatchObject({ status: 'withdrawn', endedOn: '2026-04-29' });
      for (const left of ['askedOn', 'feeKurus', 'wake']) expect(request).not.toHaveProperty(left);
      expect([needsOfficer(request), shelfOf(request)]).toEqual([false, 'done']);
      expect(entry).toMatchObject({ action: 'withdrawn', facts: { withdrawnOn: '2026-04-29' } });
      expect(words?.note).toContain('İmzalı dilekçe');
      expect(JSON.stringify([request, entry.facts])).not.toContain('dilekçe');
    },
  );

  test.each([
    ['2026-04-26', 'dateBeforeArrival'],
    ['2026-04-27', undefined],
    ['2026-04-30', undefined],
    ['2026-05-01', 'dateInFuture'],
  ])('on %s: %s', (day, refusal) => {
    expect(refusalOf(withdrawing(standing.received, day))).toBe(refusal);
  });

  test.each([
    ['answeredByPost', 'requestAlreadyAnswered'],
    ['deliveredByPost', 'requestAlreadyAnswered'],
    ['withdrawn', 'requestEnded'],
    ['deemedWithdrawn', 'requestEnded'],
  ] as const)('comes too late when it is %s: %s', (name, refusal) => {
    expect(refusalOf(withdrawing(standing[name]))).toBe(refusal);
  });
});

describe('what she takes back herself', () => {
  test.each(['received', 'inReview', 'missingInfo', 'feePending'] as const)(
    'ends at once while it is %s, with herself as the evidence',
    (name) => {
      const { request, entry } = granted(withdrawOwn(standing[name], when(momentOf('2026-05-20', 12))));
      expect(request).toMatchObject({ status: 'withdrawn', endedOn: '2026-05-20' });
      expect(request.wake).toBeUndefined();
      expect(entry).toMatchObject({
        action: 'withdrawn',
        actor: 'applicant',
        facts: { withdrawnOn: '2026-05-20', evidence: 'applicant, through the system' },
      });
    },
  );

  test('is confirmed to a confirmed address, and to no other', () => {
    const at = when(momentOf('2026-05-20', 12));
    expect(granted(withdrawOwn({ ...standing.received, contact: 'confirmed' }, at)).letters).toEqual([
      { key: 'withdrawn', kind: 'withdrawn' },
    ]);
    expect(granted(withdrawOwn({ ...standing.received, contact: 'unconfirmed' }, at)).letters).toEqual([]);
  });

  test('a second time changes nothing', () => {
    const at = when(momentOf('2026-05-20', 12));
    expect(withdrawOwn(standing.withdrawn, at)).toEqual({ ok: true, value: undefined });
  });

  test.each([
    ['answeredByPost', 'requestAlreadyAnswered'],
    ['deliveredByPost', 'requestAlreadyAnswered'],
    ['deemedWithdrawn', 'requestEnded'],
  ] as const)('is too late when it is %s: %s', (name, refusal) => {
    expect(refusalOf(withdrawOwn(standing[name], when(momentOf('2026-05-20', 12))))).toBe(refusal);
  });
});
