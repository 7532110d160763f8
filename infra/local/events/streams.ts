import { join } from 'node:path';
import type { Clock, Log } from '../access/door.types.ts';
import type { StreamMapping } from '../assembly/assembly.types.ts';
import { readIfPresent, writeDurably } from '../durable-file.ts';
import type { DeadLetters } from '../functions/dead-letters.ts';
import type { Invoke } from '../functions/workers.ts';
import { reasonOf } from '../logs.ts';
import type { EngineCaller } from '../store/engine-caller.ts';
import type { EngineDatabase } from '../store/engine-database.ts';
import { compilePattern } from './event-pattern.ts';
import { type StreamRecord, workThrough } from './stream-batch.ts';
import { openStream, type Position, type StreamReader } from './stream-reader.ts';
import { createWakeUp } from './wake-up.ts';

export type Streams = {
  /** Says that a table was written to: its readers look at once. */
  readonly wrote: (tableName: string) => void;
  /** Lets the batches under way finish, and stops. */
  readonly close: () => Promise<void>;
};

type StreamsOptions = {
  readonly mappings: readonly StreamMapping[];
  readonly folder: string;
  readonly region: string;
  readonly call: EngineCaller;
  /** Absent for an engine that is not the runner's own: it trims its streams itself. */
  readonly database?: EngineDatabase | undefined;
  readonly invoke: Invoke;
  readonly deadLetters: DeadLetters;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds before the nth retry of a failed batch. */
  readonly retryDelay?: ((attempt: number) => number) | undefined;
};

/** How long a reader waits for a write that it was not told of. */
const safetyPollMs = 1_000;
const trimEveryMs = 2_000;
const oneSecondToOneMinute = (attempt: number): number => Math.min(60_000, 1_000 * 2 ** (attempt - 1));

/** Follows the tables' streams and invokes the mapped functions, from where each mapping was when it last ran. */
export const startStreams = async (options: StreamsOptions): Promise<Streams> => {
  const followers = await Promise.all(options.mappings.map((mapping) => follow(mapping, options)));
  const trim = (): void => {
    for (const table of new Set(options.mappings.map((mapping) => mapping.table.name))) {
      const passed = followers
        .filter((follower) => follower.tableName === table)
        .map(({ passedTo }) => passedTo());
      const slowest = Math.min(...passed);
      if (slowest > 0) options.database?.trimStream(table, slowest);
    }
  };
  const timer = setInterval(() => {
    try {
      trim();
    } catch (error) {
      options.log('streams', `TRIMMING FAILED, will be tried again: ${reasonOf(error)}`);
    }
  }, trimEveryMs);
  return {
    wrote: (tableName) => {
      for (const follower of followers) if (follower.tableName === tableName) follower.wake();
    },
    close: async () => {
      clearInterval(timer);
      await Promise.all(followers.map((follower) => follower.close()));
      trim();
    },
  };
};

type Follower = {
  readonly tableName: string;
  /** The sequence number that the reader is done with; 0 at the beginning. */
  readonly passedTo: () => number;
  readonly wake: () => void;
  readonly close: () => Promise<void>;
};

const follow = async (mapping: StreamMapping, options: StreamsOptions): Promise<Follower> => {
  const {
    folder,
    region,
    call,
    invoke,
    deadLetters,
    clock,
    log,
    retryDelay = oneSecondToOneMinute,
  } = options;
  const file = join(folder, `${mapping.id}.json`);
  const saved = await readIfPresent(file);
  const start = saved === undefined ? undefined : (JSON.parse(saved) as Position);
  const reader = await openStream(call, mapping.table.name, start);
  const filters = mapping.filters.map(compilePattern);
  const wanted = (record: StreamRecord): boolean =>
    filters.length === 0 || filters.some((matches) => matches(record));
  const bell = createWakeUp();
  const retryBell = createWakeUp();
  let closing = false;

  const present = (record: StreamRecord): StreamRecord => {
    // The engine stamps records with the machine's time.
    const moved = (clock.now() - Date.now()) / 1000;
    const at = Math.floor(record.dynamodb.ApproximateCreationDateTime + moved);
    const dynamodb = { ...record.dynamodb, ApproximateCreationDateTime: at };
    return { ...record, awsRegion: region, eventSourceARN: mapping.table.streamArn, dynamodb };
  };
  const work = {
    mapping,
    invoke: (records: readonly StreamRecord[]) =>
      invoke(mapping.functionName, JSON.stringify({ Records: records.map(present) })),
    passed: async (record: StreamRecord): Promise<void> => {
      reader.advance(record.dynamodb.SequenceNumber);
      await writeDurably(file, JSON.stringify(reader.position()));
    },
    giveUp: async (records: readonly StreamRecord[], reason: string): Promise<void> => {
      const message = describeBatch(mapping, reader, records, reason, clock);
      await deadLetters.put(mapping.deadLetterArn, mapping.functionName, message);
    },
    pause: async (attempt: number): Promise<boolean> => {
      if (!closing) await retryBell.wait(attempt === 0 ? 0 : retryDelay(attempt));
      return !closing;
    },
  };
  const round = async (): Promise<void> => {
    const records = await reader.read(mapping.batchSize);
    const last = records.at(-1);
    if (!last) return bell.wait(safetyPollMs);
    const batch = records.filter(wanted);
    if (batch.length > 0 && !(await workThrough(batch, work))) return reader.rewind();
    reader.advance(last.dynamodb.SequenceNumber);
  };
  const loop = async (): Promise<void> => {
    while (!closing) {
      try {
        await round();
      } catch (error) {
        reader.rewind();
        if (closing) return;
        log('streams', `FAILED, will be tried again: ${mapping.id}: ${reasonOf(error)}`);
        await bell.wait(safetyPollMs);
      }
    }
  };
  const running = loop();
  return {
    tableName: mapping.table.name,
    passedTo: () => Number(reader.position().sequence ?? 0),
    wake: bell.ring,
    close: async () => {
      closing = true;
      bell.ring();
      retryBell.ring();
      await running;
      await writeDurably(file, JSON.stringify(reader.position()));
    },
  };
};

/** What AWS tells the dead-letter queue: where the records lie, not what is in them. */
const describeBatch = (
  mapping: StreamMapping,
  reader: StreamReader,
  records: readonly StreamRecord[],
  reason: string,
  clock: Clock,
): unknown => ({
  requestContext: { functionArn: mapping.functionArn, condition: 'RetryAttemptsExhausted' },
  responseContext: { functionError: reason },
  version: '1.0',
  timestamp: new Date(clock.now()).toISOString(),
  DDBStreamBatchInfo: {
    shardId: reader.position().shardId,
    startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
    endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
    batchSize: records.length,
    streamArn: mapping.table.streamArn,
  },
});
