import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { CountLetters } from '../domain/ports.ts';
import type { Tables } from './dynamo.ts';
import { toItem } from './items.ts';
import { keys, shards } from './keys.ts';
import { waitingLetters } from './waiting-letters.ts';

/** Failed letters are counted to here: whoever has that many knows enough. */
const most = 1_000;

/** Looks at the head of each shard and counts what was given up: five queries, each with a bound of its own. */
export function lettersCounter(tables: Tables): CountLetters {
  return async (authority, failedSince) => {
    const [{ Count: failed = 0 }, ...waiting] = await Promise.all([
      tables.client.send(
        new QueryCommand({
          TableName: tables.requests,
          IndexName: 'queue',
          KeyConditionExpression: 'queueOf = :of AND queueOrder >= :since',
          ExpressionAttributeValues: toItem({ ':of': keys.failedLetters(authority), ':since': failedSince }),
          Select: 'COUNT',
          Limit: most,
        }),
      ),
      ...shards.map((shard) => waitingLetters(tables, authority, shard)),
    ]);
    const oldest = waiting.flatMap((letters) => letters.map(({ createdAt }) => createdAt)).sort()[0];
    return { failed, ...(oldest === undefined ? {} : { oldest }) };
  };
}
