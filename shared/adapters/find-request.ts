import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { FindRequest } from '../domain/ports.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { decodeRequest } from './request-item.ts';

export function requestFinder(tables: Tables): FindRequest {
  return async (name, fresh) => {
    const { Item } = await tables.client.send(
      new GetItemCommand({
        TableName: tables.requests,
        Key: toItem({ pk: keys.request(name), sk: keys.state }),
        ConsistentRead: fresh,
      }),
    );
    return Item ? decodeRequest(fromItem(Item)) : undefined;
  };
}
