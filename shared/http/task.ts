import middy from '@middy/core';
import { log, traceOf } from './log.ts';

/**
 * The Lambda entry of a function that nobody waits for: a schedule, a stream or an event. A fault is logged without
 * its message, which could echo input, and thrown on, so that AWS tries again and then keeps the event as a dead letter.
 */
export function task<Event, Answer>(name: string, run: (event: Event) => Promise<Answer>) {
  return middy<Event, Answer>()
    .onError(({ error, context }) => {
      log('error', 'fault', { route: name, awsRequestId: context.awsRequestId, reason: traceOf(error) });
    })
    .handler((event: Event) => run(event));
}
