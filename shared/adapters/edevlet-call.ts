import { request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { ok, type Result } from '../contracts/failures.ts';

/** An answer, whole; `text` is undefined when the bytes are no UTF-8. */
export type Heard = { readonly status: number; readonly type: string; readonly text: string | undefined };
/** Why there is no whole answer, and whether one had begun. */
export type Unheard = { readonly why: 'timeout' | 'network' | 'tooLarge'; readonly answered: boolean };

/** Bytes; e-Devlet's answers have some hundred. */
const largestAnswer = 64 * 1024;

/**
 * Sends a form by POST over a connection of its own, once. Not `fetch`: on 421 that sends the whole form again, and
 * with it a code that counts once. Redirects are answers like any other. Never rejects.
 */
export function postForm(
  url: URL,
  form: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Result<Heard, Unheard>> {
  const { promise, resolve } = Promise.withResolvers<Result<Heard, Unheard>>();
  const body = Buffer.from(new URLSearchParams(form).toString());
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    signal,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
    },
  };
  let answered = false;
  const unheard = (why: Unheard['why']) => resolve({ ok: false, failure: { why, answered } });
  const broken = () => unheard(signal.aborted ? 'timeout' : 'network');
  const send = url.protocol === 'http:' ? overHttp : overHttps;
  const call = send(url, options, (answer) => {
    answered = true;
    const chunks: Buffer[] = [];
    let size = 0;
    answer.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= largestAnswer) return;
      unheard('tooLarge');
      call.destroy();
    });
    answer.on('error', broken);
    answer.on('end', () => {
      const { statusCode: status = 0, headers } = answer;
      resolve(ok({ status, type: headers['content-type'] ?? '', text: textOf(Buffer.concat(chunks)) }));
    });
  });
  call.on('error', broken);
  call.on('close', broken);
  call.end(body);
  return promise;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
