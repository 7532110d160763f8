import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { lockActs } from '../contracts/lock-acts.ts';
import { instant } from '../contracts/vocabulary.ts';
import type { LockAct, LockStore } from '../domain/officer-session.ts';
import { queryAll } from './dossier-opener.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { standingFrom } from './session-store.ts';

const stored = z.object({
  act: z.enum(lockActs),
  at: instant,
  by: z.string(),
  officer: z.string().exactOptional(),
}) satisfies z.ZodType<LockAct>;
const storedTie = z.object({ tied: z.string().optional() });

const expressions: Readonly<Record<Exclude<LockAct['act'], 'endEveryone' | 'endCitizens'>, string>> = {
  end: 'ADD generation :one',
  lockOut: 'SET lockedAt = :at ADD generation :one',
  letIn: 'REMOVE lockedAt',
};

/** @param nonce tells two acts of one moment apart */
export function lockStore(tables: Tables, nonce: () => string): LockStore {
  const { client, requests: TableName } = tables;
  /** In one step with what it answers, so that of a login and a lock-out at once one sees the other. */
  const update = async (pk: string, expression: string, values: Readonly<Record<string, unknown>>) => {
    const used = Object.entries(values).filter(([name]) => expression.includes(name));
    const { Attributes } = await client.send(
      new UpdateItemCommand({
        TableName,
        Key: toItem({ pk, sk: keys.state }),
        UpdateExpression: expression,
        ...(used.length > 0 ? { ExpressionAttributeValues: toItem(Object.fromEntries(used)) } : {}),
        ReturnValues: 'ALL_NEW',
      }),
    );
    return Attributes ? fromItem(Attributes) : {};
  };
  const itemOf = (authority: string, name: string) => keys.sessions('OFFICER', authority, name);

  return {
    async tie(authority, [id, username = id]) {
      const [named, standing] = await Promise.all([
        update(itemOf(authority, username), 'SET tied = :to', { ':to': id }),
        username === id ? undefined : update(itemOf(authority, id), 'SET tied = :to', { ':to': username }),
      ]);
      const byName = standingFrom(named);
      const own = standing ? standingFrom(standing) : byName;
      return { ...own, ...(byName.lockedAt ? { lockedAt: byName.lockedAt } : {}) };
    },

    async act(authority, act, named) {
      const { act: what, at } = act;
      const pk = keys.lockActs(authority);
      const Item = toItem({ pk, sk: `${at}#${nonce()}`, ...act });
      await client.send(new PutItemCommand({ TableName, Item }));
      if (what === 'endEveryone' || what === 'endCitizens' || named === undefined) {
        const kind = what === 'endCitizens' ? 'CITIZEN' : 'OFFICER';
        await update(keys.everySession(kind, authority), 'SET allEndedAt = :at', { ':at': at });
        return true;
      }
      const values = { ':at': at, ':one': 1 };
      const { tied } = storedTie.parse(await update(itemOf(authority, named), expressions[what], values));
      if (tied !== undefined && tied !== named)
        await update(itemOf(authority, tied), expressions[what], values);
      return tied !== undefined;
    },

    async acts(authority) {
      const items = await queryAll(tables, keys.lockActs(authority));
      return items.map((item) => stored.parse(item)).reverse();
    },
  };
}
