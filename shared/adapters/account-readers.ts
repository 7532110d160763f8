import { GetItemCommand, QueryCommand, type QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import type { Account } from '../domain/account/account.ts';
import { accountEvents } from '../domain/account/change.ts';
import type {
  FindAccount,
  FindAccountByMailbox,
  PastEvent,
  ReadAccountEvents,
} from '../domain/account/ports.ts';
import { signInMeans } from '../domain/account/signed-in.ts';
import { decodeAccount, openAccount } from './account-item.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import type { MakeDataKey, UnwrapDataKey } from './key-service.ts';
import { keys } from './keys.ts';

const claim = z.object({ account: z.string() });
const wrappedKey = z.object({ wrapped: z.instanceof(Uint8Array) });
const storedEvent = z.object({
  at: instant,
  events: z.array(z.enum(accountEvents)),
  means: z.enum(signInMeans).exactOptional(),
});

async function get(tables: Tables, TableName: string, key: Readonly<Record<string, string>>) {
  const { Item } = await tables.client.send(
    new GetItemCommand({ TableName, Key: toItem(key), ConsistentRead: true }),
  );
  return Item && fromItem(Item);
}

/** The two reads that opening an account takes, whether or not there is one. */
const read = (tables: Tables, owner: string) =>
  Promise.all([
    get(tables, tables.requests, { pk: owner, sk: keys.state }),
    get(tables, tables.keys, { pk: owner }),
  ]);

async function opened(
  unwrap: UnwrapDataKey,
  owner: string,
  item: Record<string, unknown>,
  key: Record<string, unknown> | undefined,
): Promise<Account | undefined> {
  const account = decodeAccount(item);
  if (account.status === 'closed') return undefined;
  return openAccount(account, await unwrap(owner, wrappedKey.parse(key).wrapped));
}

/** Finds an account by its id; one that was closed is found no more. */
export function accountFinder(tables: Tables, unwrap: UnwrapDataKey): FindAccount {
  return async (authority, id) => {
    const owner = keys.account(authority, id);
    const [item, key] = await read(tables, owner);
    return item && opened(unwrap, owner, item, key);
  };
}

/**
 * Finds an account by its mailbox. Where there is none it reads as much and calls the key service once all the same,
 * so that the time of the answer does not tell.
 */
export function accountByMailboxFinder(
  tables: Tables,
  unwrap: UnwrapDataKey,
  makeKey: MakeDataKey,
): FindAccountByMailbox {
  return async (authority, mailboxKey) => {
    const found = await get(tables, tables.requests, {
      pk: keys.mailboxAccount(authority, mailboxKey),
      sk: keys.state,
    });
    const owner = keys.account(authority, found ? claim.parse(found).account : mailboxKey);
    const [item, key] = await read(tables, owner);
    if (item) return opened(unwrap, owner, item, key);
    await makeKey(owner);
    return undefined;
  };
}

/** What happened to an account, oldest first. */
export function accountEventReader(tables: Tables): ReadAccountEvents {
  return async (authority, id) => {
    const past: PastEvent[] = [];
    let from: QueryCommandOutput['LastEvaluatedKey'];
    do {
      const page: QueryCommandOutput = await tables.client.send(
        new QueryCommand({
          TableName: tables.requests,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
          ExpressionAttributeValues: toItem({ ':pk': keys.account(authority, id), ':sk': 'EVENT#' }),
          ConsistentRead: true,
          ...(from ? { ExclusiveStartKey: from } : {}),
        }),
      );
      for (const item of page.Items ?? []) {
        const { at, events, means } = storedEvent.parse(fromItem(item));
        past.push(
          ...events.map((what) => ({ at, what, ...(what === 'signedIn' && means ? { means } : {}) })),
        );
      }
      from = page.LastEvaluatedKey;
    } while (from);
    return past;
  };
}
