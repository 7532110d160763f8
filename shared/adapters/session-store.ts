import { GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type Instant, instant, role } from '../contracts/vocabulary.ts';
import type { FindSession, Session, SessionStore } from '../domain/session.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { isConditionFailure } from './refused-writes.ts';

const stored = z.object({
  officer: z.object({
    id: z.string(),
    username: z.string().exactOptional(),
    entitlements: z.array(z.object({ authority: z.string(), department: z.string(), role })),
  }),
  acr: z.string().exactOptional(),
  amr: z.array(z.string()).exactOptional(),
  authenticatedAt: instant.exactOptional(),
  id: z.string(),
  authority: z.string(),
  owner: z.string(),
  generation: z.int(),
  startedAt: instant,
  idleUntil: instant,
  endsAt: instant,
}) satisfies z.ZodType<Session>;
const storedGeneration = z.object({ generation: z.int() });

const epochOf = (at: Instant) => Math.floor(Date.parse(at) / 1000);

async function read(tables: Tables, pk: string): Promise<Record<string, unknown> | undefined> {
  const { Item } = await tables.client.send(
    new GetItemCommand({
      TableName: tables.requests,
      Key: toItem({ pk, sk: keys.state }),
      ConsistentRead: true,
    }),
  );
  return Item && fromItem(Item);
}

async function readGeneration(tables: Tables, authority: string, owner: string): Promise<number> {
  const item = await read(tables, keys.signedOut(authority, owner));
  return item ? storedGeneration.parse(item).generation : 0;
}

/** Two reads, both of what stands now: a session that was ended a moment ago is dead. */
export function sessionFinder(tables: Tables): FindSession {
  return async (authority, id) => {
    const item = await read(tables, keys.session(authority, id));
    if (!item) return undefined;
    const session = stored.parse(item);
    return { session, generation: await readGeneration(tables, authority, session.owner) };
  };
}

export function sessionStore(tables: Tables): SessionStore {
  const { client, requests: TableName } = tables;
  const change = async (
    { authority, id }: Pick<Session, 'authority' | 'id'>,
    field: 'idleUntil' | 'endsAt',
    to: Instant,
  ) => {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem({ pk: keys.session(authority, id), sk: keys.state }),
          UpdateExpression: `SET ${field} = :to`,
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: toItem({ ':to': to }),
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  };
  return {
    find: sessionFinder(tables),
    generationOf: (authority, owner) => readGeneration(tables, authority, owner),

    async add(session) {
      const pk = keys.session(session.authority, session.id);
      const Item = toItem({ pk, sk: keys.state, ...session, expiresAtEpoch: epochOf(session.endsAt) });
      await client.send(new PutItemCommand({ TableName, Item }));
    },

    idleUntil: (session, until) => change(session, 'idleUntil', until),
    end: (session, at) => change(session, 'endsAt', at),

    async endAll({ authority, owner }) {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem({ pk: keys.signedOut(authority, owner), sk: keys.state }),
          UpdateExpression: 'ADD generation :one',
          ExpressionAttributeValues: toItem({ ':one': 1 }),
        }),
      );
    },

    async claimLogin(authority, id, expiresAt) {
      const Item = toItem({
        pk: keys.login(authority, id),
        sk: keys.state,
        expiresAtEpoch: epochOf(expiresAt),
      });
      try {
        await client.send(
          new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
        );
        return true;
      } catch (error) {
        if (isConditionFailure(error)) return false;
        throw error;
      }
    },
  };
}
