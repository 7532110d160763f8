import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { type FailureCode, ok, type Result, refuse } from '../contracts/failures.ts';
import type { Account, ClosedAccount } from '../domain/account/account.ts';
import type { Change } from '../domain/account/change.ts';
import type { CommitAccount, CreateAccount } from '../domain/account/ports.ts';
import { citizenOwnerOf } from '../domain/citizen-session.ts';
import type { Secrets } from '../domain/ports.ts';
import { encodeAccount, encodeClosed } from './account-item.ts';
import type { Tables } from './dynamo.ts';
import { toItem } from './items.ts';
import type { MakeDataKey } from './key-service.ts';
import { keys } from './keys.ts';
import { memberLetterWriter } from './member-letters.ts';
import { isLostRace } from './refused-writes.ts';
import { openStep, useStep } from './step-store.ts';

/** A write of the transaction, and what its refusal means. */
type Write = { readonly item: TransactWriteItem; readonly refused: FailureCode };

const absent = { ConditionExpression: 'attribute_not_exists(pk)' };

/** Writes a new account: state, data key, claim on the mailbox, letters, steps and event in one transaction. */
export function accountCreator(tables: Tables, makeKey: MakeDataKey): CreateAccount {
  return async (change) => {
    const { account } = change;
    if (account.status === 'closed') throw new Error('A new account is not closed');
    const owner = keys.account(account.authority, account.id);
    const { plain, wrapped } = await makeKey(owner);
    return write(tables, [
      { item: put(tables.requests, encodeAccount(account, plain)), refused: 'changedMeanwhile' },
      {
        item: put(tables.keys, { pk: owner, wrapped, createdAt: change.at }),
        refused: 'changedMeanwhile',
      },
      claimMailbox(tables, account),
      ...(await beside(tables, makeKey, change)),
    ]);
  };
}

/** @param readKey the account's data key, unwrapped */
export function accountCommitter(
  tables: Tables,
  makeKey: MakeDataKey,
  readKey: (owner: string) => Promise<Uint8Array>,
  secrets: () => Promise<Secrets>,
): CommitAccount {
  return async (before, change) => {
    const { account } = change;
    const owner = keys.account(before.authority, before.id);
    const Item =
      account.status === 'closed' ? encodeClosed(account) : encodeAccount(account, await readKey(owner));
    return write(tables, [
      {
        item: {
          Put: {
            TableName: tables.requests,
            Item: toItem(Item),
            ConditionExpression: '#version = :version',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: toItem({ ':version': before.version }),
          },
        },
        refused: 'changedMeanwhile',
      },
      ...claims(tables, before, account),
      ...(account.status === 'closed' ? [destroyKey(tables, owner)] : []),
      ...(change.endsSessions ? [endSessions(tables, before, await secrets())] : []),
      ...(await beside(tables, makeKey, change)),
    ]);
  };
}

/** What `SessionStore.endAll` writes, in the transaction of what ends them. */
const endSessions = (tables: Tables, { authority, id }: Account, secrets: Secrets): Write => ({
  item: {
    Update: {
      TableName: tables.requests,
      Key: toItem({
        pk: keys.sessions('CITIZEN', authority, citizenOwnerOf(secrets, authority, { account: id })),
        sk: keys.state,
      }),
      UpdateExpression: 'ADD generation :one',
      ExpressionAttributeValues: toItem({ ':one': 1 }),
    },
  },
  refused: 'changedMeanwhile',
});

const put = (TableName: string, item: Readonly<Record<string, unknown>>): TransactWriteItem => ({
  Put: { TableName, Item: toItem(item), ...absent },
});

/** What a change writes beside the state of the account. */
async function beside(tables: Tables, makeKey: MakeDataKey, change: Change): Promise<Write[]> {
  const { account, at, events, uses, opens, signsIn } = change;
  const letters = await Promise.all(
    change.letters.map((mail) => memberLetterWriter(tables, makeKey)(mail, at)),
  );
  const event = {
    pk: keys.account(account.authority, account.id),
    sk: keys.accountEvent(account.version),
    at,
    events,
    means: signsIn?.means,
  };
  const others: (TransactWriteItem | undefined)[] = [
    put(tables.requests, event),
    ...letters.flat(),
    opens && openStep(tables, opens),
  ];
  return [
    ...(uses ? [{ item: useStep(tables, uses, at), refused: 'stepEnded' as const }] : []),
    ...others.flatMap((item) => (item ? [{ item, refused: 'changedMeanwhile' as const }] : [])),
  ];
}

const claimOf = (TableName: string, pk: string, account: string, refused: FailureCode): Write => ({
  item: put(TableName, { pk, sk: keys.state, account }),
  refused,
});
const release = (TableName: string, pk: string): Write => ({
  item: { Delete: { TableName, Key: toItem({ pk, sk: keys.state }) } },
  refused: 'changedMeanwhile',
});
const claimMailbox = ({ requests }: Tables, { authority, mailboxKey, id }: Account): Write =>
  claimOf(requests, keys.mailboxAccount(authority, mailboxKey), id, 'codeNotAccepted');
const destroyKey = (tables: Tables, owner: string): Write => ({
  item: { Delete: { TableName: tables.keys, Key: toItem({ pk: owner }) } },
  refused: 'changedMeanwhile',
});

/** One account has a mailbox, and one a person whom the State vouched for; what an account leaves is free again. */
function claims(tables: Tables, before: Account, after: Account | ClosedAccount): Write[] {
  const { requests } = tables;
  const { authority, mailboxKey, edevletKey } = before;
  const mailbox = keys.mailboxAccount(authority, mailboxKey);
  const person =
    edevletKey === undefined ? [] : [release(requests, keys.edevletAccount(authority, edevletKey))];
  if (after.status === 'closed') return [release(requests, mailbox), ...person];
  const linked = after.edevletKey;
  return [
    ...(after.mailboxKey === mailboxKey ? [] : [release(requests, mailbox), claimMailbox(tables, after)]),
    ...(linked === undefined || linked === edevletKey
      ? []
      : [claimOf(requests, keys.edevletAccount(authority, linked), after.id, 'edevletTaken')]),
  ];
}

/** The first write that was refused by its own condition says why; a mere conflict is worth another reading. */
async function write(tables: Tables, writes: readonly Write[]): Promise<Result<void>> {
  try {
    await tables.client.send(
      new TransactWriteItemsCommand({ TransactItems: writes.map(({ item }) => item) }),
    );
    return ok(undefined);
  } catch (error) {
    if (!isLostRace(error)) throw error;
    const reasons = error.CancellationReasons ?? [];
    const first = writes.find((_, n) => reasons[n]?.Code === 'ConditionalCheckFailed');
    return refuse(first?.refused ?? 'changedMeanwhile');
  }
}
