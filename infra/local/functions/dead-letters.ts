import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock, Log } from '../access/door.types.ts';
import { writeDurably } from '../durable-file.ts';

/** What could not be worked on. One folder of JSON files per queue; nothing is ever taken out by the runner. */
export type DeadLetters = {
  /**
   * Puts a message into the queue with this ARN, or, where the template gives none and AWS would drop it, into the
   * folder `no-queue`. Resolves when it is on disk. `from` says in the log where it came from.
   */
  readonly put: (queueArn: string | undefined, from: string, message: unknown) => Promise<void>;
};

type DeadLettersOptions = {
  readonly folder: string;
  readonly queues: readonly { readonly name: string; readonly arn: string }[];
  readonly clock: Clock;
  readonly log: Log;
};

/** Dead letters on disk under `<folder>/<queue name>`. */
export const createDeadLetters = ({ folder, queues, clock, log }: DeadLettersOptions): DeadLetters => ({
  put: async (queueArn, from, message) => {
    const name = queueArn === undefined ? 'no-queue' : queues.find(({ arn }) => arn === queueArn)?.name;
    if (name === undefined) throw new Error(`there is no queue ${queueArn} for the dead letters of ${from}`);
    const at = new Date(clock.now()).toISOString().replaceAll(':', '-');
    await writeDurably(
      join(folder, name, `${at}-${randomUUID()}.json`),
      JSON.stringify(message, undefined, 2),
    );
    log('letters', `DEAD LETTER of ${from} in ${name}`);
  },
});
