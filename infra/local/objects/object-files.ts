/** Contents of buckets on this machine's disk: one file each, encrypted under a key of its own, written whole or not at all. */
import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { seal, unseal } from '../keys/kms-envelope.ts';

export type ObjectHead = {
  readonly key: string;
  readonly type: string;
  /** Bytes of the content. */
  readonly size: number;
  /** MD5 of the content in quotes, as S3's clients expect of the header. */
  readonly etag: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
};
export type StoredObject = ObjectHead & { readonly content: Buffer };
export type ObjectFiles = {
  readonly put: (object: Omit<StoredObject, 'etag' | 'size'>) => Promise<ObjectHead>;
  readonly get: (key: string) => Promise<StoredObject | undefined>;
  readonly remove: (key: string) => Promise<void>;
  readonly heads: () => readonly ObjectHead[];
};
/** What contents' keys are wrapped under: the bucket's key of the local KMS, bound to the bucket. */
export type Wrapping = { readonly keyArn: string; readonly material: Buffer; readonly bucketArn: string };

type Header = ObjectHead & { readonly wrapped: string };
const ivBytes = 12;
const tagBytes = 16;

/** Opens the folder of one bucket; what an interrupted write left behind goes. */
export async function openObjectFiles(folder: string, wrapping: Wrapping): Promise<ObjectFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const heads = new Map<string, ObjectHead>();
  const context = { 'aws:s3:arn': wrapping.bucketArn };
  const pathOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.object`);
  for (const name of await readdir(folder)) {
    if (name.endsWith('.tmp')) await rm(join(folder, name));
    else if (name.endsWith('.object')) {
      const { wrapped: _, ...head } = readHeader(await readFile(join(folder, name))).header;
      heads.set(head.key, head);
    }
  }
  return {
    async put({ content, ...given }) {
      const etag = `"${createHash('md5').update(content).digest('hex')}"`;
      const head: ObjectHead = { ...given, size: content.length, etag };
      const dataKey = randomBytes(32);
      const wrapped = seal(wrapping.keyArn, wrapping.material, dataKey, context).toString('base64');
      const line = Buffer.from(`${JSON.stringify({ ...head, wrapped } satisfies Header)}\n`);
      await writeDurably(pathOf(head.key), Buffer.concat([line, encrypt(dataKey, line, content)]), folder);
      heads.set(head.key, head);
      return head;
    },

    async get(key) {
      if (!heads.has(key)) return undefined;
      const { header, line, sealed } = readHeader(await readFile(pathOf(key)));
      const { wrapped, ...head } = header;
      const dataKey = unseal(wrapping.material, Buffer.from(wrapped, 'base64'), context);
      return { ...head, content: decrypt(dataKey, line, sealed) };
    },

    async remove(key) {
      heads.delete(key);
      await rm(pathOf(key), { force: true });
      await syncFolder(folder);
    },

    heads: () => [...heads.values()],
  };
}

/** One line of JSON, then IV, ciphertext and tag (AES-256-GCM); the line is bound to them. */
function readHeader(bytes: Buffer): { header: Header; line: Buffer; sealed: Buffer } {
  const end = bytes.indexOf('\n') + 1;
  const line = bytes.subarray(0, end);
  return { header: JSON.parse(line.toString('utf8')) as Header, line, sealed: bytes.subarray(end) };
}

function encrypt(key: Buffer, line: Buffer, content: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(line);
  return Buffer.concat([iv, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, line: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes))
    .setAAD(line)
    .setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes, -tagBytes)), decipher.final()]);
}

async function writeDurably(path: string, bytes: Buffer, folder: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
