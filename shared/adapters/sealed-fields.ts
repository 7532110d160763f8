import * as z from 'zod';
import { type Personal, personal } from '../contracts/personal.ts';
import { kvkkRight } from '../contracts/vocabulary.ts';
import type { ReplyText } from '../domain/decide/decision.ts';
import type { Sealed } from '../domain/ports.ts';
import { openText, sealText } from './seal.ts';

const place = (owner: string, field: string) => `${owner}|${field}`;

/** Encrypts every given field under its own name. */
export function sealFields(
  key: Uint8Array,
  owner: string,
  fields: Readonly<Record<string, string | undefined>>,
): Sealed {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, text]) =>
      text === undefined ? [] : [[field, sealText(key, place(owner, field), text)]],
    ),
  );
}

export function openField(key: Uint8Array, owner: string, field: string, sealed: Uint8Array): string {
  return openText(key, place(owner, field), sealed);
}

/** @throws when a field was tampered with or a mandatory one is missing */
export function openPersonal(key: Uint8Array, owner: string, sealed: Sealed): Personal {
  const fields = Object.keys(personal.shape).flatMap((field) => {
    const bytes = sealed[field];
    return bytes ? [[field, openField(key, owner, field, bytes)]] : [];
  });
  return personal.parse(Object.fromEntries(fields));
}

/** The reply's words are one sealed text: who may read one of them may read all. */
export const replyFields = (text: ReplyText) => ({ replyText: JSON.stringify(text) });

const storedReplyText = z.object({
  explanation: z.string(),
  reasons: z.string().exactOptional(),
  perRight: z.array(z.object({ right: kvkkRight, reasons: z.string() })).exactOptional(),
  thirdParties: z.array(z.object({ id: z.string(), name: z.string() })).exactOptional(),
}) satisfies z.ZodType<ReplyText>;

export function openReplyText(key: Uint8Array, owner: string, sealed: Sealed): ReplyText | undefined {
  const bytes = sealed.replyText;
  return bytes && storedReplyText.parse(JSON.parse(openField(key, owner, 'replyText', bytes)));
}
