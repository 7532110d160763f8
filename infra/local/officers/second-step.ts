/** The second step of signing in: a code of six digits from a secret that is published, as the passwords are. */
import { createHash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { TryOfficer } from './officers.ts';

/** What tokens say, in `acr` and `amr`, of somebody who took both steps (RFC 8176). */
export const secondFactorAcr = 'mfa';
export const secondFactorAmr = ['pwd', 'otp', 'mfa'] as const;

const MINUTES_MS = 10 * 60_000;
const TRIES = 5;
/** Clocks of telephones differ: the code before and the one after count too. */
const WINDOW = 1;

const totpOf = ({ username }: Pick<TryOfficer, 'username'>): TOTP => {
  const secret = createHash('sha256').update(`second step for trying: ${username}`).digest().subarray(0, 20);
  return new TOTP({
    issuer: 'Basvuru deneme',
    label: username,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  });
};

/** The code of this moment (RFC 6238: six digits, SHA-1, 30 seconds); `now` in milliseconds. */
export const codeOf = (officer: Pick<TryOfficer, 'username'>, now: number): string =>
  totpOf(officer).generate({ timestamp: now });

/** For an authenticator program. */
export const codeUriOf = (officer: Pick<TryOfficer, 'username'>): string => totpOf(officer).toString();

type Waiting = { readonly officer: TryOfficer; readonly until: number; triesLeft: number };

export type SecondSteps = {
  /** The password was right: from now on a code is awaited. */
  readonly await: (uid: string, officer: TryOfficer) => void;
  /** Whose code is awaited, if anybody's. */
  readonly awaited: (uid: string) => TryOfficer | undefined;
  /** Judges a code; a try is spent before it is compared. A right one is taken once, and then nothing is awaited. */
  readonly take: (uid: string, code: string) => boolean;
};

/**
 * Which interactions wait for a code; kept in memory, so after a restart one begins with the password. A code counts
 * again in another interaction: whoever tries the product signs in twice in half a minute, and its codes are public.
 */
export function secondSteps(now: () => number): SecondSteps {
  const waiting = new Map<string, Waiting>();
  const alive = (uid: string): Waiting | undefined => {
    for (const [id, { until, triesLeft }] of waiting)
      if (until <= now() || triesLeft === 0) waiting.delete(id);
    return waiting.get(uid);
  };
  return {
    await: (uid, officer) => {
      alive(uid);
      waiting.set(uid, { officer, until: now() + MINUTES_MS, triesLeft: TRIES });
    },
    awaited: (uid) => alive(uid)?.officer,
    take: (uid, code) => {
      const found = alive(uid);
      if (!found) return false;
      found.triesLeft -= 1;
      const token = code.replaceAll(/\s/g, '');
      if (totpOf(found.officer).validate({ token, timestamp: now(), window: WINDOW }) === null) return false;
      waiting.delete(uid);
      return true;
    },
  };
}
