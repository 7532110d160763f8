/** Speaks clamd's `zINSTREAM` as clamd does; it knows one virus, the test file of EICAR. */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** Put together here: as one literal, scanners would take this file for infected. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(
  '',
);

export async function startFakeClamd(largest = 1_000_000) {
  let asked = 0;
  let mayAnswer = Promise.resolve();
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0);
    // Whoever asked may hang up before the answer.
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const content = contentOf(bytes);
      if (!content) return;
      asked += 1;
      const found = content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';
      const verdict = content.length > largest ? 'INSTREAM size limit exceeded. ERROR\0' : found;
      void mayAnswer.then(() => socket.end(verdict));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    asked: () => asked,
    /** Lets it answer nothing until what this gives is called. */
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      mayAnswer = promise;
      return resolve;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const command = Buffer.from('zINSTREAM\0');

/** The content once its last chunk, of no length, is there. */
function contentOf(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, command.length).equals(command)) return undefined;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

export type FakeClamd = Awaited<ReturnType<typeof startFakeClamd>>;
