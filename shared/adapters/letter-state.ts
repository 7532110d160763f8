import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { LetterStateOf } from '../domain/ports.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { decodeLetter } from './letter-item.ts';

export function letterStateReader({ client, requests }: Tables): LetterStateOf {
  return async (name, key) => {
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: requests,
        Key: toItem({ pk: keys.request(name), sk: keys.letter(key) }),
        ConsistentRead: true,
      }),
    );
    return Item && decodeLetter(fromItem(Item)).state;
  };
}
