/** An HTTP answer ready to be written. A header with several values is sent once for each. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
};

/** API Gateway's own answers, in its words. */
export const gatewaySays = (status: number, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});

type Structured = {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
};

const isStructured = (result: unknown): result is Structured =>
  typeof result === 'object' && result !== null && 'statusCode' in result;

const isValid = ({ statusCode, headers, cookies, body }: Structured): boolean =>
  Number.isInteger(statusCode) &&
  statusCode >= 200 &&
  statusCode <= 599 &&
  (body === undefined || body === null || typeof body === 'string') &&
  (headers === undefined || headers === null || typeof headers === 'object') &&
  (cookies === undefined || cookies === null || Array.isArray(cookies));

/**
 * Turns what a function returned (JSON text) into an answer, as payload format 2.0 has it: an object without
 * `statusCode` is a 200 with that JSON; a malformed answer is API Gateway's 500.
 */
export const toAnswer = (payload: string): HttpAnswer => {
  const result: unknown = JSON.parse(payload);
  if (!isStructured(result)) {
    const body = Buffer.from(typeof result === 'string' ? result : payload);
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  if (!isValid(result)) return gatewaySays(500, 'Internal Server Error');
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(result.headers ?? {}))
    headers[name.toLowerCase()] = String(value);
  if (result.cookies?.length) headers['set-cookie'] = result.cookies;
  const body = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8');
  if (body.length > 0) headers['content-type'] ??= 'text/plain;charset=UTF-8';
  return { status: result.statusCode, headers, body };
};
