import { createPublicKey, verify } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  GetPublicKeyCommand,
  KMSClient,
  SignCommand,
  VerifyCommand,
  VerifyMacCommand,
} from '@aws-sdk/client-kms';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../../infra/local/access/door.types.ts';
import { createKms } from '../../../../infra/local/keys/kms.ts';
import { type OpenDoor, openDoor } from '../door-harness.ts';

const arnOf = (keyId: string): string => `arn:aws:kms:eu-central-1:111122223333:key/${keyId}`;
const keys = [
  { arn: arnOf('data'), keyId: 'data', spec: 'SYMMETRIC_DEFAULT', aliases: ['alias/basvuru'] },
  { arn: arnOf('other'), keyId: 'other', spec: 'SYMMETRIC_DEFAULT' },
  { arn: arnOf('lookup'), keyId: 'lookup', spec: 'HMAC_256' },
  { arn: arnOf('root'), keyId: 'root', spec: 'ECC_NIST_P256' },
] as const;
const context = { authority: 'kocasinan', request: 'r-1' };

let folder: string;
let file: string;
let door: OpenDoor;
let kms: KMSClient;
let asked: { action: string; resource: string; context: Parameters<Principal['allows']>[2] }[] = [];
let allows: (action: string) => boolean = () => true;

async function start(): Promise<void> {
  const endpoint = await createKms({ file, keys, region: 'eu-central-1', account: '111122223333' });
  door = await openDoor(endpoint, (action, resource, conditions) => {
    asked.push({ action, resource, context: conditions });
    return allows(action);
  });
  kms = new KMSClient(door.clientConfig);
}

async function stop(): Promise<void> {
  kms.destroy();
  await door.close();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kms-'));
  file = join(folder, 'keys', 'kms.json');
  await start();
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

describe('data keys', () => {
  it('opens under the same context, in any order, and asks for the grant on the key in the ciphertext', async () => {
    const made = await kms.send(
      new GenerateDataKeyCommand({ KeyId: 'alias/basvuru', KeySpec: 'AES_256', EncryptionContext: context }),
    );
    expect(made.Plaintext).toHaveLength(32);
    expect(made.KeyId).toBe(arnOf('data'));
    asked = [];
    const opened = await kms.send(
      new DecryptCommand({
        CiphertextBlob: made.CiphertextBlob,
        EncryptionContext: { request: 'r-1', authority: 'kocasinan' },
      }),
    );
    expect(opened.Plaintext).toEqual(made.Plaintext);
    expect(asked).toEqual([
      {
        action: 'kms:Decrypt',
        resource: arnOf('data'),
        context: {
          'kms:EncryptionContext:authority': ['kocasinan'],
          'kms:EncryptionContext:request': ['r-1'],
          'kms:EncryptionContextKeys': ['request', 'authority'],
        },
      },
    ]);
  });

  it.each([[{ authority: 'kocasinan' }], [{ ...context, request: 'r-2' }], [{}]])(
    'stays shut under the context %j',
    async (other) => {
      const { CiphertextBlob } = await kms.send(
        new GenerateDataKeyCommand({ KeyId: arnOf('data'), KeySpec: 'AES_256', EncryptionContext: context }),
      );
      const opening = kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext: other }));
      await expect(opening).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
    },
  );

  it('stays shut when any single bit was changed', async () => {
    const { CiphertextBlob } = await kms.send(
      new EncryptCommand({ KeyId: 'data', Plaintext: Buffer.from('gizli'), EncryptionContext: context }),
    );
    const sealed = Buffer.from(CiphertextBlob as Uint8Array);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sealed.length * 8 - 1 }), async (bit) => {
        const changed = Buffer.from(sealed);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const opening = kms.send(new DecryptCommand({ CiphertextBlob: changed, EncryptionContext: context }));
        // A changed ARN names a key that is not there, which AWS calls a denied access.
        await expect(opening).rejects.toMatchObject({
          name: expect.stringMatching(/^(InvalidCiphertext|AccessDenied)Exception$/),
        });
      }),
      { numRuns: 150 },
    );
  });

  it('tells the caller that named another key', async () => {
    const { CiphertextBlob } = await kms.send(
      new GenerateDataKeyCommand({ KeyId: 'data', NumberOfBytes: 64 }),
    );
    await expect(kms.send(new DecryptCommand({ CiphertextBlob, KeyId: 'other' }))).rejects.toMatchObject({
      name: 'IncorrectKeyException',
    });
  });

  it('opens after a restart, and the material is readable by its owner only', async () => {
    const made = await kms.send(new GenerateDataKeyCommand({ KeyId: 'data', KeySpec: 'AES_256' }));
    await stop();
    await start();
    const opened = await kms.send(new DecryptCommand({ CiphertextBlob: made.CiphertextBlob }));
    expect(opened.Plaintext).toEqual(made.Plaintext);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});

describe('MACs', () => {
  it('are the same for the same message, and verify', async () => {
    const ask = {
      KeyId: arnOf('lookup'),
      Message: Buffer.from('10000000146'),
      MacAlgorithm: 'HMAC_SHA_256',
    } as const;
    const [one, two] = await Promise.all([
      kms.send(new GenerateMacCommand(ask)),
      kms.send(new GenerateMacCommand(ask)),
    ]);
    expect(one.Mac).toEqual(two.Mac);
    expect((await kms.send(new VerifyMacCommand({ ...ask, Mac: one.Mac }))).MacValid).toBe(true);
    const wrong = kms.send(new VerifyMacCommand({ ...ask, Mac: Buffer.alloc(32) }));
    await expect(wrong).rejects.toMatchObject({ name: 'KMSInvalidMacException' });
  });

  it('are not made with an encryption key', async () => {
    const ask = new GenerateMacCommand({
      KeyId: 'data',
      Message: Buffer.from('x'),
      MacAlgorithm: 'HMAC_SHA_256',
    });
    await expect(kms.send(ask)).rejects.toMatchObject({ name: 'InvalidKeyUsageException' });
  });
});

describe('signatures', () => {
  const Message = Buffer.from('["root","kocasinan","2026-05-04"]');
  const ask = { KeyId: arnOf('root'), Message, SigningAlgorithm: 'ECDSA_SHA_256' } as const;
  const publicKey = async () => {
    const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: 'root' }));
    return createPublicKey({ key: Buffer.from(PublicKey as Uint8Array), format: 'der', type: 'spki' });
  };

  it('verify here and under the public key elsewhere, and for no other message', async () => {
    const { Signature = new Uint8Array() } = await kms.send(new SignCommand({ ...ask, MessageType: 'RAW' }));
    expect((await kms.send(new VerifyCommand({ ...ask, Signature }))).SignatureValid).toBe(true);
    expect(verify('sha256', Message, await publicKey(), Signature)).toBe(true);
    expect(verify('sha256', Buffer.from('x'), await publicKey(), Signature)).toBe(false);
    const other = kms.send(new VerifyCommand({ ...ask, Message: Buffer.from('x'), Signature }));
    await expect(other).rejects.toMatchObject({ name: 'KMSInvalidSignatureException' });
  });

  it('hold after a restart: the key is the same', async () => {
    const { Signature } = await kms.send(new SignCommand(ask));
    await stop();
    await start();
    expect((await kms.send(new VerifyCommand({ ...ask, Signature }))).SignatureValid).toBe(true);
  });

  it('are made by no other key, by no other algorithm and of no digest', async () => {
    const refused = async (changes: object, name: string) =>
      expect(kms.send(new SignCommand({ ...ask, ...changes }))).rejects.toMatchObject({ name });
    await refused({ KeyId: 'lookup' }, 'InvalidKeyUsageException');
    await refused({ SigningAlgorithm: 'ECDSA_SHA_384' }, 'InvalidKeyUsageException');
    await refused({ MessageType: 'DIGEST' }, 'ValidationException');
    const mac = new GenerateMacCommand({ KeyId: 'root', Message, MacAlgorithm: 'HMAC_SHA_256' });
    await expect(kms.send(mac)).rejects.toMatchObject({ name: 'InvalidKeyUsageException' });
  });

  it.each(['kms:Sign', 'kms:Verify', 'kms:GetPublicKey'])('need the grant %s', async (denied) => {
    const calls: Record<string, () => Promise<unknown>> = {
      'kms:Sign': () => kms.send(new SignCommand(ask)),
      'kms:Verify': () => kms.send(new VerifyCommand({ ...ask, Signature: Buffer.alloc(70) })),
      'kms:GetPublicKey': () => kms.send(new GetPublicKeyCommand({ KeyId: 'root' })),
    };
    allows = (action) => action !== denied;
    try {
      await expect(calls[denied]?.()).rejects.toMatchObject({ name: 'AccessDeniedException' });
    } finally {
      allows = () => true;
    }
  });
});

describe('refusals', () => {
  it('names an unknown key and an unknown alias', async () => {
    for (const KeyId of ['nowhere', arnOf('nowhere'), 'alias/nowhere']) {
      await expect(kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256' }))).rejects.toMatchObject(
        {
          name: 'NotFoundException',
          message: expect.stringContaining('nowhere'),
        },
      );
    }
  });

  it.each(['kms:GenerateDataKey', 'kms:Decrypt', 'kms:Encrypt', 'kms:GenerateMac', 'kms:VerifyMac'])(
    'denies %s to a role without that grant',
    async (denied) => {
      const { CiphertextBlob } = await kms.send(
        new EncryptCommand({ KeyId: 'data', Plaintext: Buffer.from('x') }),
      );
      const message = { KeyId: 'lookup', Message: Buffer.from('x'), MacAlgorithm: 'HMAC_SHA_256' } as const;
      const calls: Record<string, () => Promise<unknown>> = {
        'kms:GenerateDataKey': () =>
          kms.send(new GenerateDataKeyCommand({ KeyId: 'data', KeySpec: 'AES_256' })),
        'kms:Encrypt': () => kms.send(new EncryptCommand({ KeyId: 'data', Plaintext: Buffer.from('x') })),
        'kms:Decrypt': () => kms.send(new DecryptCommand({ CiphertextBlob })),
        'kms:GenerateMac': () => kms.send(new GenerateMacCommand(message)),
        'kms:VerifyMac': () => kms.send(new VerifyMacCommand({ ...message, Mac: Buffer.alloc(32) })),
      };
      allows = (action) => action !== denied;
      try {
        await expect(calls[denied]?.()).rejects.toMatchObject({
          name: 'AccessDeniedException',
          message: expect.stringContaining(
            `is not authorized to perform: ${denied} on resource: arn:aws:kms:`,
          ),
          $metadata: { httpStatusCode: 400 },
        });
      } finally {
        allows = () => true;
      }
    },
  );

  it('does not start over a damaged key file, and leaves it as it is', async () => {
    const damaged = join(folder, 'damaged.json');
    await writeFile(damaged, '{"version":1,"ke');
    await expect(createKms({ file: damaged, keys, region: 'eu-central-1', account: '1' })).rejects.toThrow();
    expect(await readFile(damaged, 'utf8')).toBe('{"version":1,"ke');
  });
});
