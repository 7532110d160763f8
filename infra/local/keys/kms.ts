/** AWS KMS on this machine: data keys, small secrets and MACs, under keys that stay in one file. */
import type { AwsAnswer, ServiceEndpoint } from '../access/door.types.ts';
import { InvalidCiphertext } from './kms-envelope.ts';
import { type KmsKey, loadKeys } from './kms-keys.ts';
import { type Body, type Kms, kmsOperations, Refusal } from './kms-operations.ts';

const answer = (status: number, body: Body): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(body),
});

function refusalOf(error: unknown): AwsAnswer {
  if (error instanceof InvalidCiphertext) return answer(400, { __type: 'InvalidCiphertextException' });
  if (!(error instanceof Refusal)) throw error;
  // AWS writes this one message with a capital M.
  const name = error.type === 'AccessDeniedException' ? 'Message' : 'message';
  return answer(400, { __type: error.type, ...(error.message ? { [name]: error.message } : {}) });
}

/**
 * A KMS endpoint (JSON 1.1) for the given keys; their material is made on first sight and kept in `file`.
 * Whoever loses that file loses everything encrypted under it: it belongs into the backup.
 * @throws when the file is unreadable or holds a key of another kind; a fault inside a call also throws.
 */
export async function createKms(options: {
  readonly file: string;
  readonly keys: readonly KmsKey[];
  readonly region: string;
  readonly account: string;
}): Promise<ServiceEndpoint> {
  const kms: Kms = { ...options, keys: await loadKeys(options.file, options.keys) };
  return async (call) => {
    const operation = kmsOperations[call.operation];
    if (!operation) return answer(400, { __type: 'UnknownOperationException' });
    try {
      return answer(200, operation({ kms, call, body: JSON.parse(call.body.toString('utf8')) as Body }));
    } catch (error) {
      return refusalOf(error);
    }
  };
}
