import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewerCode } from '../../../../infra/constructs/edge-viewer.ts';
import { createClock } from '../../../../infra/local/clock.ts';
import { type Gateway, openGateway } from '../../../../infra/local/http/gateway.ts';
import { toAnswer } from '../../../../infra/local/http/gateway-answer.ts';
import { createRouter } from '../../../../infra/local/http/route-match.ts';
import { largestCall } from '../../../../shared/contracts/routes/route.ts';

const route = (routeKey: string) => ({ routeKey, functionName: 'f', timeoutMs: 1000 });
const routeKeys = [
  '$default',
  'ANY /{proxy+}',
  'GET /requests/{id}',
  'GET /requests/new',
  'ANY /requests/{id}',
  'GET /requests/{id}/letters',
  'GET /{authority}/requests',
  'GET /requests/list/{rest+}',
  'GET /',
  'GET /{authority}',
];

describe('the route of a request', () => {
  const router = createRouter(routeKeys.map(route));
  it.each([
    ['GET', '/', 'GET /', {}],
    ['GET', '/kocasinan', 'GET /{authority}', { authority: 'kocasinan' }],
    ['GET', '/requests/new', 'GET /requests/new', {}],
    ['GET', '/requests/7', 'GET /requests/{id}', { id: '7' }],
    ['PUT', '/requests/7', 'ANY /requests/{id}', { id: '7' }],
    ['GET', '/requests/a%2Fb%20c', 'GET /requests/{id}', { id: 'a/b c' }],
    ['GET', '/requests/7/letters', 'GET /requests/{id}/letters', { id: '7' }],
    ['POST', '/requests/7/letters', 'ANY /{proxy+}', { proxy: 'requests/7/letters' }],
    ['GET', '/requests/list/a/b', 'GET /requests/list/{rest+}', { rest: 'a/b' }],
    ['GET', '/ba%C5%9Fvuru/requests', 'GET /{authority}/requests', { authority: 'başvuru' }],
    ['POST', '/', '$default', {}],
  ])('%s %s', (method, path, routeKey, pathParameters) => {
    const match = router(method, path);
    expect([match?.route.routeKey, match?.pathParameters]).toEqual([routeKey, pathParameters]);
  });

  it('is none when nothing matches and there is no $default', () => {
    expect(createRouter([route('GET /a')])('GET', '/b')).toBeUndefined();
    expect(createRouter([route('GET /a')])('HEAD', '/a')).toBeUndefined();
    expect(createRouter([route('GET /a')])('GET', '/a/')).toBeUndefined();
  });

  it('is no route key without a path', () => {
    expect(() => createRouter([route('$connect')])).toThrow('$connect');
  });
});

describe('the answer of a function', () => {
  it.each([
    ['an object without statusCode', { a: 1 }, 200, 'application/json', '{"a":1}'],
    ['a text', 'merhaba', 200, 'application/json', 'merhaba'],
    ['a body without a type', { statusCode: 201, body: 'x' }, 201, 'text/plain;charset=UTF-8', 'x'],
    [
      'base64',
      { statusCode: 200, body: 'eA==', isBase64Encoded: true, headers: { 'Content-Type': 'a/b' } },
      200,
      'a/b',
      'x',
    ],
    ['no body', { statusCode: 204 }, 204, undefined, ''],
    [
      'a body that is no text',
      { statusCode: 200, body: {} },
      500,
      'application/json',
      '{"message":"Internal Server Error"}',
    ],
    ['no status', { statusCode: 'ok' }, 500, 'application/json', '{"message":"Internal Server Error"}'],
  ])('%s', (_what, returned, status, type, body) => {
    const answer = toAnswer(JSON.stringify(returned));
    expect([answer.status, answer.headers['content-type'], answer.body.toString()]).toEqual([
      status,
      type,
      body,
    ]);
  });

  it('sends each cookie on its own', () => {
    expect(
      toAnswer(JSON.stringify({ statusCode: 200, cookies: ['a=1', 'b=2'] })).headers['set-cookie'],
    ).toEqual(['a=1', 'b=2']);
  });
});

describe('a body', () => {
  let gateway: Gateway;
  const invoked: string[] = [];
  const log = () => {};
  beforeAll(async () => {
    gateway = await openGateway('127.0.0.1', 0, log);
    const invoke = async (_name: string, payload: string) => {
      invoked.push(payload);
      return { ok: true, payload: '{"statusCode":204}' } as const;
    };
    gateway.serve({
      routes: [route('$default')],
      invoke,
      clock: createClock(),
      account: '0',
      log,
      viewerCode,
    });
  });
  afterAll(() => gateway.close());
  const megabyte = 1024 * 1024;
  const post = (body: BodyInit, more: RequestInit = {}) =>
    fetch(`${gateway.url}/basvuru/dilekce/belgeler`, {
      method: 'POST',
      body,
      ...more,
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    });

  it.each([5, 11])('of %i MB is answered before the API, and the browser reads the answer', async (size) => {
    const answer = await post(Buffer.alloc(size * megabyte));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([413, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('Tarayıcınızın geri düğmesiyle forma dönün.');
    expect(invoked).toEqual([]);
  });

  it('of the largest size reaches the function in an event that it can be handed', async () => {
    expect((await post(Buffer.alloc(largestCall))).status).toBe(204);
    expect(Buffer.byteLength(invoked.pop() ?? '')).toBeLessThan(6 * megabyte);
  });

  it('that says no length is the gateway’s to refuse', async () => {
    const parts = new ReadableStream({
      start: (queue) => {
        for (let i = 0; i < 11; i++) queue.enqueue(new Uint8Array(megabyte));
        queue.close();
      },
    });
    const answer = await post(parts, { duplex: 'half' } as RequestInit);
    expect([answer.status, await answer.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  });
});
