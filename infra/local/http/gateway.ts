import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock, Log } from '../access/door.types.ts';
import type { RouteModel } from '../assembly/assembly.types.ts';
import type { Invoke } from '../functions/workers.ts';
import { reasonOf } from '../logs.ts';
import { compressed } from './compression.ts';
import { gatewaySays, type HttpAnswer, toAnswer } from './gateway-answer.ts';
import { toEvent } from './gateway-event.ts';
import { BodyTooLarge, discardBody, readBody } from './read-body.ts';
import { createRouter } from './route-match.ts';
import { createViewer } from './viewer.ts';

export type Gateway = {
  /** `http://host:port` with the real port. */
  readonly url: string;
  /** Starts answering with these routes; until then every request is told that the service starts. */
  readonly serve: (options: GatewayOptions) => void;
  /** Takes no new requests, lets those under way finish. */
  readonly close: () => Promise<void>;
};

type GatewayOptions = {
  readonly routes: readonly RouteModel[];
  readonly invoke: Invoke;
  readonly clock: Clock;
  readonly account: string;
  readonly log: Log;
  /** What the distribution runs before each call. */
  readonly viewerCode?: string | undefined;
  /** What answers everything under a path of its own, before any route. */
  readonly beside?: {
    readonly path: string;
    readonly answer: (request: IncomingMessage) => Promise<HttpAnswer>;
  };
};
type Answering = (request: IncomingMessage) => Promise<HttpAnswer>;

const largestBody = 10 * 1024 * 1024;
const starting: Answering = async () => gatewaySays(503, 'Service Unavailable');

/** Takes the port of the HTTP API, before anything else is started: rejects with EADDRINUSE when it is in use. */
export const openGateway = async (host: string, port: number, log: Log): Promise<Gateway> => {
  let answer = starting;
  const server = createServer((request, response) => {
    answer(request)
      .then((given) => compressed(given, String(request.headers['accept-encoding'] ?? '')))
      .then((given) => send(server, request, response, given))
      .catch((error: unknown) => {
        log('gateway', `FAILED: an answer cannot be sent: ${reasonOf(error)}`);
        response.destroy();
      });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${(server.address() as AddressInfo).port}`,
    serve: (options) => {
      answer = createAnswering(options);
    },
    close: async () => {
      if (!server.listening) return;
      server.close();
      server.closeIdleConnections();
      await once(server, 'close');
    },
  };
};

const createAnswering = (options: GatewayOptions): Answering => {
  const { routes, invoke, clock, account, log, viewerCode, beside } = options;
  const router = createRouter(routes);
  const viewer = viewerCode === undefined ? undefined : createViewer(viewerCode);
  return async (request) => {
    let routeKey = 'no route';
    try {
      if (beside && (request.url ?? '').startsWith(`${beside.path}/`)) return await beside.answer(request);
      const refused = viewer?.(request);
      if (refused) {
        await discardBody(request);
        return refused;
      }
      const match = router(request.method ?? 'GET', (request.url ?? '/').split('?')[0] ?? '/');
      if (!match) return gatewaySays(404, 'Not Found');
      routeKey = match.route.routeKey;
      const body = await readBody(request, largestBody);
      const event = toEvent({ request, body, match, at: clock.now(), account });
      const result = await withinLimit(
        invoke(match.route.functionName, JSON.stringify(event)),
        match.route.timeoutMs,
      );
      if (result === 'late') return gatewaySays(503, 'Service Unavailable');
      if (result.ok) return toAnswer(result.payload);
      if (result.error.errorType === 'RequestEntityTooLarge')
        return gatewaySays(413, 'Request Entity Too Large');
      return gatewaySays(500, 'Internal Server Error');
    } catch (error) {
      if (error instanceof BodyTooLarge) return gatewaySays(413, 'Request Entity Too Large');
      if (error instanceof URIError) return gatewaySays(400, 'Bad Request');
      log('gateway', `FAILED: ${routeKey}: ${reasonOf(error)}`);
      return gatewaySays(500, 'Internal Server Error');
    }
  };
};

/** The integration's own limit: the function runs on, but nobody waits for it. */
const withinLimit = async <Result>(result: Promise<Result>, limitMs: number): Promise<Result | 'late'> => {
  const late = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => late.resolve('late'), limitMs);
  try {
    return await Promise.race([result, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const send = (
  server: Server,
  request: IncomingMessage,
  response: ServerResponse,
  answer: HttpAnswer,
): void => {
  for (const [name, value] of Object.entries(answer.headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  // A closing server, or a body left unread, must not leave the client waiting on this connection.
  if (!server.listening || !request.complete) response.setHeader('connection', 'close');
  const bodiless = request.method === 'HEAD' || answer.status === 204 || answer.status === 304;
  if (!bodiless) response.setHeader('content-length', answer.body.length);
  response.writeHead(answer.status);
  response.end(bodiless ? undefined : answer.body);
};
