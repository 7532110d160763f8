/** How often and how long e-Devlet is asked; what its answers come to is played in `test/functions/edevlet`. */
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { edevletGate } from '../../../shared/adapters/edevlet.ts';

type Call = { readonly path: string; readonly form: Readonly<Record<string, string>> };
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A server that notes what is posted to it, then does as the test says; the nth call counts from 1. */
async function serverThat(answer: (path: string, nth: number, ...call: Parameters<RequestListener>) => void) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const path = request.url?.split('/').at(-1) ?? '';
      calls.push({ path, form: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())) });
      answer(path, calls.filter((each) => each.path === path).length, request, response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closers.push(
    () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  );
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateWith = (timeouts: { call: number; whole: number }) =>
    edevletGate(
      { origin, clientId: 'kurum', scopeSeparator: ';', pkce: true, timeouts },
      async () => 'gizli',
    );
  return { calls, gateWith };
}

const came = { code: 'kod-1', redirectUri: 'https://kurum.example/edevlet/donus', verifier: 'v'.repeat(43) };
const patient = { call: 5_000, whole: 15_000 };
const isToken = (path: string) => path === 'AccessTokenController';
const person = { kimlikNo: '10000000146', ad: ' GÜLŞAH  NUR ', soyad: 'C\u0327IG\u0306IRTKAN' };
const json = { 'content-type': 'Application/JSON ; charset=utf-8' };
const good = (path: string) =>
  JSON.stringify(
    isToken(path) ? { access_token: 'anahtar' } : { sonucKodu: 'EDV09.000', kullaniciBilgileri: person },
  );

describe('the calls', () => {
  it('carry what the protocol names and nothing else, and names come back as they are printed', async () => {
    const { calls, gateWith } = await serverThat((path, _n, _request, response) =>
      response.writeHead(200, json).end(good(path)),
    );
    const value = { nationalId: '10000000146', name: 'GÜLŞAH NUR', surname: 'ÇIĞIRTKAN' };
    expect(await gateWith(patient).identify(came)).toEqual({ ok: true, value });
    expect(calls).toEqual([
      {
        path: 'AccessTokenController',
        form: {
          grant_type: 'authorization_code',
          code: came.code,
          redirect_uri: came.redirectUri,
          client_id: 'kurum',
          client_secret: 'gizli',
          code_verifier: came.verifier,
        },
      },
      {
        path: 'AuthenticationController',
        form: {
          clientId: 'kurum',
          accessToken: 'anahtar',
          resourceId: '1',
          kapsam: 'Kimlik-Dogrula;Ad-Soyad',
        },
      },
    ]);
  });

  it.each([
    ['hangs up', (response: Parameters<RequestListener>[1]) => response.destroy()],
    ['says 421', (response: Parameters<RequestListener>[1]) => response.writeHead(421, json).end('{}')],
    ['says 503', (response: Parameters<RequestListener>[1]) => response.writeHead(503, json).end('{}')],
    ['says 408', (response: Parameters<RequestListener>[1]) => response.writeHead(408, json).end('{}')],
  ])('send a code once, also to who %s', async (_what, answer) => {
    const { calls, gateWith } = await serverThat((_path, _n, _request, response) => void answer(response));
    expect((await gateWith(patient).identify(came)).ok).toBe(false);
    expect(calls.map(({ path }) => path)).toEqual(['AccessTokenController']);
  });

  it('ask who it is a second time when nobody answered, and no third time', async () => {
    const { calls, gateWith } = await serverThat((path, _n, _request, response) =>
      isToken(path) ? response.writeHead(200, json).end(good(path)) : response.destroy(),
    );
    const failure = { code: 'eDevletUnavailable', reason: 'identity:network' };
    expect(await gateWith(patient).identify(came)).toEqual({ ok: false, failure });
    expect(calls).toHaveLength(3);
  });

  it('do not ask again once an answer has begun', async () => {
    const { calls, gateWith } = await serverThat((path, _n, _request, response) => {
      response.writeHead(200, { ...json, 'content-length': 500 });
      if (isToken(path)) return void response.end(good(path).padEnd(500));
      response.write('{"sonuc', () => response.destroy());
    });
    const failure = { code: 'eDevletUnavailable', reason: 'identity:network' };
    expect(await gateWith(patient).identify(came)).toEqual({ ok: false, failure });
    expect(calls).toHaveLength(2);
  });
});

describe('patience', () => {
  it('ends with each call’s time, and a call that was waited for is not made again', async () => {
    const { calls, gateWith } = await serverThat((path, _n, _request, response) => {
      if (isToken(path)) response.writeHead(200, json).end(good(path));
    });
    const begun = performance.now();
    const failure = { code: 'eDevletUnavailable', reason: 'identity:timeout' };
    expect(await gateWith({ call: 1_000, whole: 15_000 }).identify(came)).toEqual({ ok: false, failure });
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(calls).toHaveLength(2);
  });

  it('ends with a body that never does, whether it drips or floods', async () => {
    const { gateWith } = await serverThat((_path, _n, _request, response) => {
      response.writeHead(200, json);
      const each = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(each));
    });
    const failure = { code: 'eDevletUnavailable', reason: 'token:timeout' };
    expect(await gateWith({ call: 300, whole: 15_000 }).identify(came)).toEqual({ ok: false, failure });

    let sent = 0;
    const flood = await serverThat((_path, _n, _request, response) => {
      response.writeHead(200, json);
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(16_384))) sent += 16_384;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const begun = performance.now();
    const tooLarge = { code: 'eDevletUnavailable', reason: 'token:tooLarge' };
    expect(await flood.gateWith(patient).identify(came)).toEqual({ ok: false, failure: tooLarge });
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect(sent).toBeLessThan(20_000_000);
  });

  it('ends with the whole login’s time, however much each call has left', async () => {
    const { gateWith } = await serverThat((path, _n, _request, response) => {
      const answer = () => response.writeHead(200, json).end(good(path));
      setTimeout(answer, isToken(path) ? 300 : 4_000).unref();
    });
    const failure = { code: 'eDevletUnavailable', reason: 'identity:timeout' };
    expect(await gateWith({ call: 5_000, whole: 1_500 }).identify(came)).toEqual({ ok: false, failure });
  });
});

describe('an answer that is no HTTP', () => {
  it.each([
    [
      'another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\nmerhaba',
    ],
    ['no protocol', 'merhaba\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
    ['headers without end', `HTTP/1.1 200 OK\r\n${'x-dolgu: 1234567890\r\n'.repeat(5_000)}`],
  ])('%s is an outage, at once', async (_what, bytes) => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', () => socket.write(bytes));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    closers.push(() => new Promise<void>((closed) => void server.close(() => closed())));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const settings = {
      origin,
      clientId: 'kurum',
      scopeSeparator: ';',
      pkce: true,
      timeouts: patient,
    } as const;
    const begun = performance.now();
    const failure = { code: 'eDevletUnavailable', reason: 'token:network' };
    expect(await edevletGate(settings, async () => 'gizli').identify(came)).toEqual({ ok: false, failure });
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe('an answer that is no text', () => {
  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), {}],
    ['a packed body', Buffer.from('H4sIAAAAAAAA', 'base64'), { 'content-encoding': 'gzip' }],
    ['nothing', Buffer.alloc(0), {}],
  ])('%s', async (_what, body, headers) => {
    const { gateWith } = await serverThat((_path, _n, _request, response) =>
      response.writeHead(200, { ...json, ...headers }).end(body),
    );
    const failure = { code: 'eDevletUnavailable', reason: 'token:notJson' };
    expect(await gateWith(patient).identify(came)).toEqual({ ok: false, failure });
  });
});
