import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { createRelay, outcomeOf, type RelayAddress } from '../../../../infra/local/mail/relay.ts';
import { backOff, SES_RETRIES } from '../../../../infra/local/mail/relay-progress.ts';

const envelope = { from: 'a@kocasinan.example', to: ['b@posta.example'], id: '0107-one' };
let server: SMTPServer | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(resolve) : resolve())));

async function send(options: SMTPServerOptions, over: Partial<RelayAddress>, raw: Buffer) {
  const smtp = new SMTPServer({ hideSTARTTLS: true, disableReverseLookup: true, ...options });
  server = smtp;
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const relay = createRelay({
    host: '127.0.0.1',
    port: (smtp.server.address() as AddressInfo).port,
    ...over,
  });
  const outcomes = await relay.send(envelope, raw);
  relay.close();
  return outcomes;
}

it('waits when the relay refuses our own login: that is ours to repair, and no recipient’s fault', async () => {
  const onAuth: NonNullable<SMTPServerOptions['onAuth']> = (_auth, _session, done) =>
    done(Object.assign(new Error('5.7.8 bad credentials'), { responseCode: 535 }));
  const outcomes = await send(
    { onAuth, allowInsecureAuth: true },
    { user: 'u', password: 'wrong' },
    Buffer.from('From: a\r\n\r\nx'),
  );
  expect(outcomes).toEqual([
    expect.objectContaining({ kind: 'delayed', delayType: 'InternalFailure', status: '4.0.0' }),
  ]);
});

it('waits when the relay asks for a login that it was not given', async () => {
  const outcomes = await send({}, {}, Buffer.from('From: a\r\n\r\nx'));
  expect(outcomes).toEqual([
    expect.objectContaining({ kind: 'delayed', diagnosticCode: expect.stringMatching(/^smtp; 530 /) }),
  ]);
});

it('gives a message up that is larger than the relay takes', async () => {
  const outcomes = await send({ authOptional: true, size: 1_000 }, {}, Buffer.alloc(2_000, 'x'));
  expect(outcomes).toEqual([expect.objectContaining({ kind: 'bounced', bounceSubType: 'MessageTooLarge' })]);
});

it('waits when nobody answers', async () => {
  const relay = createRelay({ host: '127.0.0.1', port: 1 });
  const [outcome] = await relay.send(envelope, Buffer.from('x'));
  expect(outcome).toMatchObject({
    kind: 'delayed',
    delayType: 'TransientCommunicationFailure',
    status: '4.4.1',
  });
});

it.each([
  [{ responseCode: 554, response: '554 no service here', command: 'CONN', code: 'EPROTOCOL' }, 'delayed'],
  [{ responseCode: 550, response: '550 5.1.1 unknown', command: 'RCPT TO', code: 'EENVELOPE' }, 'bounced'],
  [
    { responseCode: 530, response: '530 5.7.0 authenticate', command: 'MAIL FROM', code: 'EENVELOPE' },
    'delayed',
  ],
  [
    { responseCode: 553, response: '553 5.7.1 not yours', command: 'MAIL FROM', code: 'EENVELOPE' },
    'delayed',
  ],
  [{ responseCode: 552, response: '552 5.3.4 too big', command: 'MAIL FROM', code: 'EENVELOPE' }, 'bounced'],
  [{ responseCode: 452, response: '452 4.2.2 full', command: 'DATA', code: 'EMESSAGE' }, 'delayed'],
] as const)('takes %j as %s', (reply, kind) => {
  expect(outcomeOf('b@posta.example', Object.assign(new Error(), reply)).kind).toBe(kind);
});

it('tries for about as long as SES does', () => {
  let sum = 0;
  for (let attempt = 1; attempt < SES_RETRIES.maxAttempts; attempt += 1) sum += backOff(SES_RETRIES, attempt);
  expect(sum / 3_600_000).toBeGreaterThan(13.5);
  expect(sum / 3_600_000).toBeLessThan(14.5);
});
