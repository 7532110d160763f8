/** Calls as API Gateway's HTTP API brings them (payload format 2.0): header names small, cookies apart, body as text. */
import type { Context } from 'aws-lambda';
import type { Answer, Event } from '../../../shared/http/call.ts';

export type Ask = {
  /** As the stack writes it: `POST /requests`, `GET /{authority}/staff/requests`, `$default`. */
  readonly routeKey: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly base64?: boolean;
  readonly domainName?: string;
};

export function eventOf({ routeKey, path, headers, query, body, base64 = false, domainName }: Ask): Event {
  const [method = 'GET', template = '/'] = routeKey.split(' ');
  const rawPath = template.replace(/\{(\w+)\}/g, (whole, name: string) => path?.[name] ?? whole);
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { host: domainName ?? 'api.example', 'x-forwarded-for': '203.0.113.77', ...headers },
    ...(path ? { pathParameters: { ...path } } : {}),
    ...(query ? { queryStringParameters: { ...query } } : {}),
    requestContext: {
      accountId: '111122223333',
      apiId: 'api',
      domainName: domainName ?? 'api.example',
      domainPrefix: 'api',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '203.0.113.77', userAgent: 'test' },
      requestId: 'gw-1',
      routeKey,
      stage: '$default',
      time: '04/May/2026:06:30:00 +0000',
      timeEpoch: 1_777_876_200_000,
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: base64,
  };
}

export type Entry = (event: Event, context: Context) => Promise<Answer>;
export const context = { awsRequestId: 'r-1' } as Context;

/** A JSON call with what a careful client sends. */
export const jsonCall = (routeKey: string, body: unknown, more: Partial<Ask> = {}): Ask => ({
  routeKey,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ...more,
  headers: {
    'content-type': 'application/json',
    'idempotency-key': '2f1c9d54-5f0e-4b6f-9d0b-0a1b2c3d4e5f',
    ...more.headers,
  },
});
export const formCall = (routeKey: string, body: string, more: Partial<Ask> = {}): Ask => ({
  routeKey,
  body,
  ...more,
  headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...more.headers },
});

export const bodyOf = (answer: Answer): Record<string, unknown> => JSON.parse(answer.body ?? '') as never;
export const headersOf = (answer: Answer) => (answer.headers ?? {}) as Record<string, string>;
