/** The SES client over a real socket: what a lost or a refused answer looks like on the wire. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sesMailer } from '../../../shared/adapters/mailer.ts';
import type { Send } from '../../../shared/domain/ports.ts';

let server: Server;
let send: Send;
let bodies: URLSearchParams[];
let answer: (response: ServerResponse, request: IncomingMessage) => void;

const accepted = `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult>
  <MessageId>0100-abc</MessageId></SendRawEmailResult></SendRawEmailResponse>`;
const refusal = (code: string) =>
  `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>ali@posta.example no</Message></Error></ErrorResponse>`;
const xml = (status: number, body: string) => (response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'text/xml' }).end(body);

beforeAll(async () => {
  server = createServer(async (request, response) => {
    bodies.push(new URLSearchParams((await buffer(request)).toString()));
    answer(response, request);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  vi.stubEnv('AWS_ENDPOINT_URL_SES', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  send = sesMailer('basvuru-mail');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
beforeEach(() => {
  bodies = [];
});

const mime = Buffer.from('Subject: =?UTF-8?Q?al=C4=B1nd=C4=B1?=\r\n\r\nBaşvuru\r\n');
const mail = {
  from: 'basvuru@kocasinan.example',
  to: ['ali@posta.example'],
  mime,
  tags: { authority: 'kocasinan', letter: 'reply' },
};

describe('a mail', () => {
  it('reaches SES as the very bytes, to one address, with its tags', async () => {
    answer = xml(200, accepted);
    expect(await send(mail)).toEqual({ kind: 'accepted', messageId: '0100-abc' });
    const [body] = bodies;
    expect(Buffer.from(body?.get('RawMessage.Data') ?? '', 'base64').equals(mime)).toBe(true);
    expect([...(body?.keys() ?? [])].filter((key) => key.startsWith('Destinations'))).toEqual([
      'Destinations.member.1',
    ]);
    expect(body?.get('Tags.member.2.Value')).toBe('reply');
    expect(body?.get('ConfigurationSetName')).toBe('basvuru-mail');
  });

  it.each([
    ['Throttling', 400],
    ['MessageRejected', 400],
    ['MailFromDomainNotVerifiedException', 400],
    ['AccessDenied', 403],
  ])(
    'that SES refuses with %s is refused, asked once, and the reason tells no address',
    async (code, status) => {
      answer = xml(status, refusal(code));
      const said = await send(mail);
      expect(said.kind).toBe('refused');
      expect(JSON.stringify(said)).not.toContain('ali@');
      expect(bodies).toHaveLength(1);
    },
  );

  it.each([
    ['an inner fault', xml(500, refusal('InternalFailure'))],
    ['no capacity', xml(503, 'Service Unavailable')],
    [
      'a connection that breaks after the mail was taken',
      (response: ServerResponse) => void response.destroy(),
    ],
    [
      'an answer that breaks off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '500' }).write('<SendRaw');
        response.destroy();
      },
    ],
    [
      'an answer without an id',
      xml(200, '<SendRawEmailResponse><SendRawEmailResult/></SendRawEmailResponse>'),
    ],
  ])(
    'whose answer is %s is of unknown fate, and is not sent a second time by the client',
    async (_what, respond) => {
      answer = respond;
      expect((await send(mail)).kind).toBe('unknown');
      expect(bodies).toHaveLength(1);
    },
  );
});
