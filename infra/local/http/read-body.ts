import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';

/** The body was longer than allowed; what is left of it is thrown away. */
export class BodyTooLarge extends Error {}

/** Reads a request's body. Throws `BodyTooLarge` past `limit` bytes. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  // The stream must outlive a refusal: destroying it would cut the connection that the refusal is sent on.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      request.resume();
      throw new BodyTooLarge(`the body is longer than ${limit} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Reads a body that nobody wants to its end: a browser that is cut off while it sends shows no answer. */
export const discardBody = (request: IncomingMessage): Promise<void> =>
  finished(request.resume()).catch(() => {});
