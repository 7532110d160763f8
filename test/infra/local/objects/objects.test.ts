/** The runner's S3 beside AWS's own client and our adapters: what one of them writes, the other reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { downloadAddresser, uploadAddresser } from '../../../../shared/adapters/object-addresses.ts';
import { objectStore } from '../../../../shared/adapters/object-store.ts';
import { scratchFolder } from '../scratch.ts';
import { openStore } from './store-rig.ts';

const words = Buffer.from('Çukur Şehit Ömer Sokağında; ıslak imzalı dilekçe ektedir.');
const key = 'incoming/kocasinan/00112233445566778899aabbccddeeff';
let now = Date.now();
let dataDir: string;
let denied: (action: string, resource: string) => boolean;
let store: Awaited<ReturnType<typeof openStore>>;
const allows = (action: string, resource: string) => !denied(action, resource);
beforeEach(async () => {
  now = Date.now();
  denied = (action) => action === 's3:ListBucket';
  dataDir = scratchFolder();
  store = await openStore({ dataDir, now: () => now, allows });
});
afterEach(() => store.close());

const ours = () => objectStore(store.signing, store.inside);
const aws = () => new S3Client({ ...store.clientConfig, forcePathStyle: true });
const Bucket = 'belgeler';

describe('for the functions', () => {
  test('AWS’s client writes, ours reads and copies, AWS’s reads the copy', async () => {
    await aws().send(new PutObjectCommand({ Bucket, Key: key, Body: words, ContentType: 'text/plain' }));
    expect(Buffer.from((await ours().get(key)) ?? '')).toEqual(words);
    expect(await ours().copy(key, 'kept/kocasinan/f/1')).toBe(true);
    const copy = await aws().send(new GetObjectCommand({ Bucket, Key: 'kept/kocasinan/f/1' }));
    expect(await copy.Body?.transformToString()).toBe(words.toString());
    expect(copy.ContentType).toBe('text/plain');
  });

  test('ours writes, AWS’s heads, copies and deletes, ours finds nothing', async () => {
    await ours().put(key, words, 'application/pdf');
    const head = await aws().send(new HeadObjectCommand({ Bucket, Key: key }));
    expect(head).toMatchObject({ ContentLength: words.length, ContentType: 'application/pdf' });
    await aws().send(new CopyObjectCommand({ Bucket, Key: 'kept/a/b/c', CopySource: `${Bucket}/${key}` }));
    await aws().send(new DeleteObjectCommand({ Bucket, Key: key }));
    expect(await ours().get(key)).toBeUndefined();
    expect(await ours().copy(key, 'kept/a/b/d')).toBe(false);
    await ours().remove(key);
    expect(await ours().get('kept/a/b/c')).toBeDefined();
  });

  test('each call asks for what its role needs on AWS, the key behind it included', async () => {
    const object = (name: string) => `arn:aws:s3:::belgeler/${name}`;
    const dataKey = 'arn:aws:kms:eu-central-1:000000000000:key/DataKey';
    await ours().put(key, words, 'text/plain');
    await ours().copy(key, 'kept/x');
    await ours().remove(key);
    expect(store.asked).toEqual([
      `s3:PutObject ${object(key)}`,
      `kms:GenerateDataKey ${dataKey}`,
      `s3:GetObject ${object(key)}`,
      `kms:Decrypt ${dataKey}`,
      `s3:PutObject ${object('kept/x')}`,
      `kms:GenerateDataKey ${dataKey}`,
      `s3:DeleteObject ${object(key)}`,
    ]);
  });

  test.each(['s3:PutObject', 'kms:GenerateDataKey', 's3:DeleteObject'])(
    'without %s it is refused',
    async (action) => {
      denied = (asked) => asked === action;
      const attempt =
        action === 's3:DeleteObject' ? ours().remove(key) : ours().put(key, words, 'text/plain');
      await expect(attempt).rejects.toThrow('403');
    },
  );

  test('on the disk stands neither the content nor its key', async () => {
    await ours().put(key, words, 'text/plain');
    const folder = join(dataDir, 'objects', Bucket);
    const [file = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(readFileSync(join(folder, file)).includes(words.subarray(0, 12))).toBe(false);
  });

  test('what was acknowledged is there for the next run', async () => {
    await ours().put(key, words, 'text/plain');
    await store.close();
    store = await openStore({ dataDir, now: () => now, allows });
    expect(Buffer.from((await ours().get(key)) ?? '')).toEqual(words);
  });

  test('what was not sent goes with its second midnight, what is kept stays', async () => {
    now = Date.parse('2026-11-22T10:00:00Z');
    await ours().put(key, words, 'text/plain');
    await ours().put('kept/a', words, 'text/plain');
    for (const [moment, there] of [
      ['2026-11-24T23:59:00Z', true],
      ['2026-11-25T00:00:00Z', false],
    ] as const) {
      await store.close();
      now = Date.parse(moment);
      store = await openStore({ dataDir, now: () => now, allows });
      expect([(await ours().get(key)) !== undefined, moment]).toEqual([there, moment]);
    }
    expect(await ours().get('kept/a')).toBeDefined();
  });
});

describe('for browsers', () => {
  const post = (url: string, fields: Readonly<Record<string, string>>, content: Uint8Array, headers = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([new Uint8Array(content)]), 'ç.pdf');
    return fetch(url, { method: 'POST', body: form, headers });
  };
  const address = (most = 1000) => uploadAddresser(store.signing, store.outside)(key, most);

  test('a form of ours puts the content where it says', async () => {
    const { url, fields } = await address();
    expect((await post(url, fields, words)).status).toBe(201);
    expect(Buffer.from((await ours().get(key)) ?? '')).toEqual(words);
  });

  test('a form of AWS’s client does too', async () => {
    const { fields } = await createPresignedPost(aws(), {
      Bucket,
      Key: key,
      Conditions: [['content-length-range', 1, 100]],
    });
    expect((await post(store.outside.address, fields, words)).status).toBe(201);
  });

  test.each<[string, (fields: Record<string, string>) => Record<string, string>]>([
    ['another key', (fields) => ({ ...fields, key: 'kept/kocasinan/x/y' })],
    ['another type', (fields) => ({ ...fields, 'content-type': 'text/html' })],
    ['another field', (fields) => ({ ...fields, acl: 'public-read' })],
    ['another signature', (fields) => ({ ...fields, 'x-amz-signature': '0'.repeat(64) })],
    ['another policy', (fields) => ({ ...fields, policy: Buffer.from('{}').toString('base64') })],
    [
      'another caller',
      (fields) => ({ ...fields, 'x-amz-credential': 'X/20260101/eu-central-1/s3/aws4_request' }),
    ],
  ])('a form with %s than it was signed for is refused', async (_what, changed) => {
    const { url, fields } = await address();
    expect((await post(url, changed({ ...fields }), words)).status).toBe(403);
    expect(await ours().get(key)).toBeUndefined();
  });

  test('too large, and nothing at all, are refused; so is a form whose time is over', async () => {
    const { url, fields } = await address(words.length);
    expect((await post(url, fields, Buffer.alloc(words.length + 1))).status).toBe(400);
    expect((await post(url, fields, Buffer.alloc(0))).status).toBe(400);
    now += 16 * 60_000;
    expect((await post(url, fields, words)).status).toBe(403);
  });

  test('a role that may not put a thing signs for nothing', async () => {
    denied = (action) => action === 's3:PutObject';
    const { url, fields } = await address();
    expect((await post(url, fields, words)).status).toBe(403);
  });

  test('an address gives the content as a file to save, under its Turkish name, for a minute', async () => {
    await ours().put('kept/a/b/c', words, 'text/plain');
    const url = await downloadAddresser(store.signing, store.outside)('kept/a/b/c', 'Dilekçe “ı” (ek).pdf');
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(words);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment;.*filename\*=UTF-8''Dilek%C3%A7e%20%E2%80%9C%C4%B1%E2%80%9D%20%28ek%29\.pdf$/,
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect((await fetch(url.replace('kept/a/b/c', 'kept/a/b/d'))).status).toBe(403);
    expect((await fetch(url.replace('octet-stream', 'html'))).status).toBe(403);
    now += 61_000;
    expect((await fetch(url)).status).toBe(403);
  });

  test('another origin of the institution may upload, others are told nothing', async () => {
    const from = async (origin: string) => {
      const { url, fields } = await address();
      const { headers } = await post(url, fields, words, { origin });
      return headers.get('access-control-allow-origin');
    };
    expect(await from('https://basvuru.example')).toBe('https://basvuru.example');
    expect(await from('https://elsewhere.example')).toBeNull();
  });
});
