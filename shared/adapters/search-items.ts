import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Request } from '../domain/request.ts';
import type { Tables } from './dynamo.ts';
import { toItem } from './items.ts';
import { keys } from './keys.ts';

/** What a request is found by, to be written with it: nothing but its reference under each keyed hash. */
export function searchItems(
  tables: Tables,
  { authority, reference, receivedAt }: Pick<Request, 'authority' | 'reference' | 'receivedAt'>,
  searchKeys: readonly string[],
): TransactWriteItem[] {
  return searchKeys.map((key) => ({
    Put: {
      TableName: tables.requests,
      Item: toItem({
        pk: keys.search(authority, key),
        sk: keys.searchRow(receivedAt, reference),
        reference,
      }),
    },
  }));
}
