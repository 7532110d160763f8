import { createScope, getSigningKey } from '@smithy/signature-v4';
import { create as dispositionOf } from 'content-disposition';
import type { AddressDownload, AddressUpload } from '../domain/attachment-ports.ts';
import { type Bucket, requestFor, type Signing, signerOf } from './object-calls.ts';

/** Seconds: an officer's browser follows at once. */
const downloadSeconds = 60;
/** Seconds: twenty megabytes over a slow line, and no more. */
const uploadSeconds = 15 * 60;

/** @param bucket its `address` as browsers reach it */
export function downloadAddresser(signing: Signing, bucket: Bucket): AddressDownload {
  const signer = signerOf(signing);
  return async (key, name) => {
    const request = requestFor(bucket, key);
    const signed = await signer.presign(
      {
        ...request,
        method: 'GET',
        // Nobody knows beforehand what a GET brings along; the signer moves this into the address.
        headers: { ...request.headers, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
        query: {
          'response-content-disposition': dispositionOf(name),
          // Whatever it is: browsers save it and run nothing of it.
          'response-content-type': 'application/octet-stream',
          'response-cache-control': 'no-store',
        },
      },
      { expiresIn: downloadSeconds },
    );
    const query = Object.entries(signed.query ?? {}).map(([field, value]) =>
      [field, String(value)].map(encodeURIComponent).join('='),
    );
    return `${new URL(bucket.address).origin}${request.path}?${query.join('&')}`;
  };
}

/**
 * A form for one upload (S3's POST policy): key, size and time are signed, the rest is the bucket's own setting.
 *
 * @param bucket its `address` as browsers reach it
 */
export function uploadAddresser(signing: Signing, bucket: Bucket): AddressUpload {
  return async (key, largestBytes) => {
    const [credentials, region] = await Promise.all([signing.credentials(), signing.region()]);
    const now = new Date();
    const longDate = compact(now);
    const day = longDate.slice(0, 8);
    const signed = {
      key,
      'x-amz-algorithm': 'AWS4-HMAC-SHA256',
      'x-amz-credential': `${credentials.accessKeyId}/${createScope(day, region, 's3')}`,
      'x-amz-date': longDate,
      ...(credentials.sessionToken ? { 'x-amz-security-token': credentials.sessionToken } : {}),
      'content-type': 'application/octet-stream',
      success_action_status: '201',
    };
    const policy = Buffer.from(
      JSON.stringify({
        expiration: new Date(now.getTime() + uploadSeconds * 1000).toISOString(),
        conditions: [
          { bucket: bucket.name },
          ...Object.entries(signed).map(([field, value]) => ({ [field]: value })),
          ['content-length-range', 1, largestBytes],
        ],
      }),
    ).toString('base64');
    const secret = await getSigningKey(signing.sha256, credentials, day, region, 's3');
    const hash = new signing.sha256(secret);
    hash.update(Buffer.from(policy));
    const signature = Buffer.from(await hash.digest()).toString('hex');
    return { url: bucket.address, fields: { ...signed, policy, 'x-amz-signature': signature } };
  };
}

/** ISO 8601 in its basic form, `YYYYMMDDTHHMMSSZ`. */
const compact = (date: Date): string => date.toISOString().replace(/[:-]|\.\d{3}/g, '');
