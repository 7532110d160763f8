import type middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { explain, wantsPage } from './answers.ts';
import type { Answer, Edge, Event } from './call.ts';
import { log, traceOf } from './log.ts';
import { placeOf } from './place.ts';

/** The log line of every call, and the answer to every fault: nothing of the input is repeated in either. */
export function logged(edge: Edge): middy.MiddlewareObj<Event, Answer> {
  const started = new WeakMap<object, number>();
  const finish = (request: { event: Event; context: Context; response?: Answer | null }) => {
    const status = request.response?.statusCode ?? 500;
    log(status >= 500 ? 'error' : 'info', 'call', {
      route: request.event.routeKey,
      status,
      ms: Math.round(performance.now() - (started.get(request.event) ?? performance.now())),
      awsRequestId: request.context.awsRequestId,
    });
  };
  return {
    before: ({ event }) => {
      started.set(event, performance.now());
    },
    after: (request) => finish(request),
    onError: (request) => {
      log('error', 'fault', { route: request.event.routeKey, reason: traceOf(request.error) });
      request.response = explain(
        edge,
        wantsPage(request.event),
        placeOf(request.event, edge.arrivals?.(request.event)?.host, edge.speaks),
        { code: 'unavailable' },
      );
      finish(request);
    },
  };
}
