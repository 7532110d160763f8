/** Asks a ClamAV daemon what it thinks of a content (`zINSTREAM`, clamd(8)). */
import { once } from 'node:events';
import { connect } from 'node:net';

/** `host:port`, or the path of a socket. */
export type ClamdAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** @throws a sentence when it is neither */
export function readClamdAddress(text: string): ClamdAddress {
  if (text.startsWith('/')) return { path: text };
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(text) ?? [];
  if (host && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new Error(`--clamd ${text} is neither host:port nor the path of a socket`);
}

/** `unscanned`: it looked and could not tell, because of the size, say. */
export type Verdict = 'clean' | 'infected' | 'unscanned';

/** Milliseconds without a word. */
const patience = 120_000;
const chunkBytes = 64 * 1024;

/**
 * @param ended asks no longer once it is aborted
 * @throws when the daemon cannot be asked, says what nobody understands, or nobody waits for it any more
 */
export async function askClamd(address: ClamdAddress, content: Buffer, ended: AbortSignal): Promise<Verdict> {
  const socket = connect(address);
  socket.setTimeout(patience, () => socket.destroy(new Error('clamd said nothing')));
  let said = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  socket.write('zINSTREAM\0');
  for (let at = 0; at < content.length; at += chunkBytes) {
    const chunk = content.subarray(at, at + chunkBytes);
    socket.write(Buffer.concat([lengthOf(chunk.length), chunk]));
  }
  socket.write(lengthOf(0));
  try {
    await once(socket, 'end', { signal: ended });
  } finally {
    socket.destroy();
  }
  return verdictOf(said);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** `stream: OK`, `stream: <name> FOUND`, or a sentence that ends in ERROR. */
function verdictOf(said: string): Verdict {
  const text = said.replaceAll('\0', '').trim();
  if (text === 'stream: OK') return 'clean';
  if (/^stream: .+ FOUND$/.test(text)) return 'infected';
  if (/ERROR$/.test(text)) return 'unscanned';
  throw new Error('clamd said what nobody understands');
}
