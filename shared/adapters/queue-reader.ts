import { QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { assurance, instant, localDate, petitionType, regime, status } from '../contracts/vocabulary.ts';
import { givenKeyOf } from '../domain/given.ts';
import type { QueueItem, QueueSlice, ReadGiven, ReadQueue, Secrets } from '../domain/ports.ts';
import type { Shelf } from '../domain/request.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

const row = z.object({
  reference: z.string(),
  regime,
  petitionType: petitionType.exactOptional(),
  category: z.string().exactOptional(),
  department: z.string(),
  status,
  assurance,
  assignee: z.string().exactOptional(),
  assigneeName: z.string().exactOptional(),
  receivedAt: instant,
  dueOn: localDate,
  version: z.int(),
}) satisfies z.ZodType<QueueItem>;

/** As many rows as an officer's list shows. */
const shown = 25;

/**
 * One page of a unit's requests by last day; `after` is the order key of the last row shown.
 *
 * @param pageSize rows of a page
 */
export function queueReader(tables: Tables, pageSize = shown): ReadQueue {
  return (authority, department, shelf, after) =>
    readSlice(tables, lists.queue, keys.queue(authority, department, shelf), { after, pageSize });
}

/** One page of what is given to an officer; only who knows the deployment's secrets can name her list. */
export function givenReader(tables: Tables, secrets: () => Promise<Secrets>): ReadGiven {
  const read = givenKeyReader(tables, shown);
  return async (authority, officer, shelf, after) =>
    read(authority, givenKeyOf(await secrets(), authority, officer), shelf, after);
}

/** The same by the keyed hash of the officer, for whom it was handed to. */
export function givenKeyReader(tables: Tables, pageSize: number) {
  return (authority: string, givenKey: string, shelf: Shelf, after?: string): Promise<QueueSlice> =>
    readSlice(tables, lists.given, keys.given(authority, givenKey, shelf), { after, pageSize });
}

const lists = {
  queue: { IndexName: 'queue', partition: 'queueOf' },
  given: { IndexName: 'given', partition: 'givenTo' },
} as const;

async function readSlice(
  { client, requests: TableName }: Tables,
  { IndexName, partition }: (typeof lists)[keyof typeof lists],
  of: string,
  { after, pageSize }: { after: string | undefined; pageSize: number },
): Promise<QueueSlice> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName,
      IndexName,
      KeyConditionExpression: after ? `${partition} = :of AND queueOrder > :after` : `${partition} = :of`,
      ExpressionAttributeValues: toItem({ ':of': of, ...(after ? { ':after': after } : {}) }),
      Limit: pageSize,
    }),
  );
  const rows = Items.map((item) => row.parse(fromItem(item)));
  const last = rows.at(-1);
  return LastEvaluatedKey && last ? { rows, after: `${last.dueOn}#${last.reference}` } : { rows };
}
