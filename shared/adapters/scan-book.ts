import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Instant } from '../contracts/vocabulary.ts';
import { scanStates } from '../domain/attachment.ts';
import type { ScanBook } from '../domain/attachment-ports.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { isConditionFailure } from './refused-writes.ts';

const stored = z.object({ scanState: z.enum(scanStates).default('waiting'), keptAs: z.string().optional() });

/** One row for each document. Whoever begins it and whoever scans may come in any order. */
export function scanBook({ client, requests: TableName }: Tables): ScanBook {
  const keyOf = (authority: string, id: string) =>
    toItem({ pk: keys.attachment(authority, id), sk: keys.state });
  const update = async (
    Key: ReturnType<typeof toItem>,
    UpdateExpression: string,
    values: Readonly<Record<string, unknown>>,
    ConditionExpression?: string,
  ) => {
    const { Attributes } = await client.send(
      new UpdateItemCommand({
        TableName,
        Key,
        UpdateExpression,
        ExpressionAttributeValues: toItem(values),
        ReturnValues: 'ALL_NEW',
        ...(ConditionExpression ? { ConditionExpression } : {}),
      }),
    );
    return stored.parse(fromItem(Attributes ?? {}));
  };
  return {
    async begin(authority, id, scan, until) {
      await update(
        keyOf(authority, id),
        'SET scanState = if_not_exists(scanState, :scan), expiresAtEpoch = :until',
        {
          ':scan': scan,
          ':until': epoch(until),
        },
      );
    },

    async find(authority, id) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf(authority, id), ConsistentRead: true }),
      );
      return stored.parse(Item ? fromItem(Item) : {}).scanState;
    },

    async keep(authority, id, key) {
      const { scanState } = await update(keyOf(authority, id), 'SET keptAs = :key REMOVE expiresAtEpoch', {
        ':key': key,
      });
      return scanState;
    },

    async note(authority, id, scan, at, until) {
      const Key = keyOf(authority, id);
      const values = { ':scan': scan, ':at': at };
      try {
        const set = 'SET scanState = :scan, scannedAt = :at, expiresAtEpoch = :until';
        await update(Key, set, { ...values, ':until': epoch(until) }, 'attribute_not_exists(keptAs)');
        return undefined;
      } catch (error) {
        if (!isConditionFailure(error)) throw error;
        // It belongs to a request by now, and so does what is known of it.
        return (await update(Key, 'SET scanState = :scan, scannedAt = :at', values)).keptAs;
      }
    },
  };
}

const epoch = (instant: Instant): number => Math.floor(Date.parse(instant) / 1000);
