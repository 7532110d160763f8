import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../infra/local/access/faults.ts';
import { createClock } from '../../../infra/local/clock.ts';
import type { Counted } from '../../../infra/local/store/dynamodb-endpoint.ts';
import { type System, startSystem } from '../../../infra/local/system.ts';
import { synthesizeFixture } from './fixture/synthesize.ts';
import { eventually, keepLog, scratchFolder } from './scratch.ts';

const folder = scratchFolder();
const dataDir = join(folder, 'data');
const clock = createClock(Date.parse('2027-03-10T04:00:00Z'));
const { log, lines } = keepLog();
const counted: Counted[] = [];
let fault: Fault = 'pass';
let system: System;

beforeAll(async () => {
  await synthesizeFixture(join(folder, 'cdk.out'));
  system = await startSystem({
    assemblyDir: join(folder, 'cdk.out'),
    dataDir,
    port: 0,
    mailPort: 0,
    issuerPort: 0,
    clock,
    log,
    hooks: { count: (call) => counted.push(call), fault: () => fault, retryDelay: () => 10 },
  });
}, 30_000);
afterAll(() => system.close());

const call = (method: string, path: string, init: RequestInit = {}) =>
  fetch(system.url + path, { method, ...init });
const put = (id: string, query = '') => call('PUT', `/items/${id}${query}`);
const copyOf = async (id: string) => {
  const answer = await call('GET', `/copies/${id}`);
  return answer.ok ? ((await answer.json()) as Record<string, { S: string; N: string }>) : undefined;
};

describe('a request', () => {
  it('reaches its function, the function the store, and the answer the caller', async () => {
    const answer = await put('a', '?colour=red');
    expect([answer.status, await answer.text()]).toEqual([201, 'a']);
    expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/']);
    expect(await (await call('GET', '/items/a')).json()).toMatchObject({ colour: { S: 'red' } });
    expect(counted.map(({ operation }) => operation)).toEqual(expect.arrayContaining(['PutItem', 'GetItem']));
  });

  it('arrives as API Gateway hands it over', async () => {
    const answer = await call('POST', '/echo/a%2Fb/%C3%A7?x=1&x=2&y=%C3%A7', {
      headers: {
        cookie: 'one=1; two=2',
        'X-Mixed': 'Yes',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'ad=Ayşe',
    });
    expect(await answer.json()).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /echo/{rest+}',
      rawPath: '/echo/a/b/ç',
      rawQueryString: 'x=1&x=2&y=%C3%A7',
      queryStringParameters: { x: '1,2', y: 'ç' },
      pathParameters: { rest: 'a/b/ç' },
      cookies: ['one=1', 'two=2'],
      headers: { 'x-mixed': 'Yes', 'x-forwarded-for': '127.0.0.1' },
      body: Buffer.from('ad=Ayşe').toString('base64'),
      isBase64Encoded: true,
      requestContext: {
        stage: '$default',
        http: { method: 'POST', path: '/echo/a/b/ç', sourceIp: '127.0.0.1' },
        time: expect.stringMatching(/^10\/Mar\/2027:04:\d\d:\d\d \+0000$/),
      },
    });
    const text = await call('POST', '/echo/x', {
      headers: { 'content-type': 'application/json' },
      body: '{"a":1}',
    });
    expect(await text.json()).toMatchObject({ body: '{"a":1}', isBase64Encoded: false });
  });

  it.each([
    ['an unknown path', 'GET', '/nowhere', 404, 'Not Found'],
    ['a malformed path', 'GET', '/echo/%zz', 400, 'Bad Request'],
    ['a function that throws', 'POST', '/do/throw', 500, 'Internal Server Error'],
    ['a function that exits', 'POST', '/do/exit', 500, 'Internal Server Error'],
    ['an answer that is none', 'POST', '/do/malformed', 500, 'Internal Server Error'],
    ['an endless loop', 'POST', '/do/loop', 500, 'Internal Server Error'],
    ['more memory than there is', 'POST', '/do/fill', 500, 'Internal Server Error'],
  ])('%s is answered in API Gateway’s words', async (_what, method, path, status, message) => {
    const answer = await call(method, path);
    expect([answer.status, await answer.json()]).toEqual([status, { message }]);
    expect((await call('POST', '/do/nothing')).status).toBe(200);
  });

  it('of more than ten megabytes is refused', async () => {
    const answer = await call('POST', '/do/nothing', { body: Buffer.alloc(11 * 1024 * 1024) });
    expect([answer.status, await answer.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  });

  it('survives what its function throws late', async () => {
    expect((await call('POST', '/do/late')).status).toBe(200);
    await eventually(() => lines.some((line) => line.startsWith('items: THREW')));
    expect((await call('POST', '/do/nothing')).status).toBe(200);
  });
});

describe('a function', () => {
  it('lives in UTC, by the runner’s clock, and is given this machine’s address', async () => {
    const { now, zone, self } = (await (await call('POST', '/do/plain')).json()) as Record<string, string>;
    expect([now?.slice(0, 14), zone, self]).toEqual(['2027-03-10T04:', 0, system.url]);
  });

  it('is refused what its role does not grant, and the log says so', async () => {
    const refused = await call('POST', '/do/delete');
    expect([refused.status, ((await refused.json()) as { name: string }).name]).toEqual([
      418,
      'AccessDeniedException',
    ]);
    const query = await call('POST', '/do/query');
    expect(((await query.json()) as { message: string }).message).toContain('/index/byColour');
    expect(lines.filter((line) => line.startsWith('grants: REFUSED'))).toHaveLength(2);
  });

  it('sees the faults that a test puts before the store', async () => {
    const body = JSON.stringify({
      __type: 'com.amazonaws.dynamodb.v20120810#ValidationException',
      message: 'made up',
    });
    fault = { instead: { status: 400, headers: { 'content-type': 'application/x-amz-json-1.0' }, body } };
    const answer = await call('GET', '/items/a');
    fault = 'pass';
    expect(answer.status).toBe(500);
    expect((await call('GET', '/items/a')).status).toBe(200);
  });
});

describe('the stream', () => {
  it('hands a write to its function within milliseconds, once', async () => {
    const took: number[] = [];
    for (let at = 0; at < 20; at += 1) {
      await put(`s${at}`);
      took.push(Number((await eventually(() => copyOf(`s${at}`))).took?.N));
    }
    const median = took.sort((a, b) => a - b)[10];
    console.info(`from write to invocation: p50 ${median} ms, slowest ${took.at(-1)} ms`);
    // Woken by the write, not found by the safety poll of a second.
    expect(median).toBeLessThan(400);
    expect((await copyOf('s3'))?.seen?.N).toBe('1');
    expect((await copyOf('s3'))?.arn?.S).toMatch(
      /^arn:aws:dynamodb:eu-central-1:000000000000:table\/Items\w+\/stream\//,
    );
  });

  it('gives up on what always fails, and goes on', async () => {
    await put('bad', '?colour=black');
    await put('good');
    await eventually(() => copyOf('good'));
    expect(await copyOf('bad')).toBeUndefined();
    const [queue = ''] = readdirSync(join(dataDir, 'dead-letters'));
    expect(queue).toMatch(/^Dead/);
    expect(lines).toContainEqual(expect.stringMatching(/^letters: DEAD LETTER of copy\w+ in Dead/));
  });
});

describe('a schedule', () => {
  it('fires when its time in Istanbul comes, with the scheduler’s event', async () => {
    clock.moveTo(Date.parse('2027-03-10T04:59:59.500Z'));
    const tick = await eventually(() => copyOf('tick 2027-03-10T05:00:00Z'));
    expect(tick.now?.S).toMatch(/^2027-03-10T05:00:0\d/);
  });

  it('fires again when the clock was set back', async () => {
    clock.moveTo(Date.parse('2027-03-01T04:59:00Z'));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    clock.moveTo(Date.parse('2027-03-01T04:59:59.800Z'));
    await eventually(() => copyOf('tick 2027-03-01T05:00:00Z'));
  });
});

describe('closing', () => {
  it('lets the request under way finish and takes no other', async () => {
    const slow = call('POST', '/do/slow');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await system.close();
    expect((await slow).status).toBe(200);
    await expect(call('POST', '/do/nothing')).rejects.toThrow();
  });
});
