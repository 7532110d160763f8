import * as z from 'zod';
import type { Recipient } from '../domain/member-letter.ts';
import type { LetterAddress } from '../domain/ports.ts';
import { openText, sealText } from './seal.ts';
import { letterOwner } from './staff-letter-place.ts';

const recipient = z.object({
  way: z.enum(['email', 'sms']),
  address: z.string(),
  name: z.string().exactOptional(),
}) satisfies z.ZodType<Recipient>;

const place = (address: LetterAddress) => `${letterOwner(address)}|${address.sk}|recipient`;

/** Whom a member letter goes to, to be stored in the letter itself. @param key the letter's own data key */
export function sealRecipient(key: Uint8Array, address: LetterAddress, to: Recipient): Uint8Array {
  return sealText(key, place(address), JSON.stringify(to));
}

/** @throws when it was tampered with, moved, or sealed under another key */
export function openRecipient(key: Uint8Array, address: LetterAddress, sealed: Uint8Array): Recipient {
  return recipient.parse(JSON.parse(openText(key, place(address), sealed)));
}
