import { type Personal, personal } from '../contracts/submission.ts';
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

export const replyFields = (text: ReplyText) => ({
  replyExplanation: text.explanation,
  replyReasons: text.reasons,
});

export function openReplyText(key: Uint8Array, owner: string, sealed: Sealed): ReplyText | undefined {
  const { replyExplanation, replyReasons } = sealed;
  if (!replyExplanation) return undefined;
  const explanation = openField(key, owner, 'replyExplanation', replyExplanation);
  return replyReasons
    ? { explanation, reasons: openField(key, owner, 'replyReasons', replyReasons) }
    : { explanation };
}
