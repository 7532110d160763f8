import type { ObjectStore } from '../domain/attachment-ports.ts';
import { type Bucket, objectCaller, type Signing } from './object-calls.ts';

/**
 * S3 says 403 of what is not there to whoever may not list the bucket, and nobody here may: names of documents tell
 * nothing and are guessed by nobody. A grant that is missing looks the same; the tests of the grants find that.
 */
const nothingThere = new Set([403, 404]);

/** The bucket with the documents. What is put there is encrypted by the bucket's own setting, under the data key. */
export function objectStore(signing: Signing, bucket: Bucket): ObjectStore {
  const call = objectCaller(signing, bucket);
  return {
    async put(key, body, type) {
      await accepted(call({ method: 'PUT', key, body, headers: { 'content-type': type } }));
    },

    async get(key) {
      const answer = await call({ method: 'GET', key });
      if (nothingThere.has(answer.status)) return undefined;
      return new Uint8Array(await (await accepted(answer)).arrayBuffer());
    },

    async copy(from, to) {
      const headers = { 'x-amz-copy-source': `/${bucket.name}/${from}` };
      const answer = await call({ method: 'PUT', key: to, headers });
      if (nothingThere.has(answer.status)) return false;
      // A copy can fail after its answer has begun: then the status says 200 and the body says what went wrong.
      const text = await (await accepted(answer)).text();
      if (!text.includes('<CopyObjectResult')) throw new Error('The object store did not finish a copy');
      return true;
    },

    async remove(key) {
      await accepted(call({ method: 'DELETE', key }));
    },
  };
}

async function accepted(answering: Response | Promise<Response>): Promise<Response> {
  const answer = await answering;
  if (!answer.ok) throw new Error(`The object store answered ${answer.status}`);
  return answer;
}
