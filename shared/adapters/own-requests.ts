import { QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import {
  assurance,
  type Instant,
  instant,
  localDate,
  petitionType,
  regime,
  status,
} from '../contracts/vocabulary.ts';
import type { OwnRow, ReadOwn } from '../domain/own-requests.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';

const row = z.object({
  reference: z.string(),
  regime,
  petitionType: petitionType.exactOptional(),
  category: z.string().exactOptional(),
  status,
  assurance,
  receivedAt: instant,
  dueOn: localDate,
}) satisfies z.ZodType<OwnRow>;

/**
 * A person's own requests, the newest first; one query for each key by which she is known (two at most).
 *
 * @param pageSize rows of a page
 */
export function ownRequests({ client, requests }: Tables, pageSize = 25): ReadOwn {
  const query = async (key: string, before: Instant | undefined) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: requests,
        IndexName: 'applicant',
        KeyConditionExpression: before
          ? 'applicantKey = :key AND receivedAt < :before'
          : 'applicantKey = :key',
        ExpressionAttributeValues: toItem({ ':key': key, ...(before ? { ':before': before } : {}) }),
        ScanIndexForward: false,
        Limit: pageSize + 1,
      }),
    );
    return Items.map((item) => row.parse(fromItem(item)));
  };
  return async (keys, before) => {
    const found = (await Promise.all(keys.map((key) => query(key, before)))).flat();
    found.sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
    const rows = found.slice(0, pageSize);
    const last = rows.at(-1);
    return found.length > pageSize && last ? { rows, before: last.receivedAt } : { rows };
  };
}
