import {
  type AttributeValue,
  QueryCommand,
  type QueryCommandOutput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant, localDate } from '../contracts/vocabulary.ts';
import type { DueRow } from '../domain/decide/remind.ts';
import type { DueStore } from '../domain/ports.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys, shards } from './keys.ts';
import { isConditionFailure } from './refused-writes.ts';

const dueRow = z.object({
  authority: z.string(),
  reference: z.string(),
  department: z.string(),
  dueOn: localDate,
  wakeAt: instant,
  wakeFor: z.enum(['nudge', 'digest', 'lapse']),
}) satisfies z.ZodType<DueRow>;

/** @param unreadable told of a row that this version does not understand; by default it stops everything */
export function dueStore(
  tables: Tables,
  unreadable: (error: Error) => void = (error) => {
    throw error;
  },
): DueStore {
  const { client, requests: TableName } = tables;
  return {
    shards,

    async due(authority, shard, now) {
      const rows: DueRow[] = [];
      let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
      do {
        const page: QueryCommandOutput = await client.send(
          new QueryCommand({
            TableName,
            IndexName: 'due',
            KeyConditionExpression: 'dueShard = :shard AND wakeAt <= :now',
            ExpressionAttributeValues: toItem({ ':shard': keys.due(authority, shard), ':now': now }),
            ...(ExclusiveStartKey ? { ExclusiveStartKey } : {}),
          }),
        );
        for (const item of page.Items ?? []) {
          const judged = dueRow.safeParse(fromItem(item));
          if (judged.success) rows.push(judged.data);
          else unreadable(judged.error);
        }
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
      return rows;
    },

    async advance(row, next, version) {
      const moved = next
        ? {
            UpdateExpression: 'SET wakeAt = :at, wakeFor = :for',
            values: { ':at': next.at, ':for': next.reason },
          }
        : { UpdateExpression: 'REMOVE wakeAt, wakeFor, dueShard', values: {} };
      try {
        await client.send(
          new UpdateItemCommand({
            TableName,
            Key: toItem({ pk: keys.request(row), sk: keys.state }),
            UpdateExpression: moved.UpdateExpression,
            ConditionExpression: 'wakeAt = :was AND wakeFor = :reason AND #version = :version',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: toItem({
              ':was': row.wakeAt,
              ':reason': row.wakeFor,
              ':version': version,
              ...moved.values,
            }),
          }),
        );
        return true;
      } catch (error) {
        if (isConditionFailure(error)) return false;
        throw error;
      }
    },
  };
}
