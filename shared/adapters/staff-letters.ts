import { GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { PutStaffLetter } from '../domain/ports.ts';
import type { StaffLetter } from '../domain/staff-letter.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import type { MakeDataKey } from './key-service.ts';
import { decodeLetter } from './letter-item.ts';
import { encodeLetter } from './new-letter.ts';
import { isLostRace } from './refused-writes.ts';
import { addressOf, letterOwner } from './staff-letter-place.ts';

/** Puts letters to the institution's own people, each under a data key of its own, one for each key and never two. */
export function staffLetters(tables: Tables, makeKey: MakeDataKey): PutStaffLetter {
  const { client, requests: TableName } = tables;
  return async <L extends StaffLetter>(letter: L, at: string): Promise<L> => {
    const address = addressOf(letter);
    const owner = letterOwner(address);
    const { wrapped } = await makeKey(owner);
    try {
      await client.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            {
              Put: {
                TableName,
                Item: toItem(encodeLetter(address, letter.authority, letter, at)),
                ConditionExpression: 'attribute_not_exists(pk)',
              },
            },
            { Put: { TableName: tables.keys, Item: toItem({ pk: owner, wrapped, createdAt: at }) } },
          ],
        }),
      );
      return letter;
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: toItem(address), ConsistentRead: true }),
    );
    if (!Item) throw new Error('The letter vanished while it was read');
    const { content } = decodeLetter(fromItem(Item));
    if (content.kind !== letter.kind) throw new Error('Another letter stands where this one belongs');
    return content as L;
  };
}
