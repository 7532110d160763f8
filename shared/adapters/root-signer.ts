import { type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { messageOf, type SignRoot } from '../domain/root.ts';

/** Signs with a key that never leaves KMS; who runs this may sign, and nobody else may. */
export function rootSigner(kms: KMSClient, KeyId: string): SignRoot {
  return async (root) => {
    const { Signature } = await kms.send(
      new SignCommand({
        KeyId,
        Message: messageOf(root),
        MessageType: 'RAW',
        SigningAlgorithm: 'ECDSA_SHA_256',
      }),
    );
    if (!Signature) throw new Error('KMS answered without a signature');
    return { ...root, signature: Signature };
  };
}
