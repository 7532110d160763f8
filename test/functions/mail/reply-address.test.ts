import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyAddressOf } from '../../../functions/mail/reply-address.ts';

const reference = 'K7RTA-3MHL4';
const desk = (name: string, replyToTakesReference = true) => ({
  replyTo: `${name}@kocasinan.example`,
  replyToTakesReference,
});

describe('the address that answers go to', () => {
  it('carries the reference behind a plus (RFC 5233)', () => {
    expect(replyAddressOf(desk('masa'), reference)).toBe('masa+K7RTA-3MHL4@kocasinan.example');
  });

  it('is the plain one where the server knows no detail, or the letter is about no request', () => {
    expect(replyAddressOf(desk('masa', false), reference)).toBe('masa@kocasinan.example');
    expect(replyAddressOf(desk('masa'), undefined)).toBe('masa@kocasinan.example');
  });

  it('never grows past the 64 octets that servers take before the @, and keeps its domain', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9.-]{1,64}$/), fc.boolean(), (name, takes) => {
        const address = replyAddressOf(desk(name, takes), reference);
        const [local = '', domain] = address.split('@');
        expect(local.length).toBeLessThanOrEqual(64);
        expect(domain).toBe('kocasinan.example');
        const plus = takes && name.length + 1 + reference.length <= 64;
        expect(local).toBe(plus ? `${name}+${reference}` : name);
      }),
    );
  });
});
