import type { IncomingMessage } from 'node:http';
import { createContext, runInContext } from 'node:vm';
import type { HttpAnswer } from './gateway-answer.ts';

type Values = Readonly<Record<string, { readonly value: string }>>;
/** What CloudFront hands to a function before a call, as far as ours read it. */
type ViewerEvent = {
  readonly viewer: { readonly ip: string };
  readonly request: { readonly method: string; readonly uri: string; readonly headers: Values };
};
type EdgeAnswer = {
  readonly statusCode: number;
  readonly headers: Values;
  readonly body: { readonly encoding: 'text' | 'base64'; readonly data: string };
};

/** What the distribution's own function answers before the API is asked; undefined where the call goes on. */
export type Viewer = (request: IncomingMessage) => HttpAnswer | undefined;

/**
 * Runs the code that the template gives the distribution. A call that goes on does so as it came: what the function
 * writes on it for the API counts only behind a distribution that proves itself.
 */
export const createViewer = (code: string): Viewer => {
  const handler = runInContext(`${code}\nhandler`, createContext({})) as (
    event: ViewerEvent,
  ) => EdgeAnswer | ViewerEvent['request'];
  return (request) => {
    const said = handler(eventOf(request));
    if (!('statusCode' in said)) return undefined;
    return {
      status: said.statusCode,
      headers: Object.fromEntries(Object.entries(said.headers).map(([name, { value }]) => [name, value])),
      body: Buffer.from(said.body.data, said.body.encoding === 'base64' ? 'base64' : 'utf8'),
    };
  };
};

const eventOf = ({ method = 'GET', url = '/', headers, socket }: IncomingMessage): ViewerEvent => ({
  viewer: { ip: socket.remoteAddress ?? '' },
  request: {
    method,
    uri: url.split('?')[0] ?? '/',
    headers: {
      host: { value: '' },
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value: String(value) }])),
    },
  },
});
