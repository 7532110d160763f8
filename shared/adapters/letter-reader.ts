import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { ReadLetters } from '../domain/ports.ts';
import { letterRecord } from './dossier-opener.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

/** The letters of a request, with nothing that would have to be decrypted: the page's worth that one query brings. */
export function letterReader({ client, requests }: Tables): ReadLetters {
  return async (name) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: requests,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :letter)',
        ExpressionAttributeValues: toItem({ ':pk': keys.request(name), ':letter': keys.letter('') }),
      }),
    );
    return Items.map((item) => letterRecord(fromItem(item)));
  };
}
