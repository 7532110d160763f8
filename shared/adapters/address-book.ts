import { GetItemCommand, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import type { AddressBook, AddressEntry } from '../domain/address-book.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import type { MakeDataKey } from './key-service.ts';
import { keys } from './keys.ts';
import { isLostRace } from './refused-writes.ts';
import { sealFields } from './sealed-fields.ts';

const stored = z.object({ at: instant, by: z.string() }) satisfies z.ZodType<AddressEntry>;

/**
 * The addresses that an institution holds. An entry is written once and names who entered it; where the institution has
 * the address from is sealed under the entry's own data key.
 */
export function addressBook(tables: Tables, makeKey: MakeDataKey): AddressBook {
  const read = async (authority: string, mac: string): Promise<AddressEntry | undefined> => {
    const { Item } = await tables.client.send(
      new GetItemCommand({
        TableName: tables.requests,
        Key: toItem({ pk: keys.address(authority, mac), sk: keys.registered }),
        ConsistentRead: true,
      }),
    );
    return Item && stored.parse(fromItem(Item));
  };
  return {
    knows: async (authority, mac) => (await read(authority, mac)) !== undefined,
    enter: async (authority, mac, { evidence, at, by }) => {
      const pk = keys.address(authority, mac);
      const dataKey = await makeKey(pk);
      const sealed = sealFields(dataKey.plain, pk, { evidence });
      const items: TransactWriteItem[] = [
        putNew(tables.requests, { pk, sk: keys.registered, at, by, sealed }),
        putNew(tables.keys, { pk, wrapped: dataKey.wrapped, createdAt: at }),
      ];
      try {
        await tables.client.send(new TransactWriteItemsCommand({ TransactItems: items }));
        return { at, by };
      } catch (error) {
        const before = isLostRace(error) ? await read(authority, mac) : undefined;
        if (!before) throw error;
        return before;
      }
    },
  };
}

const putNew = (TableName: string, item: Readonly<Record<string, unknown>>): TransactWriteItem => ({
  Put: { TableName, Item: toItem(item), ConditionExpression: 'attribute_not_exists(pk)' },
});
