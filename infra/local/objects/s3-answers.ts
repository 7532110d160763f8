import type { AwsAnswer } from '../access/door.types.ts';
import type { StoredObject } from './object-files.ts';

/** A refusal in S3's words. */
export class S3Refusal extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, status = statuses[code] ?? 403) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

const statuses: Readonly<Record<string, number>> = {
  EntityTooLarge: 400,
  EntityTooSmall: 400,
  MalformedPOSTRequest: 400,
  MethodNotAllowed: 405,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  NotImplemented: 501,
};

export const refusedAnswer = ({ code, status }: S3Refusal): AwsAnswer =>
  xml(status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`);

export const xml = (status: number, body: string): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});

export const nothing = (status: number, headers: Readonly<Record<string, string>> = {}): AwsAnswer => ({
  status,
  headers,
  body: '',
});

const headersOf = ({ type, etag, at }: Omit<StoredObject, 'content'>) => ({
  'content-type': type,
  etag,
  'last-modified': new Date(at).toUTCString(),
});

/** @param query an address may name headers that its answer then has (`response-content-disposition` and others) */
export function contentAnswer(object: StoredObject, query: URLSearchParams, head: boolean): AwsAnswer {
  const named = [...query].flatMap(([name, value]) =>
    name.startsWith('response-') ? [[name.slice('response-'.length), value] as const] : [],
  );
  const headers = { ...headersOf(object), ...Object.fromEntries(named) };
  if (head) return { status: 200, headers: { ...headers, 'content-length': String(object.size) }, body: '' };
  return { status: 200, headers, body: object.content };
}

export const copiedAnswer = ({ etag, at }: { etag: string; at: number }): AwsAnswer =>
  xml(
    200,
    `<CopyObjectResult><LastModified>${new Date(at).toISOString()}</LastModified><ETag>${etag.replaceAll('"', '&quot;')}</ETag></CopyObjectResult>`,
  );
