/** The keys of the template and their material, kept in one file that must never be lost. */
import { randomBytes } from 'node:crypto';
import { readIfPresent, writeDurably } from '../durable-file.ts';

export type KmsKey = {
  readonly arn: string;
  readonly keyId: string;
  readonly spec: 'SYMMETRIC_DEFAULT' | 'HMAC_256' | 'ECC_NIST_P256';
  /** Alias names as in the template, `alias/…`. */
  readonly aliases?: readonly string[];
};
export type HeldKey = KmsKey & { readonly material: Buffer };

type StoredKey = { readonly spec: string; readonly material: string };
type StoredFile = { readonly version: 1; readonly keys: Readonly<Record<string, StoredKey>> };

const MATERIAL_BYTES = 32;

/** Only a missing file means «no keys yet»: replacing an unreadable one would make all data unreadable. */
async function readStored(file: string): Promise<StoredFile> {
  const text = await readIfPresent(file);
  if (text === undefined) return { version: 1, keys: {} };
  const stored = JSON.parse(text) as StoredFile;
  if (stored.version !== 1) throw new Error('The KMS key file is of a version this runner does not know.');
  return stored;
}

function held(key: KmsKey, stored: StoredKey): HeldKey {
  const material = Buffer.from(stored.material, 'base64');
  if (stored.spec !== key.spec || material.length !== MATERIAL_BYTES) {
    throw new Error(`The KMS key file holds ${key.keyId} as something else than ${key.spec}.`);
  }
  return { ...key, material };
}

/**
 * Loads the material of every key, making it (and writing it to disk) for keys seen for the first time.
 * Keys that the template no longer has stay in the file: what they sealed may still be needed.
 * @throws when the file is unreadable or holds a key of another kind.
 */
export async function loadKeys(file: string, keys: readonly KmsKey[]): Promise<readonly HeldKey[]> {
  const { keys: stored } = await readStored(file);
  const added = keys
    .filter((key) => stored[key.keyId] === undefined)
    .map((key) => [key.keyId, { spec: key.spec, material: randomBytes(MATERIAL_BYTES).toString('base64') }]);
  const all: Record<string, StoredKey> = { ...stored, ...Object.fromEntries(added) };
  if (added.length > 0) {
    await writeDurably(file, `${JSON.stringify({ version: 1, keys: all } satisfies StoredFile, null, 2)}\n`);
  }
  return keys.map((key) => held(key, all[key.keyId] as StoredKey));
}

/** Finds a key by id, ARN, alias name or alias ARN; undefined when there is none. */
export function findKey(keys: readonly HeldKey[], named: string): HeldKey | undefined {
  return keys.find(
    (key) =>
      key.keyId === named ||
      key.arn === named ||
      key.aliases?.some((alias) => alias === named || named === key.arn.replace(/:key\/.*$/, `:${alias}`)),
  );
}
