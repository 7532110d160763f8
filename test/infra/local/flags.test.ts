import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readFlags } from '../../../infra/local/flags.ts';
import { openGateway } from '../../../infra/local/http/gateway.ts';
import { lockFolder } from '../../../infra/local/lock.ts';
import { readRelayUrl } from '../../../infra/local/mail/mail.ts';
import { onPort } from '../../../infra/local/port-in-use.ts';
import { keepLog, scratchFolder } from './scratch.ts';

describe('the command line', () => {
  it('has defaults', () => {
    expect(readFlags([])).toEqual({
      host: '127.0.0.1',
      port: 8080,
      mailPort: 8081,
      issuerPort: 4020,
      smsPort: 8082,
      edevletPort: 4021,
      galleryPort: 8083,
      returnPort: 0,
      trustedProxies: 0,
      data: '.data',
      help: false,
    });
  });
  it.each([
    [['--prot', '1'], '--prot'],
    [['--port', 'x'], '--port x'],
    [['--mail-port', '70000'], '--mail-port 70000'],
    [['--return-port', '-1'], "'--return-port"],
    [['--return-domain', 'posta kocasinan'], '--return-domain posta kocasinan'],
    [['--public-url', 'here'], '--public-url here'],
    [['--trusted-proxies', 'all'], '--trusted-proxies all'],
    [['start'], 'start'],
  ])('refuses %j', (args, message) => {
    expect(() => readFlags(args)).toThrow(message);
  });

  it('reads the relay’s address', () => {
    expect(readRelayUrl('smtp://ali:p%40ss@mail.example:25')).toEqual({
      host: 'mail.example',
      port: 25,
      secure: false,
      user: 'ali',
      password: 'p@ss',
    });
    expect(readRelayUrl('smtps://mail.example')).toEqual({ host: 'mail.example', port: 465, secure: true });
    expect(() => readRelayUrl('mail.example')).toThrow('SMTP_RELAY_URL');
  });
});

describe('what is taken', () => {
  it('a port: the sentence names the flag', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const opening = onPort('--port', port, openGateway('127.0.0.1', port, keepLog().log));
    await expect(opening).rejects.toThrow(`port ${port} is in use; choose another with --port`);
    other.close();
  });

  it('a data folder: only until it is released', () => {
    const folder = scratchFolder();
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow('--data');
    lock.release();
    lockFolder(folder).release();
  });
});
