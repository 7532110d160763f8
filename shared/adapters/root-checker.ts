import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { type IsSigned, messageOf } from '../domain/root.ts';

/** Checks signatures here, under the public key that KMS gives once per process. */
export function rootChecker(kms: KMSClient, KeyId: string): () => Promise<IsSigned> {
  let asked: Promise<KeyObject> | undefined;
  const ask = async () => {
    const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId }));
    if (!PublicKey) throw new Error('KMS answered without a public key');
    return createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
  };
  return async () => {
    asked ??= ask().catch((error) => {
      asked = undefined;
      throw error;
    });
    const key = await asked;
    return (root) => verify('sha256', messageOf(root), key, root.signature);
  };
}
