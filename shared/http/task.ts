import middy from '@middy/core';
import { log, traceOf } from './log.ts';

/**
 * The Lambda entry of a function that nobody waits for: a schedule, a stream or an event. A fault is logged without
 * its message, which could echo input. What is thrown on, so that AWS tries again and then keeps the event as a dead
 * letter, is a new error of that name alone: Lambda's runtime writes the whole of it to the log.
 */
export function task<Event, Answer>(name: string, run: (event: Event) => Promise<Answer>) {
  return middy<Event, Answer>()
    .onError(({ error, context }) => {
      log('error', 'fault', { route: name, awsRequestId: context.awsRequestId, reason: traceOf(error) });
      throw new Error(`${name} failed: ${error?.name ?? 'unknown'}`);
    })
    .handler((event: Event) => run(event));
}
