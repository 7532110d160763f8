import { hkdfSync } from 'node:crypto';
import { DecryptCommand, GenerateDataKeyCommand, GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import type { Secrets } from '../domain/ports.ts';

const timeouts = { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true };

export function connectKeyService(): KMSClient {
  return new KMSClient({ requestHandler: timeouts, maxAttempts: 4 });
}

const uses = ['intake', 'followUp', 'code', 'trail', 'applicant'] as const;

/**
 * The deployment's secrets, derived once per process from a KMS HMAC key that never leaves KMS: the MAC of a fixed
 * text is the root, HKDF (RFC 5869) makes one secret per use. See `docs/decisions/0002-secrets-from-an-hmac-key.md`.
 */
export function secretsFrom(kms: KMSClient, lookupKey: string): () => Promise<Secrets> {
  let pending: Promise<Secrets> | undefined;
  const derive = async (): Promise<Secrets> => {
    const answer = await kms.send(
      new GenerateMacCommand({
        KeyId: lookupKey,
        MacAlgorithm: 'HMAC_SHA_256',
        Message: Buffer.from('basvuru deployment secrets v1'),
      }),
    );
    const root = required(answer.Mac, 'Mac');
    return Object.fromEntries(
      uses.map((use) => [use, new Uint8Array(hkdfSync('sha256', root, '', `basvuru ${use}`, 32))]),
    ) as Secrets;
  };
  return () => {
    pending ??= derive().catch((error) => {
      pending = undefined;
      throw error;
    });
    return pending;
  };
}

export type DataKey = { readonly plain: Uint8Array; readonly wrapped: Uint8Array };
export type MakeDataKey = (owner: string) => Promise<DataKey>;
export type UnwrapDataKey = (owner: string, wrapped: Uint8Array) => Promise<Uint8Array>;

/** @returns a new AES-256 key, bound by its encryption context to its owner (`<authority>#…`) */
export function dataKeyMaker(kms: KMSClient, keyId: string): MakeDataKey {
  return async (owner) => {
    const answer = await kms.send(
      new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: 'AES_256', EncryptionContext: contextOf(owner) }),
    );
    return {
      plain: required(answer.Plaintext, 'Plaintext'),
      wrapped: required(answer.CiphertextBlob, 'CiphertextBlob'),
    };
  };
}

export function dataKeyUnwrapper(kms: KMSClient, keyId: string): UnwrapDataKey {
  return async (owner, wrapped) => {
    const answer = await kms.send(
      new DecryptCommand({ KeyId: keyId, CiphertextBlob: wrapped, EncryptionContext: contextOf(owner) }),
    );
    return required(answer.Plaintext, 'Plaintext');
  };
}

function contextOf(owner: string): Record<string, string> {
  return { authority: owner.split('#')[0] ?? '', owner };
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`KMS answered without ${name}`);
  return value;
}
