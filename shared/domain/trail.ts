import { createHash } from 'node:crypto';
import type { Action, Instant } from '../contracts/vocabulary.ts';
import { hmac } from './hmac.ts';

/** Facts of a decision that tell nothing about the applicant and may be read for ever. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** What a decision wants recorded; `payload` may be personal and enters the trail only through its keyed hash. */
export type Entry = {
  readonly action: Action;
  readonly at: Instant;
  /** `applicant`, `system`, or an officer's subject identifier. */
  readonly actor: string;
  readonly facts: Facts;
  readonly payload: unknown;
};

/** One link of a request's audit chain as it is stored. */
export type TrailEntry = Omit<Entry, 'payload'> & {
  readonly sequence: number;
  readonly previous: string;
  readonly payloadMac: string;
  readonly hash: string;
};

/** What the first entry of every chain points back to. */
export const chainStart = '0'.repeat(64);

/**
 * Links an entry to its chain: SHA-256 over the request's name, the sequence, the previous hash, the entry and the
 * HMAC of its payload. The chain keeps its proof when the payload is erased.
 *
 * @param macKey secret of the deployment; without it nobody can test guesses about the payload
 */
export function linkEntry(
  request: { authority: string; reference: string },
  sequence: number,
  previous: string,
  entry: Entry,
  macKey: Uint8Array,
): TrailEntry {
  const { payload, ...open } = entry;
  const payloadMac = hmac(macKey, canonical(payload)).toString('hex');
  const unsigned = { ...open, sequence, previous, payloadMac };
  return { ...unsigned, hash: hashOf(request, unsigned) };
}

/** @returns the sequence of the first entry that does not fit its chain, or undefined when every one does */
export function firstBroken(
  request: { authority: string; reference: string },
  entries: readonly TrailEntry[],
  head: string,
): number | undefined {
  let previous = chainStart;
  for (const [index, entry] of entries.entries()) {
    const { hash, ...unsigned } = entry;
    if (entry.sequence !== index + 1 || entry.previous !== previous || hashOf(request, unsigned) !== hash)
      return index + 1;
    previous = hash;
  }
  return previous === head ? undefined : entries.length + 1;
}

function hashOf(request: { authority: string; reference: string }, entry: Omit<TrailEntry, 'hash'>): string {
  return createHash('sha256')
    .update(canonical([request.authority, request.reference, entry]))
    .digest('hex');
}

/** JSON with sorted keys and without undefined, so that equal values have equal bytes (RFC 8785 in spirit). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((v) => canonical(v ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
}
