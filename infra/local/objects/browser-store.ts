/** S3 for browsers, at the runner's own address: forms with a policy, and addresses that were signed. */
import type { IncomingMessage } from 'node:http';
import { Busboy } from '@fastify/busboy';
import type { AwsAnswer, Clock } from '../access/door.types.ts';
import type { HttpAnswer } from '../http/gateway-answer.ts';
import { readBody } from '../http/read-body.ts';
import type { FindBucket } from './buckets.ts';
import { placeIn } from './s3.ts';
import { contentAnswer, nothing, refusedAnswer, S3Refusal, xml } from './s3-answers.ts';
import {
  type FindSignatory,
  type PostFields,
  type Verified,
  verifyAddress,
  verifyPolicy,
} from './signatures.ts';

/** What every path to a bucket begins with here; no route of an application does. */
export const storePath = '/depo';

/** The largest form: twenty megabytes and what stands around them. */
const largestForm = 32 * 1024 * 1024;

type Options = {
  readonly findBucket: FindBucket;
  readonly find: FindSignatory;
  readonly region: string;
  /** The address that browsers reach the runner under. */
  readonly publicUrl: string;
  readonly clock: Clock;
};

/** Answers what a browser asks of `/depo/<bucket>/…`. A fault throws. */
export function browserStore(options: Options): (request: IncomingMessage) => Promise<HttpAnswer> {
  return async (request) => {
    let answered: AwsAnswer;
    try {
      answered = await answer(options, request);
    } catch (error) {
      if (!(error instanceof S3Refusal)) throw error;
      answered = refusedAnswer(error);
    }
    const { status, headers, body } = answered;
    return {
      status,
      headers: { ...headers, ...corsOf(options, request), 'x-content-type-options': 'nosniff' },
      body: Buffer.from(body),
    };
  };
}

async function answer(options: Options, request: IncomingMessage): Promise<AwsAnswer> {
  const { findBucket, find, region, clock } = options;
  const { pathname, searchParams: query } = new URL(request.url ?? '/', options.publicUrl);
  const inStore = pathname.slice(storePath.length);
  if (request.method === 'OPTIONS') return nothing(204);
  if (request.method === 'GET') {
    const { bucket: name, key } = placeIn(inStore);
    const bucket = findBucket(name);
    const signed = { method: 'GET', path: pathname, query, host: new URL(options.publicUrl).host };
    const { principal } = granted(verifyAddress(signed, find, region, clock.now()));
    return contentAnswer(await bucket.get(principal, key), query, false);
  }
  if (request.method !== 'POST') throw new S3Refusal('MethodNotAllowed');
  const bucket = findBucket(inStore.replaceAll('/', ''));
  const body = await readBody(request, largestForm);
  const { fields, content } = await readForm(body, request.headers['content-type'] ?? '');
  const verified = verifyPolicy(fields, bucket.model.name, content.length, find, region, clock.now());
  const { principal } = granted(verified);
  const { key = '', 'content-type': type = 'application/octet-stream' } = fields;
  const { etag } = await bucket.put(principal, key, type, content);
  return { ...xml(201, `<PostResponse><Key>${key}</Key></PostResponse>`), headers: { etag } };
}

function granted(verified: Verified) {
  if ('refused' in verified) throw new S3Refusal(verified.refused);
  return verified;
}

/** Field names in lower case; the file comes last, as S3 wants it. */
function readForm(body: Buffer, contentType: string): Promise<{ fields: PostFields; content: Buffer }> {
  return new Promise((resolve, reject) => {
    const malformed = () => reject(new S3Refusal('MalformedPOSTRequest'));
    const fields: Record<string, string> = {};
    let content: Buffer | undefined;
    try {
      const parser = new Busboy({ headers: { 'content-type': contentType } });
      parser.on('field', (name, value) => {
        fields[name.toLowerCase()] = value;
      });
      parser.on('file', (_name, stream) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          content = Buffer.concat(chunks);
        });
      });
      parser.on('error', malformed);
      parser.on('finish', () => (content ? resolve({ fields, content }) : malformed()));
      parser.end(body);
    } catch {
      malformed();
    }
  });
}

/** The bucket's rule for other origins: an authority under a host of its own uploads to the deployment's address. */
function corsOf({ findBucket }: Options, { url = '/', headers }: IncomingMessage): Record<string, string> {
  const { origin } = headers;
  const [, name = ''] = url.slice(storePath.length).split(/[/?]/);
  if (origin === undefined) return {};
  try {
    if (!findBucket(name).model.origins.includes(origin)) return {};
  } catch (error) {
    if (error instanceof S3Refusal) return {};
    throw error;
  }
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    vary: 'origin',
  };
}
