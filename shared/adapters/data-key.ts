import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import type { UnwrapDataKey } from './key-service.ts';

const wrappedKey = z.object({ wrapped: z.instanceof(Uint8Array) });

/** The data key of an item's owner, unwrapped. @throws when it was destroyed or never existed */
export function dataKeyReader(tables: Tables, unwrap: UnwrapDataKey): (owner: string) => Promise<Uint8Array> {
  return async (owner) => {
    const { Item } = await tables.client.send(
      new GetItemCommand({ TableName: tables.keys, Key: toItem({ pk: owner }), ConsistentRead: true }),
    );
    if (!Item) throw new Error('The data key of this record does not exist');
    return unwrap(owner, wrappedKey.parse(fromItem(Item)).wrapped);
  };
}
