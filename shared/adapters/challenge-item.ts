import * as z from 'zod';
import { codePurpose, instant, localDate } from '../contracts/vocabulary.ts';
import type { Challenge } from '../domain/challenge.ts';
import type { RequestName } from '../domain/ports.ts';
import { keys } from './keys.ts';

/** The table forgets a challenge a day after it expired: until then it counts how many codes went out. */
const forgetAfterSeconds = 86_400;

const challenge = z.object({
  purpose: z.enum([...codePurpose.options, 'contactChange']),
  nonce: z.string(),
  issuedAt: instant,
  expiresAt: instant,
  triesLeft: z.int(),
  usedAt: instant.exactOptional(),
  issuedToday: z.int(),
  countedOn: localDate,
}) satisfies z.ZodType<Challenge>;

export function encodeChallenge(name: RequestName, value: Challenge) {
  return {
    pk: keys.request(name),
    sk: keys.challenge(value.purpose),
    ...value,
    expiresAtEpoch: Math.floor(Date.parse(value.expiresAt) / 1000) + forgetAfterSeconds,
  };
}

export const decodeChallenge = (item: Readonly<Record<string, unknown>>): Challenge => challenge.parse(item);
