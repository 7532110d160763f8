import { hkdfSync } from 'node:crypto';
import { openText, sealText } from './seal.ts';

/**
 * Text that only the browser lets be read: its key is derived from the secret in a cookie (HKDF-SHA-256, RFC 5869),
 * of which the store has the digest alone. So neither the table nor who holds its keys can open it.
 *
 * @param token 256 random bits, base64url
 * @param place the item's partition key: the text opens nowhere else
 */
export function sealForBrowser(token: string, place: string, text: string): Uint8Array {
  return sealText(browserKey(token, place), place, text);
}

/** @throws when the bytes were changed, moved to another place, or sealed for another browser */
export function openForBrowser(token: string, place: string, sealed: Uint8Array): string {
  return openText(browserKey(token, place), place, sealed);
}

function browserKey(token: string, place: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', Buffer.from(token, 'base64url'), '', `browser|${place}`, 32));
}
