import { QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { assurance, instant, localDate, petitionType, regime, status } from '../contracts/vocabulary.ts';
import type { QueueItem, ReadQueue } from '../domain/ports.ts';
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
  receivedAt: instant,
  dueOn: localDate,
  version: z.int(),
}) satisfies z.ZodType<QueueItem>;

/**
 * One page of a unit's requests by last day; `after` is the order key of the last row shown.
 *
 * @param pageSize rows of a page; as many as an officer's list shows
 */
export function queueReader(tables: Tables, pageSize = 25): ReadQueue {
  return async (authority, department, shelf, after) => {
    const { Items = [], LastEvaluatedKey } = await tables.client.send(
      new QueryCommand({
        TableName: tables.requests,
        IndexName: 'queue',
        KeyConditionExpression: after ? 'queueOf = :of AND queueOrder > :after' : 'queueOf = :of',
        ExpressionAttributeValues: toItem({
          ':of': keys.queue(authority, department, shelf),
          ...(after ? { ':after': after } : {}),
        }),
        Limit: pageSize,
      }),
    );
    const rows = Items.map((item) => row.parse(fromItem(item)));
    const last = rows.at(-1);
    return LastEvaluatedKey && last ? { rows, after: `${last.dueOn}#${last.reference}` } : { rows };
  };
}
