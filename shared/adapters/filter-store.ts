import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { queueFilter } from '../contracts/queue-query.ts';
import type { Secrets } from '../domain/ports.ts';
import {
  type FilterStore,
  filterOwnerKeyOf,
  filterSealKeyOf,
  filtersKeptUntil,
  type SavedFilter,
} from '../domain/saved-filter.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { isConditionFailure } from './refused-writes.ts';
import { openText, sealText } from './seal.ts';

const stored = z.object({ version: z.int(), filters: z.instanceof(Uint8Array) });
const one = z.object({ name: z.string(), filter: queueFilter });

/** One sealed item for each officer. */
export function filterStore(
  { client, requests: TableName }: Tables,
  secrets: () => Promise<Secrets>,
): FilterStore {
  const placeOf = async (authority: string, officer: string) => {
    const known = await secrets();
    const pk = keys.filters(authority, filterOwnerKeyOf(known, authority, officer));
    return { pk, key: filterSealKeyOf(known, authority, officer) };
  };
  return {
    async find(authority, officer) {
      const { pk, key } = await placeOf(authority, officer);
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem({ pk, sk: keys.state }), ConsistentRead: true }),
      );
      if (!Item) return { version: 0, filters: [] };
      const { version, filters } = stored.parse(fromItem(Item));
      return { version, filters: readable(JSON.parse(openText(key, pk, filters))) };
    },

    async replace(authority, officer, before, filters, at) {
      const { pk, key } = await placeOf(authority, officer);
      const Item = toItem({
        pk,
        sk: keys.state,
        version: before.version + 1,
        filters: sealText(key, pk, JSON.stringify(filters)),
        expiresAtEpoch: Math.floor(Date.parse(filtersKeptUntil(at)) / 1000),
      });
      try {
        await client.send(
          new PutItemCommand({
            TableName,
            Item,
            ConditionExpression: 'attribute_not_exists(pk) OR #version = :before',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: toItem({ ':before': before.version }),
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

/** One that names what the list no longer knows is left out, and not the others with it. */
const readable = (kept: unknown): readonly SavedFilter[] =>
  z
    .array(z.unknown())
    .parse(kept)
    .flatMap((each) => {
      const read = one.safeParse(each);
      return read.success ? [read.data] : [];
    });
