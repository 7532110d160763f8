/** AWS S3 on this machine for the functions: put, get, head, copy and delete by path (`/<bucket>/<key>`). */
import type { AwsAnswer, AwsCall, ServiceEndpoint } from '../access/door.types.ts';
import type { FindBucket } from './buckets.ts';
import { contentAnswer, copiedAnswer, nothing, refusedAnswer, S3Refusal } from './s3-answers.ts';

/** @returns the endpoint that the door opens as `s3` */
export function createS3(findBucket: FindBucket): ServiceEndpoint {
  return async (call) => {
    try {
      return await answer(findBucket, call);
    } catch (error) {
      if (error instanceof S3Refusal) return refusedAnswer(error);
      throw error;
    }
  };
}

async function answer(findBucket: FindBucket, call: AwsCall): Promise<AwsAnswer> {
  const { principal, method, query, headers } = call;
  const { bucket: name, key } = placeIn(call.path);
  const bucket = findBucket(name);
  const source = headers['x-amz-copy-source'];
  if (method === 'GET' || method === 'HEAD')
    return contentAnswer(await bucket.get(principal, key), query, method === 'HEAD');
  if (method === 'PUT' && source !== undefined) {
    const from = placeIn(decodeURIComponent(source.startsWith('/') ? source : `/${source}`));
    if (from.bucket !== name) throw new S3Refusal('NotImplemented');
    return copiedAnswer(await bucket.copy(principal, from.key, key));
  }
  if (method === 'PUT') {
    const { etag } = await bucket.put(principal, key, headers['content-type'] ?? unknown, bodyOf(call));
    return nothing(200, { etag });
  }
  if (method === 'DELETE') {
    await bucket.remove(principal, key);
    return nothing(204);
  }
  throw new S3Refusal('MethodNotAllowed');
}

const unknown = 'application/octet-stream';

export function placeIn(path: string): { bucket: string; key: string } {
  const [, bucket = '', key = ''] = /^\/([^/]+)\/(.+)$/s.exec(decodeURIComponent(path)) ?? [];
  return { bucket, key };
}

/**
 * The content without its framing: the SDK sends chunks, each with its length and signature, and checksums after the
 * last (`aws-chunked`).
 */
function bodyOf({ headers, body }: AwsCall): Buffer {
  if (!headers['content-encoding']?.split(',').some((coding) => coding.trim() === 'aws-chunked')) return body;
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.subarray(at, end).toString('latin1'), 16);
    if (!(length > 0)) break;
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}
