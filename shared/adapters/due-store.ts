import {
  type AttributeValue,
  GetItemCommand,
  QueryCommand,
  type QueryCommandOutput,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant, localDate, petitionType, regime, status } from '../contracts/vocabulary.ts';
import type { DueRow } from '../domain/decide/remind.ts';
import type { DueStore } from '../domain/ports.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import type { MakeDataKey } from './key-service.ts';
import { keys, shards } from './keys.ts';
import { decodeLetter, encodeLetter } from './letter-item.ts';
import { isConditionFailure, isLostRace } from './refused-writes.ts';

const dueRow = z.object({
  authority: z.string(),
  reference: z.string(),
  department: z.string(),
  regime,
  petitionType: petitionType.exactOptional(),
  category: z.string().exactOptional(),
  status,
  dueOn: localDate,
  wakeAt: instant,
  wakeFor: z.enum(['nudge', 'digest', 'lapse']),
}) satisfies z.ZodType<DueRow>;

/** @param unreadable told of a row that this version does not understand; by default it stops everything */
export function dueStore(
  tables: Tables,
  makeKey: MakeDataKey,
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

    async putDigest(digest, at) {
      const address = { pk: keys.digest(digest.authority, digest.department), sk: keys.letter(digest.day) };
      const owner = `${address.pk}#${digest.day}`;
      const { wrapped } = await makeKey(owner);
      const content = { ...digest, kind: 'digest' as const, key: digest.day };
      try {
        await client.send(
          new TransactWriteItemsCommand({
            TransactItems: [
              {
                Put: {
                  TableName,
                  Item: toItem(encodeLetter(address, digest.authority, content, at)),
                  ConditionExpression: 'attribute_not_exists(pk)',
                },
              },
              { Put: { TableName: tables.keys, Item: toItem({ pk: owner, wrapped, createdAt: at }) } },
            ],
          }),
        );
        return digest.rows.map((row) => row.reference);
      } catch (error) {
        if (!isLostRace(error)) throw error;
      }
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem(address), ConsistentRead: true }),
      );
      if (!Item) throw new Error('The digest of this day vanished while it was read');
      const held = decodeLetter(fromItem(Item)).content;
      return held.kind === 'digest' ? held.rows.map((row) => row.reference) : [];
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
