import 'reflect-metadata';
import { once } from 'node:events';
import { type AddressInfo, createServer as createPlainServer, type Server } from 'node:net';
import { createServer } from 'node:tls';
import { PemConverter, X509CertificateGenerator } from '@peculiar/x509';
import { afterEach, expect, it } from 'vitest';
import { certificateEnd } from '../../../shared/adapters/certificate.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
async function portOf(server: Server): Promise<number> {
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const notAfter = new Date('2031-03-01T12:00:00.000Z');
async function certified() {
  const signingAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await crypto.subtle.generateKey(signingAlgorithm, true, ['sign', 'verify']);
  const cert = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=localhost',
    notBefore: new Date('2026-01-01T00:00:00.000Z'),
    notAfter,
    keys,
    signingAlgorithm,
  });
  const key = PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  return { cert: cert.toString('pem'), key };
}

it('the end of a certificate is read from the server that shows it, trusted or not', async () => {
  const port = await portOf(createServer(await certified()));
  expect(await certificateEnd(`https://127.0.0.1:${port}`)).toBe(notAfter.toISOString());
});

it('where nobody speaks TLS, or nobody listens, there is none', async () => {
  const port = await portOf(createPlainServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
  expect(await certificateEnd(`https://127.0.0.1:${port}`)).toBeUndefined();
  for (const server of open.splice(0)) server.close();
  expect(await certificateEnd(`https://127.0.0.1:${port}`)).toBeUndefined();
});
