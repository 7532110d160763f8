import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { Instant } from '../contracts/vocabulary.ts';

/** How long a server may take to show its certificate, in milliseconds. */
const patienceMs = 3_000;

/**
 * Looks at the certificate that an https address shows. Whether it is trusted is the browsers' to judge; here only its
 * end counts.
 *
 * @param url `https://…`
 * @returns when it ends (UTC); undefined when nobody answers
 */
export function certificateEnd(url: string): Promise<Instant | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: port === '' ? 443 : Number(port),
      ...(isIP(hostname) ? {} : { servername: hostname }),
      rejectUnauthorized: false,
      timeout: patienceMs,
    });
    const settle = (end: Instant | undefined) => {
      socket.destroy();
      resolve(end);
    };
    socket.once('secureConnect', () => {
      const { valid_to: end } = socket.getPeerCertificate();
      settle(end ? (new Date(end).toISOString() as Instant) : undefined);
    });
    socket.once('timeout', () => settle(undefined));
    socket.once('error', () => settle(undefined));
  });
}
