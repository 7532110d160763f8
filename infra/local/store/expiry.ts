import type { Clock, Log } from '../access/door.types.ts';
import type { TableModel } from '../assembly/assembly.types.ts';
import { reasonOf } from '../logs.ts';
import { type EngineCaller, EngineRefusal } from './engine-caller.ts';
import type { EngineDatabase } from './engine-database.ts';

type ExpiryOptions = {
  readonly tables: readonly TableModel[];
  readonly database: EngineDatabase;
  readonly call: EngineCaller;
  readonly clock: Clock;
  readonly wrote: (tableName: string) => void;
  readonly log: Log;
};
const batch = 500;

/**
 * Deletes what has expired (DynamoDB's time to live; the engine never does). Each item is deleted only if it still
 * is expired. Resolves with the number of items deleted.
 */
export const sweepExpired = async (options: ExpiryOptions): Promise<number> => {
  const { tables, database, call, clock, wrote } = options;
  let deleted = 0;
  for (const { name, keySchema, expiryAttribute } of tables) {
    if (expiryAttribute === undefined) continue;
    const now = Math.floor(clock.now() / 1000);
    const items = database.expired(name, expiryAttribute, now, batch) as Record<string, unknown>[];
    for (const item of items) {
      try {
        await call('DynamoDB_20120810.DeleteItem', {
          TableName: name,
          Key: Object.fromEntries(keySchema.map(({ AttributeName }) => [AttributeName, item[AttributeName]])),
          ConditionExpression: '#expiry <= :now',
          ExpressionAttributeNames: { '#expiry': expiryAttribute },
          ExpressionAttributeValues: { ':now': { N: String(now) } },
        });
        deleted += 1;
      } catch (error) {
        // It was given a longer life between the search and the delete.
        if (error instanceof EngineRefusal && error.type === 'ConditionalCheckFailedException') continue;
        throw error;
      }
    }
    if (items.length > 0) wrote(name);
  }
  return deleted;
};

/** Sweeps every `everyMs` milliseconds until closed. */
export const startExpiry = (
  options: ExpiryOptions,
  everyMs = 30_000,
): { readonly close: () => Promise<void> } => {
  const { log } = options;
  let sweeping: Promise<void> = Promise.resolve();
  const sweep = async (): Promise<void> => {
    try {
      const deleted = await sweepExpired(options);
      if (deleted > 0) log('expiry', `deleted ${deleted} expired items`);
    } catch (error) {
      log('expiry', `SWEEPING FAILED, will be tried again: ${reasonOf(error)}`);
    }
  };
  const timer = setInterval(() => {
    sweeping = sweeping.then(sweep);
  }, everyMs);
  return {
    close: () => {
      clearInterval(timer);
      return sweeping;
    },
  };
};
