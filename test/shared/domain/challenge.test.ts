import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import {
  type Challenge,
  codeOf,
  codeRules,
  issueChallenge,
  sameCode,
} from '../../../shared/domain/challenge.ts';
import { dayOf, plusMs } from '../../../shared/domain/time/days.ts';
import { nonce, receivedAt, reference, secrets } from './samples.ts';

const issue = (at: Instant, before?: Challenge) => issueChallenge('confirm', nonce, at, dayOf(at), before);
const later = (ms: number, from: Instant = receivedAt) => plusMs(from, ms);

describe('the rules of one-time codes', () => {
  test('are no weaker than the bar: ten minutes, five tries', () => {
    expect(codeRules.lifetimeMs).toBeLessThanOrEqual(10 * 60_000);
    expect(codeRules.tries).toBeLessThanOrEqual(5);
  });

  test('leave a guesser less than one chance in ten thousand a day', () => {
    expect((codeRules.tries * codeRules.perDay) / 1_000_000).toBeLessThan(1 / 10_000);
  });
});

describe('a new challenge', () => {
  test('lives for its ten minutes with all its tries and no use', () => {
    expect(issue(receivedAt)).toEqual({
      purpose: 'confirm',
      nonce,
      issuedAt: receivedAt,
      expiresAt: later(codeRules.lifetimeMs),
      triesLeft: codeRules.tries,
      issuedToday: 1,
      countedOn: '2026-04-27',
    });
  });

  test('comes no sooner than a minute after the last', () => {
    const before = issue(receivedAt);
    expect(issue(later(codeRules.pauseMs - 1), before)).toBeUndefined();
    expect(issue(later(codeRules.pauseMs), before)).toMatchObject({
      issuedToday: 2,
      triesLeft: codeRules.tries,
    });
  });

  test('does not carry the use or the spent tries of the last', () => {
    const before = { ...(issue(receivedAt) as Challenge), triesLeft: 0, usedAt: later(1) };
    const next = issue(later(codeRules.pauseMs), before);
    expect(next?.triesLeft).toBe(codeRules.tries);
    expect(next).not.toHaveProperty('usedAt');
  });
});

describe('the limit of a day', () => {
  /** Asks for a code every two minutes. */
  function asked(times: number, start: Instant) {
    let held: Challenge | undefined;
    let given = 0;
    for (let i = 0; i < times; i++) {
      const next = issue(later(i * 120_000, start), held);
      if (!next) continue;
      given += 1;
      held = next;
    }
    return { held: held as Challenge, given };
  }

  test('holds however often somebody asks', () => {
    expect(asked(200, receivedAt).given).toBe(codeRules.perDay);
  });

  test('begins anew at midnight in Istanbul, not in UTC', () => {
    const { held } = asked(30, '2026-04-27T19:00:00.000Z');
    expect(held.issuedToday).toBe(codeRules.perDay);
    expect(issue('2026-04-27T20:59:59.999Z', held)).toBeUndefined();
    expect(issue('2026-04-27T21:00:00.000Z', held)).toMatchObject({
      issuedToday: 1,
      countedOn: '2026-04-28',
    });
  });

  test('is never passed, whatever the pauses', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 * 3_600_000 }), { maxLength: 60 }), (pauses) => {
        const perDay = new Map<string, number>();
        let held: Challenge | undefined;
        let at = receivedAt;
        for (const pause of pauses) {
          at = plusMs(at, pause);
          const next = issue(at, held);
          if (!next) continue;
          perDay.set(dayOf(at), (perDay.get(dayOf(at)) ?? 0) + 1);
          held = next;
        }
        for (const given of perDay.values()) expect(given).toBeLessThanOrEqual(codeRules.perDay);
      }),
    );
  });
});

describe('the code of a challenge', () => {
  const nonces = Array.from({ length: 20_000 }, (_, i) => i.toString(16).padStart(32, '0'));
  const codes = nonces.map((each) => codeOf(reference, 'confirm', each, secrets.code));

  test('is the same wherever the secret is', () => {
    expect(codeOf(reference, 'confirm', nonce, secrets.code)).toBe(
      codeOf(reference, 'confirm', nonce, new Uint8Array(secrets.code)),
    );
  });

  test('is six digits, leading zeros kept', () => {
    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    expect(codes.some((code) => code.startsWith('0'))).toBe(true);
  });

  test('is another for another request, purpose, nonce or secret', () => {
    const code = codeOf(reference, 'confirm', nonce, secrets.code);
    expect(codeOf('AAAAA-AAAAA', 'confirm', nonce, secrets.code)).not.toBe(code);
    expect(codeOf(reference, 'follow', nonce, secrets.code)).not.toBe(code);
    expect(codeOf(reference, 'confirm', nonce.replace('0', '1'), secrets.code)).not.toBe(code);
    expect(codeOf(reference, 'confirm', nonce, secrets.intake)).not.toBe(code);
  });

  test('is spread evenly: every digit at every place, and few codes twice', () => {
    for (let place = 0; place < 6; place++) {
      const counts = Array(10).fill(0);
      for (const code of codes) counts[Number(code.charAt(place))] += 1;
      const expected = codes.length / 10;
      const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      // Nine degrees of freedom: an even spread passes 33.7 once in ten thousand.
      expect(chiSquare).toBeLessThan(33.7);
    }
    expect(new Set(codes).size).toBeGreaterThan(19_600);
  });
});

describe('comparing codes', () => {
  const code = fc.stringMatching(/^\d{6}$/);

  test('is true for the same and false for any other', () => {
    fc.assert(fc.property(code, code, (typed, right) => sameCode(typed, right) === (typed === right)));
    fc.assert(fc.property(code, (right) => sameCode(right, right)));
  });

  test.each(['', '12345', '1234567', '１２３４５６', '12345\u0660'])(
    '%j is a wrong code, not a fault',
    (typed) => {
      expect(sameCode(typed, '123456')).toBe(false);
    },
  );
});
