/** The OpenID provider for trying: officers sign in with published passwords, so it listens on loopback alone. */
import { mkdir } from 'node:fs/promises';
import type { Clock, Log } from '../access/door.types.ts';
import { startPartThread } from '../part-thread.ts';
import type { TryOfficer } from './officers.ts';

export type IssuerData = {
  readonly dir: string;
  readonly host: string;
  readonly port: number;
  readonly audience: string;
  readonly officers: readonly TryOfficer[];
  /** One BigInt64 of milliseconds to add to the machine's clock, as `createClock` shares it. */
  readonly offset: SharedArrayBuffer;
};
export type IssuerReady = { readonly issuer: string };
export type IssuerOptions = Omit<IssuerData, 'offset'> & {
  readonly clock: Clock;
  readonly log: Log;
  /** The `offset` of the runner's clock: a move is then seen at once, otherwise within a second. */
  readonly clockOffsetBuffer?: SharedArrayBuffer;
};

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const FOLLOW_MS = 1_000;
const TOLERANCE_MS = 2_000;

/** A clock is a function and cannot cross into a thread; its distance from the machine's clock can. */
function sharedOffset(clock: Clock): { readonly buffer: SharedArrayBuffer; readonly stop: () => void } {
  const buffer = new SharedArrayBuffer(8);
  const cell = new BigInt64Array(buffer);
  const follow = (): void => void Atomics.store(cell, 0, BigInt(Math.round(clock.now() - Date.now())));
  follow();
  const timer = setInterval(follow, FOLLOW_MS).unref();
  return { buffer, stop: () => clearInterval(timer) };
}

function requireSameTime(clock: Clock, buffer: SharedArrayBuffer): void {
  const shown = Date.now() + Number(Atomics.load(new BigInt64Array(buffer), 0));
  if (Math.abs(shown - clock.now()) < TOLERANCE_MS) return;
  throw new Error(
    'clockOffsetBuffer does not show the time of clock: it must hold one BigInt64 of milliseconds',
  );
}

/**
 * Starts the issuer on `http://<host>:<port>` (a port of 0 takes any free one): authorization code with PKCE
 * for the public client `audience`, RS256 access tokens of 30 minutes that carry `cognito:groups` as Cognito's
 * do. Signing keys, sessions and codes are kept in `dir` and outlive a restart. It runs in a thread whose
 * `Date` follows the clock, since oidc-provider reads `Date` everywhere.
 * @throws when the port is taken, or `host` is not loopback.
 */
export async function startIssuer(
  options: IssuerOptions,
): Promise<{ readonly issuer: string; readonly close: () => Promise<void> }> {
  const { dir, host, port, audience, officers, clock, log, clockOffsetBuffer } = options;
  if (!LOOPBACK.has(host)) {
    throw new Error(`The issuer for trying has published passwords: it does not listen on ${host}.`);
  }
  const followed = clockOffsetBuffer ? undefined : sharedOffset(clock);
  const offset = clockOffsetBuffer ?? followed?.buffer ?? new SharedArrayBuffer(8);
  requireSameTime(clock, offset);
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const data: IssuerData = { dir, host, port, audience, officers, offset };
  const script = new URL('./issuer-thread.ts', import.meta.url);
  const thread = await startPartThread<IssuerReady>(script, data, 'issuer', log).catch((error: unknown) => {
    followed?.stop();
    throw error;
  });
  return {
    issuer: thread.ready.issuer,
    close: async () => {
      followed?.stop();
      await thread.close();
    },
  };
}
