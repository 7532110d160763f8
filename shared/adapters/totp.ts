import { Secret, TOTP } from 'otpauth';
import type { Instant } from '../contracts/vocabulary.ts';

/** Codes of the step before and after are taken too: clocks differ, and people type (RFC 6238 section 5.2). */
const window = 1;
/** What every authenticator program understands; many ignore other values (RFC 6238). */
const means = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** @param bytes 160 random bits @returns base32, as people type it when they cannot scan */
export function totpSecret(bytes: Uint8Array): string {
  return new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32;
}

/** What the picture for the authenticator program says. @param account the mailbox, shown beside the code */
export function totpUri(secret: string, issuer: string, account: string): string {
  return new TOTP({ ...means, issuer, label: account, secret }).toString();
}

/** @returns the time step whose code was typed, or undefined when it is none of those that are taken now */
export function totpStepOf(secret: string, code: string, at: Instant): number | undefined {
  const timestamp = Date.parse(at);
  const token = { ...means, secret: Secret.fromBase32(secret), token: code, timestamp };
  const delta = TOTP.validate({ ...token, window });
  return delta === null ? undefined : TOTP.counter({ period: means.period, timestamp }) + delta;
}
