import {
  type AttributeValue,
  GetItemCommand,
  QueryCommand,
  type QueryCommandOutput,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant, regime } from '../contracts/vocabulary.ts';
import { type Feed, type FeedStore, type FindFeed, feedOwnerKeyOf } from '../domain/feed.ts';
import type { Secrets } from '../domain/ports.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { isLostRace } from './refused-writes.ts';

const stored = z.object({
  id: z.string(),
  authority: z.string(),
  officer: z.string(),
  scope: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('department'),
      department: z.string(),
      hides: z.array(regime).readonly().exactOptional(),
    }),
    z.object({
      kind: z.literal('own'),
      departments: z.union([z.literal('all'), z.array(z.string()).readonly()]),
      givenKey: z.string(),
    }),
  ]),
  createdAt: instant,
  expiresAt: instant,
  revokedAt: instant.exactOptional(),
}) satisfies z.ZodType<Feed>;

/** Finds the feed behind a secret address, in one read that sees a revocation at once. */
export function feedFinder(tables: Tables): FindFeed {
  return async (authority, id) => {
    const { Item } = await tables.client.send(
      new GetItemCommand({
        TableName: tables.requests,
        Key: toItem({ pk: keys.feed(authority, id), sk: keys.state }),
        ConsistentRead: true,
      }),
    );
    return Item ? stored.parse(fromItem(Item)) : undefined;
  };
}

/** Each feed stands twice, written together: under its digest for its readers, in its officer's list for her. */
export function feedStore(tables: Tables, secrets: () => Promise<Secrets>): FeedStore {
  const find = feedFinder(tables);
  const write = async (feed: Feed, condition: string) => {
    const fields = { ...feed, expiresAtEpoch: Math.floor(Date.parse(feed.expiresAt) / 1000) };
    const list = await listOf(feed.authority, feed.officer);
    const put = (pk: string, sk: string) => ({
      TableName: tables.requests,
      Item: toItem({ pk, sk, ...fields }),
    });
    await tables.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { ...put(keys.feed(feed.authority, feed.id), keys.state), ConditionExpression: condition } },
          { Put: put(list, keys.feedRow(feed.id)) },
        ],
      }),
    );
  };
  const listOf = async (authority: string, officer: string) =>
    keys.feeds(authority, feedOwnerKeyOf(await secrets(), authority, officer));

  return {
    find,
    add: (feed) => write(feed, 'attribute_not_exists(pk)'),

    async ofOfficer(authority, officer) {
      const list = await listOf(authority, officer);
      const feeds: Feed[] = [];
      let from: Record<string, AttributeValue> | undefined;
      do {
        const page: QueryCommandOutput = await tables.client.send(
          new QueryCommand({
            TableName: tables.requests,
            KeyConditionExpression: 'pk = :list',
            ExpressionAttributeValues: toItem({ ':list': list }),
            ConsistentRead: true,
            ...(from ? { ExclusiveStartKey: from } : {}),
          }),
        );
        feeds.push(...(page.Items ?? []).map((item) => stored.parse(fromItem(item))));
        from = page.LastEvaluatedKey;
      } while (from);
      return feeds;
    },

    async revoke(feed, at) {
      if (feed.revokedAt) return feed.revokedAt;
      try {
        await write({ ...feed, revokedAt: at }, 'attribute_not_exists(revokedAt)');
        return at;
      } catch (error) {
        const now = isLostRace(error) ? await find(feed.authority, feed.id) : undefined;
        if (now?.revokedAt) return now.revokedAt;
        throw error;
      }
    },
  };
}
