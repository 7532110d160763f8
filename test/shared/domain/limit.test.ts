import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { type LimitKind, limitRules, secondsUntilFree, tallyOf } from '../../../shared/domain/limit.ts';

const kinds = [
  'submission',
  'codeRequest',
  'mailbox',
  'attempt',
  'signIn',
  'signUp',
  'reset',
  'memberMail',
  'secondFactor',
] as const satisfies readonly LimitKind[];
const at = (ms: number) => new Date(ms).toISOString() as Instant;
const anyMoment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2036-01-01') });
const once = { times: 1 };

describe('a tally', () => {
  it('has the numbers that the decision records promise (11, 16)', () => {
    expect(limitRules).toEqual({
      submission: { most: 20, windowMs: 3_600_000 },
      identity: { most: 10, windowMs: 86_400_000 },
      codeRequest: { most: 20, windowMs: 3_600_000 },
      mailbox: { most: 5, windowMs: 3_600_000 },
      attempt: { most: 60, windowMs: 600_000 },
      edevletReturn: { most: 60, windowMs: 600_000 },
      upload: { most: 60, windowMs: 3_600_000 },
      signIn: { most: 30, windowMs: 600_000 },
      signInMailbox: { most: 10, windowMs: 3_600_000 },
      signUp: { most: 10, windowMs: 3_600_000 },
      reset: { most: 10, windowMs: 3_600_000 },
      memberMail: { most: 5, windowMs: 3_600_000 },
      memberMailDay: { most: 10, windowMs: 86_400_000 },
      secondFactor: { most: 20, windowMs: 86_400_000 },
    });
  });

  it.each(kinds)(
    '(%s) counts on one counter for the whole of a window, and on another in the next',
    (kind) => {
      const { windowMs } = limitRules[kind];
      fc.assert(
        fc.property(anyMoment, fc.nat(), (moment, n) => {
          const start = moment - (moment % windowMs);
          const [first, within, next] = [start, start + (n % windowMs), start + windowMs].map((ms) =>
            tallyOf(kind, 'a', at(ms), once),
          );
          expect(within).toEqual(first);
          expect(next).not.toEqual(first);
          expect(first?.counters[0]?.endsAt).toBe(start + windowMs);
        }),
      );
    },
  );

  it.each(kinds)('(%s) never counts one counter in two windows of a day, nor past its day', (kind) => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { counters, dayEndsAt } = tallyOf(kind, 'a', at(moment), once);
        expect(dayEndsAt).toBeGreaterThan(moment);
        expect(dayEndsAt - moment).toBeLessThanOrEqual(86_400_000);
        for (const { endsAt } of counters) expect(endsAt).toBeLessThanOrEqual(dayEndsAt);
      }),
    );
  });

  it('counts an identity number beside the submissions of its address, a day long, and only what tells it apart', () => {
    const mac = 'f'.repeat(64);
    const { counters } = tallyOf('submission', 'a', at(Date.parse('2026-05-04T21:30:00Z')), {
      times: 1,
      identity: mac,
    });
    expect(counters).toEqual([
      { name: 'n21', most: 20, endsAt: Date.parse('2026-05-04T22:00:00Z') },
      { name: `${'f'.repeat(16)}-0`, most: 10, endsAt: Date.parse('2026-05-05T00:00:00Z') },
    ]);
  });

  it('counts a password’s mailbox within its address, and the mails of a mailbox by the hour and by the day', () => {
    const moment = at(Date.parse('2026-05-04T21:30:00Z'));
    const named = { times: 1, identity: 'm'.repeat(43) };
    const names = (kind: LimitKind) => tallyOf(kind, 'a', moment, named).counters.map(({ name }) => name);
    expect(names('signIn')).toEqual(['n129', `${'m'.repeat(16)}-21`]);
    expect(names('memberMail')).toEqual(['n21', 'w0']);
    expect(names('reset')).toEqual(['n21']);
  });

  it('allows as many times more as the stage says', () => {
    expect(tallyOf('attempt', 'a', at(0), { times: 1000 }).counters[0]?.most).toBe(60_000);
  });
});

it('says whole seconds until the last of the full counters is free, never none', () => {
  const counter = (endsAt: number) => ({ name: 'n', most: 1, endsAt });
  expect(secondsUntilFree([counter(5_000), counter(90_000)], at(1))).toBe(90);
  expect(secondsUntilFree([counter(5_000)], at(5_000))).toBe(1);
});
