import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

/** Nonce and tag lengths of AES-256-GCM (NIST SP 800-38D). */
const nonceLength = 12;
const tagLength = 16;

/**
 * @param place the item's partition key and the field's name: the text opens nowhere else
 * @returns nonce, ciphertext and tag in one
 */
export function sealText(key: Uint8Array, place: string, text: string): Uint8Array {
  return sealBytes(key, place, Buffer.from(text, 'utf8'));
}

export function sealBytes(key: Uint8Array, place: string, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce).setAAD(
    Buffer.from(place, 'utf8'),
  );
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when the bytes were changed, moved to another place, or sealed with another key */
export function openText(key: Uint8Array, place: string, sealed: Uint8Array): string {
  return Buffer.from(openBytes(key, place, sealed)).toString('utf8');
}

export function openBytes(key: Uint8Array, place: string, sealed: Uint8Array): Uint8Array {
  const nonce = sealed.subarray(0, nonceLength);
  const tag = sealed.subarray(sealed.length - tagLength);
  const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), nonce, { authTagLength: tagLength })
    .setAAD(Buffer.from(place, 'utf8'))
    .setAuthTag(tag);
  return Buffer.concat([
    decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength)),
    decipher.final(),
  ]);
}
