import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { localDate } from '../contracts/vocabulary.ts';
import type { Upkeep, UpkeepStore } from '../domain/ports.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

const table = z.object({ version: z.string(), hash: z.string() });
const upkeep = z.object({
  doneOn: localDate.exactOptional(),
  week: localDate.exactOptional(),
  calendar: table.exactOptional(),
  notice: table.exactOptional(),
  root: z.object({ day: localDate, hash: z.string() }).exactOptional(),
}) satisfies z.ZodType<Upkeep>;

/** One small item for each institution. Two runs at once write the same; the later one stands. */
export function upkeepStore({ client, requests: TableName }: Tables): UpkeepStore {
  const addressOf = (authority: string) => ({ pk: keys.upkeep(authority), sk: keys.seen });
  return {
    async find(authority) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem(addressOf(authority)), ConsistentRead: true }),
      );
      return Item ? upkeep.parse(fromItem(Item)) : undefined;
    },

    async note(authority, noted) {
      await client.send(
        new PutItemCommand({ TableName, Item: toItem({ ...addressOf(authority), ...noted }) }),
      );
    },
  };
}
