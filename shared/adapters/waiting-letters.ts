import { QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

/** What the outbox's index tells of a letter. */
const waitingLetter = z.object({ pk: z.string(), sk: z.string(), notBefore: instant, createdAt: instant });
export type WaitingLetter = z.infer<typeof waitingLetter>;

/** How many letters are looked at in a shard, those whose time has come first. */
const lookSize = 200;

/** The unsent letters of a shard, by the instant before which they must not be tried. */
export async function waitingLetters(
  { client, requests: TableName }: Tables,
  authority: string,
  shard: number,
): Promise<readonly WaitingLetter[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName,
      IndexName: 'outbox',
      KeyConditionExpression: 'outboxShard = :shard',
      ExpressionAttributeValues: toItem({ ':shard': keys.outbox(authority, shard) }),
      Limit: lookSize,
    }),
  );
  return Items.map((item) => waitingLetter.parse(fromItem(item)));
}
