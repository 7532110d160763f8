import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { CountCall } from '../domain/limit.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { isConditionFailure } from './refused-writes.ts';

/**
 * One conditional update counts and judges at once, however many calls come together. The table forgets the item an
 * hour after its day.
 */
export function limitStore({ client, requests }: Tables): CountCall {
  return async (authority, owner, { kind, counters, dayEndsAt }) => {
    const each = (text: (n: number) => string, between: string) =>
      counters.map((_, n) => text(n)).join(between);
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: requests,
          Key: toItem({ pk: keys.limit(authority, kind, owner), sk: String(dayEndsAt) }),
          UpdateExpression: `SET expiresAtEpoch = :end ADD ${each((n) => `#${n} :one`, ', ')}`,
          ConditionExpression: each((n) => `(attribute_not_exists(#${n}) OR #${n} < :${n})`, ' AND '),
          ExpressionAttributeNames: Object.fromEntries(counters.map(({ name }, n) => [`#${n}`, name])),
          ExpressionAttributeValues: toItem({
            ':end': dayEndsAt / 1000 + 3600,
            ':one': 1,
            ...Object.fromEntries(counters.map(({ most }, n) => [`:${n}`, most])),
          }),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return [];
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      const held = fromItem(error.Item ?? {});
      const full = counters.filter(({ name, most }) => Number(held[name] ?? 0) >= most);
      return full.length > 0 ? full : counters;
    }
  };
}
