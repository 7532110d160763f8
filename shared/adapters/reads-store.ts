import { setTimeout as pause } from 'node:timers/promises';
import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { readWhat } from '../contracts/audit-views.ts';
import { instant } from '../contracts/vocabulary.ts';
import type { RequestName } from '../domain/ports.ts';
import { type FindReads, linkRead, type ReadEntry, type RecordRead } from '../domain/reads.ts';
import { dayOf } from '../domain/time/days.ts';
import { queryAll } from './dossier-opener.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { isConditionFailure } from './refused-writes.ts';

const stored = z.object({
  sequence: z.int(),
  previous: z.string(),
  at: instant,
  officer: z.string(),
  what: readWhat,
  hash: z.string(),
}) satisfies z.ZodType<ReadEntry>;

/** Each try lets one of those who read at once in. */
const tries = 24;
/** Milliseconds; those who lost a race come back at different moments. */
const longestPause = 20;

/** Appends reads to a request's own chain: two store calls, and two more for each race that is lost. */
export function readRecorder(tables: Tables): RecordRead {
  return async (name, read) => {
    let entry = linkRead(name, await newest(tables, name), read);
    for (let left = tries; left > 0; left--) {
      if (await putNew(tables, name, entry)) return;
      await pause(Math.random() * longestPause);
      const last = await newest(tables, name);
      // The put was stored and only its answer lost.
      if (last?.hash === entry.hash) return;
      entry = linkRead(name, last, read);
    }
    throw new Error('A read could not be recorded: others were faster every time');
  };
}

/** Every read of a request, oldest first. */
export function readsFinder(tables: Tables): FindReads {
  return async (name) => (await queryAll(tables, keys.reads(name))).map((item) => stored.parse(item));
}

async function newest(tables: Tables, name: RequestName): Promise<ReadEntry | undefined> {
  const { Items = [] } = await tables.client.send(
    new QueryCommand({
      TableName: tables.requests,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toItem({ ':pk': keys.reads(name) }),
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    }),
  );
  return Items[0] && stored.parse(fromItem(Items[0]));
}

/** False when another reader's entry stands there already. */
async function putNew(tables: Tables, name: RequestName, entry: ReadEntry): Promise<boolean> {
  try {
    await tables.client.send(
      new PutItemCommand({
        TableName: tables.requests,
        Item: toItem({
          pk: keys.reads(name),
          sk: keys.sequence(entry.sequence),
          chainDay: keys.chainDay(name.authority, dayOf(entry.at)),
          ...entry,
        }),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}
