import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { RouteMatch } from './route-match.ts';

type Received = {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly match: RouteMatch;
  readonly at: number;
  readonly account: string;
};

/** Media types that reach the function as text; API Gateway hands every other body over in base64, forms too. */
const isText = (contentType: string): boolean =>
  /^(text\/.*|application\/(json|xml|javascript))$/i.test(contentType.split(';')[0]?.trim() ?? '');

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const logTime = (at: number): string => {
  const [date = '', time = ''] = new Date(at).toISOString().split('T');
  const [year, month, day] = date.split('-');
  return `${day}/${months[Number(month) - 1]}/${year}:${time.slice(0, 8)} +0000`;
};

const joined = (pairs: Iterable<[string, string]>): Record<string, string> => {
  const result: Record<string, string> = {};
  for (const [name, value] of pairs) result[name] = name in result ? `${result[name]},${value}` : value;
  return result;
};

const headersOf = ({ headers, rawHeaders, socket }: IncomingMessage): Record<string, string> => {
  const pairs: [string, string][] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = String(rawHeaders[at]).toLowerCase();
    const hop = ['connection', 'cookie', 'keep-alive', 'transfer-encoding', 'upgrade'].includes(name);
    if (!hop && !name.startsWith('x-forwarded-')) pairs.push([name, String(rawHeaders[at + 1])]);
  }
  const before = headers['x-forwarded-for'];
  return {
    ...joined(pairs),
    'x-forwarded-for': [before, socket.remoteAddress].flat().filter(Boolean).join(', '),
    'x-forwarded-proto': String(headers['x-forwarded-proto'] ?? 'http'),
    'x-forwarded-port': String(headers['x-forwarded-port'] ?? socket.localPort ?? ''),
  };
};

const decodedPath = (path: string): string => decodeURIComponent(path);

/**
 * The event of an HTTP API's payload format 2.0. As on AWS, `rawPath` is decoded and `rawQueryString` is not, a
 * header sent twice is joined by a comma, and cookies stand apart. Throws a `URIError` on a malformed path.
 */
export const toEvent = ({ request, body, match, at, account }: Received): APIGatewayProxyEventV2 => {
  const [path = '/', ...rest] = (request.url ?? '/').split('?');
  const rawQueryString = rest.join('?');
  const rawPath = decodedPath(path);
  const headers = headersOf(request);
  const cookies = request.headers.cookie?.split(/;\s*/).filter((cookie) => cookie !== '');
  const query = joined(new URLSearchParams(rawQueryString));
  const asText = isText(headers['content-type'] ?? '');
  const { routeKey } = match.route;
  const domainName = headers.host ?? 'localhost';
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookies ? { cookies } : {}),
    headers,
    ...(rawQueryString === '' ? {} : { queryStringParameters: query }),
    ...(Object.keys(match.pathParameters).length > 0 ? { pathParameters: { ...match.pathParameters } } : {}),
    requestContext: {
      accountId: account,
      apiId: 'local',
      domainName,
      domainPrefix: domainName.split('.')[0] ?? domainName,
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: logTime(at),
      timeEpoch: at,
    },
    ...(body.length === 0 ? {} : { body: asText ? body.toString() : body.toString('base64') }),
    isBase64Encoded: body.length > 0 && !asText,
  };
};
