import * as z from 'zod';
import { codePurpose } from '../contracts/commands.ts';
import { instant, localDate, petitionType, regime, status } from '../contracts/vocabulary.ts';
import type { Letter } from '../domain/letter.ts';
import type { LetterAddress } from '../domain/ports.ts';
import { keys, shardOf } from './keys.ts';

const digestRow = z.object({
  reference: z.string(),
  regime,
  petitionType: petitionType.exactOptional(),
  category: z.string().exactOptional(),
  status,
  dueOn: localDate,
  daysLeft: z.int(),
});
const key = z.string();
const content = z.discriminatedUnion('kind', [
  z.object({ key, kind: z.literal('code'), purpose: codePurpose, nonce: z.string(), expiresAt: instant }),
  z.object({ key, kind: z.literal('receipt') }),
  z.object({ key, kind: z.literal('nudge') }),
  z.object({ key, kind: z.literal('reply') }),
  z.object({ key, kind: z.literal('ready') }),
  z.object({ key, kind: z.literal('posted') }),
  z.object({ key, kind: z.literal('lapsed') }),
  z.object({ key, kind: z.literal('noticeAnnounced') }),
  z.object({
    key,
    kind: z.enum(['infoAsked', 'progressed', 'extended', 'feeNotified']),
    words: z.int(),
  }),
  z.object({
    key,
    kind: z.literal('digest'),
    authority: z.string(),
    department: z.string(),
    day: localDate,
    rows: z.array(digestRow).readonly(),
  }),
]);
export type LetterContent = z.infer<typeof content>;

export const letterStates = [
  'pending',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'failed',
  'cancelled',
] as const;

const stored = z.object({
  pk: z.string(),
  sk: z.string(),
  authority: z.string(),
  content,
  state: z.enum(letterStates),
  attempts: z.int(),
  createdAt: instant,
  notBefore: instant.optional(),
  outboxShard: z.string().optional(),
  sentAt: instant.optional(),
  sha256: z.string().optional(),
  mime: z.instanceof(Uint8Array).optional(),
});
export type StoredLetter = z.infer<typeof stored>;

/** A letter that nobody has tried to send yet. */
export function encodeLetter(
  address: LetterAddress,
  authority: string,
  letter: LetterContent | Letter,
  at: string,
) {
  return {
    ...address,
    authority,
    content: letter,
    state: 'pending' as const,
    attempts: 0,
    createdAt: at,
    outboxShard: keys.outbox(authority, shardOf(address.pk + address.sk)),
    notBefore: at,
  };
}

/** @throws ZodError when the stored item is not a letter this version understands */
export function decodeLetter(item: Readonly<Record<string, unknown>>): StoredLetter {
  return stored.parse(item);
}
