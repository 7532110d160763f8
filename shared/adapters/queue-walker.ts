import { type AttributeValue, QueryCommand, type QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant, localDate, outcome, status } from '../contracts/vocabulary.ts';
import type { WalkedRow, WalkQueue } from '../domain/ports.ts';
import { addDays } from '../domain/time/days.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

const row = z.object({
  reference: z.string(),
  status,
  receivedAt: instant,
  dueOn: localDate,
  repliedAt: instant.exactOptional(),
  outcome: outcome.exactOptional(),
  endedOn: localDate.exactOptional(),
}) satisfies z.ZodType<WalkedRow>;

/** Reads a shelf of a unit to its end, page by page; costs what stands there, whatever else is stored. */
export function queueWalker({ client, requests: TableName }: Tables): WalkQueue {
  return async (authority, department, shelf, lastDays) => {
    const rows: WalkedRow[] = [];
    let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
    do {
      const page: QueryCommandOutput = await client.send(
        new QueryCommand({
          TableName,
          IndexName: 'queue',
          KeyConditionExpression: lastDays
            ? 'queueOf = :of AND queueOrder BETWEEN :from AND :to'
            : 'queueOf = :of',
          ExpressionAttributeValues: toItem({
            ':of': keys.queue(authority, department, shelf),
            // A row's order is its last day and more, so the bare day after stands behind all of the last one's.
            ...(lastDays ? { ':from': lastDays.from, ':to': addDays(lastDays.to, 1) } : {}),
          }),
          ...(ExclusiveStartKey ? { ExclusiveStartKey } : {}),
        }),
      );
      rows.push(...(page.Items ?? []).map((item) => row.parse(fromItem(item))));
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    return rows;
  };
}
