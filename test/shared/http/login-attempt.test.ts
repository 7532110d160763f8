import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import {
  attemptIdOf,
  comesBackTo,
  expiryOf,
  type LoginAttempt,
  proofOf,
  readAttempt,
  writeAttempt,
} from '../../../shared/http/login-attempt.ts';
import { ownPath } from '../../../shared/http/own-path.ts';

const instantOf = (ms: number) => new Date(ms).toISOString() as Instant;
const segment = fc.stringMatching(/^[\w-]{1,20}$/);
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
const attempts: fc.Arbitrary<LoginAttempt> = fc.record({
  authority: fc.stringMatching(/^[a-z0-9-]{1,60}$/),
  begunAt: fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2050, 0) }).map(instantOf),
  secret: fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes) => Buffer.from(bytes).toString('base64url')),
  returnTo: path,
});
const later = (at: Instant, ms: number) => instantOf(Date.parse(at) + ms);
const tenMinutes = 600_000;

describe('a login attempt', () => {
  it('is read from its cookie as it was written, of signs that a cookie takes', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        expect(writeAttempt(attempt)).toMatch(/^[\w.-]+$/);
        expect(readAttempt(writeAttempt(attempt))).toEqual(attempt);
      }),
    );
  });

  it('is not read from anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w.-]{0,200}$/)), (text) => {
        const read = readAttempt(text);
        if (read) expect(ownPath(read.returnTo, '')).toBe(read.returnTo);
      }),
    );
    expect(readAttempt(undefined)).toBeUndefined();
  });

  it.each(['//kotu.example', 'https://kotu.example/', '/\\kotu.example', '/a/../../b', '/a\r\nx', ''])(
    'that leads to %j is not read',
    (returnTo) => {
      const begunAt = instantOf(Date.UTC(2026, 4, 4));
      const attempt = { authority: 'kocasinan', begunAt, secret: 'S'.repeat(43), returnTo };
      expect(readAttempt(writeAttempt(attempt))).toBeUndefined();
    },
  );

  it('has a state of 256 bits that shows neither its secret nor its other proofs', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const proofs = ['state', 'nonce', 'verifier'].map((use) => proofOf(attempt, use));
        for (const proof of proofs) expect(Buffer.from(proof, 'base64url')).toHaveLength(32);
        expect(new Set([...proofs, attempt.secret, attemptIdOf(attempt)]).size).toBe(5);
      }),
    );
  });

  it('is come back to for ten minutes, not before it began and not after', () => {
    fc.assert(
      fc.property(attempts, fc.integer({ min: -tenMinutes, max: 2 * tenMinutes }), (attempt, ms) => {
        const at = later(attempt.begunAt, ms);
        expect(expiryOf(attempt)).toBe(later(attempt.begunAt, tenMinutes));
        expect(comesBackTo(attempt, proofOf(attempt, 'state'), at)).toBe(ms >= 0 && ms < tenMinutes);
      }),
    );
  });

  it('is not come back to with the state of another attempt, however near', () => {
    fc.assert(
      fc.property(attempts, attempts, (attempt, other) => {
        const neighbours: LoginAttempt[] = [
          other,
          { ...attempt, secret: other.secret },
          { ...attempt, authority: `${attempt.authority.slice(0, 59)}x` },
          { ...attempt, begunAt: later(attempt.begunAt, 1) },
          { ...attempt, returnTo: `${attempt.returnTo}x` },
        ];
        for (const each of neighbours) {
          const same = JSON.stringify(each) === JSON.stringify(attempt);
          expect(comesBackTo(attempt, proofOf(each, 'state'), attempt.begunAt)).toBe(same);
        }
        expect(comesBackTo(attempt, proofOf(attempt, 'verifier'), attempt.begunAt)).toBe(false);
      }),
    );
  });

  it('is not come back to with no state, or one with something more', () => {
    fc.assert(
      fc.property(attempts, fc.string(), (attempt, text) => {
        const state = proofOf(attempt, 'state');
        for (const each of [
          undefined,
          '',
          text,
          `${state},${state}`,
          `${state}${text || ' '}`,
          state.slice(1),
        ])
          expect(comesBackTo(attempt, each, attempt.begunAt)).toBe(false);
      }),
    );
  });
});
