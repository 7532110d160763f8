/** What a ciphertext of the local KMS looks like, and how the encryption context is bound to it. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export type EncryptionContext = Readonly<Record<string, string>>;

const VERSION = 1;
const HEADER_BYTES = 3;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Not one of ours, changed on the way, or opened under another encryption context. */
export class InvalidCiphertext extends Error {}

/** Sorted, so that the order in which a caller names the entries does not matter. */
const canonical = (context: EncryptionContext): string =>
  JSON.stringify(Object.entries(context).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

const additionalData = (header: Buffer, context: EncryptionContext): Buffer =>
  Buffer.concat([header, Buffer.from(canonical(context), 'utf8')]);

/** version (1 byte) · length of the ARN (2) · ARN · IV (12) · AES-256-GCM ciphertext · tag (16). */
export function seal(
  keyArn: string,
  material: Buffer,
  plaintext: Buffer,
  context: EncryptionContext,
): Buffer {
  const arn = Buffer.from(keyArn, 'utf8');
  const header = Buffer.alloc(HEADER_BYTES + arn.length);
  header.writeUInt8(VERSION, 0);
  header.writeUInt16BE(arn.length, 1);
  arn.copy(header, HEADER_BYTES);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', material, iv).setAAD(additionalData(header, context));
  return Buffer.concat([header, iv, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/**
 * The ARN of the key that sealed a ciphertext: claimed until `unseal` has verified it.
 * Throws InvalidCiphertext.
 */
export function sealedBy(ciphertext: Buffer): string {
  if (ciphertext.length < HEADER_BYTES || ciphertext.readUInt8(0) !== VERSION) throw new InvalidCiphertext();
  const end = HEADER_BYTES + ciphertext.readUInt16BE(1);
  if (ciphertext.length < end + IV_BYTES + TAG_BYTES) throw new InvalidCiphertext();
  return ciphertext.toString('utf8', HEADER_BYTES, end);
}

/** Call after `sealedBy`. Throws InvalidCiphertext when a byte or the encryption context differs. */
export function unseal(material: Buffer, ciphertext: Buffer, context: EncryptionContext): Buffer {
  const headerEnd = HEADER_BYTES + ciphertext.readUInt16BE(1);
  const header = ciphertext.subarray(0, headerEnd);
  const iv = ciphertext.subarray(headerEnd, headerEnd + IV_BYTES);
  const body = ciphertext.subarray(headerEnd + IV_BYTES, -TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', material, iv)
    .setAAD(additionalData(header, context))
    .setAuthTag(ciphertext.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    // GCM says only that something differs, and so does AWS.
    throw new InvalidCiphertext();
  }
}
