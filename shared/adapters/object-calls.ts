import { setTimeout as pause } from 'node:timers/promises';
import type { KMSClient } from '@aws-sdk/client-kms';
import { SignatureV4 } from '@smithy/signature-v4';

/** Region, credentials and hash of a client that there is already: calls to the object store are signed like its own. */
export type Signing = Pick<KMSClient['config'], 'credentials' | 'region' | 'sha256'>;
/** Where the object store's bucket answers, the end of its address a bucket's name or its host. */
export type Bucket = { readonly name: string; readonly address: string };

export type ObjectCall = {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly key: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
};
/** Resolves with every answer but those that come again by themselves. @throws when the store cannot be reached */
export type CallObject = (call: ObjectCall) => Promise<Response>;

/** Milliseconds for one try: twenty megabytes over a line inside one region, many times over. */
const timeout = 8_000;
const tries = 3;

/** The object of a key as its signature sees it: host and path, nothing that needs quoting. */
export function requestFor(bucket: Bucket, key: string) {
  const { protocol, hostname, port, host, pathname } = new URL(bucket.address);
  return {
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: `${pathname.replace(/\/$/, '')}/${key}`,
    query: {},
    headers: { host },
  };
}

export const signerOf = (signing: Signing): SignatureV4 =>
  new SignatureV4({
    credentials: signing.credentials,
    region: signing.region,
    sha256: signing.sha256,
    service: 's3',
    uriEscapePath: false,
  });

/**
 * Calls S3 by its REST protocol, signed with AWS's own signer. The four calls that are made here do not need its whole
 * client, which would make the bundle of whoever takes a request in half as large again.
 */
export function objectCaller(signing: Signing, bucket: Bucket): CallObject {
  const signer = signerOf(signing);
  return async ({ method, key, headers = {}, body }) => {
    const request = requestFor(bucket, key);
    for (let left = tries - 1; ; left--) {
      const signed = await signer.sign({
        ...request,
        method,
        headers: { ...request.headers, ...headers },
        ...(body ? { body } : {}),
      });
      const { host: _, ...sent } = signed.headers;
      try {
        const answer = await fetch(`${bucket.address.replace(/\/$/, '')}/${key}`, {
          method,
          headers: sent,
          ...(body ? { body: Buffer.from(body) } : {}),
          signal: AbortSignal.timeout(timeout),
        });
        if (answer.status < 500 || left === 0) return answer;
        await answer.body?.cancel();
      } catch (error) {
        if (left === 0) throw error;
      }
      await pause(100 * (tries - left));
    }
  };
}
