import { GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type Instant, instant } from '../contracts/vocabulary.ts';
import type { FindSession, Session, SessionKind, SessionStore, Standing } from '../domain/session.ts';
import { queryAll } from './dossier-opener.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { isConditionFailure } from './refused-writes.ts';

/** What a store of sessions is told: whose they are, and the schema of what they know of her. */
export type SessionsOf<Who> = { readonly kind: SessionKind; readonly who: z.ZodType<Who> };

const shell = z.object({
  id: z.string(),
  authority: z.string(),
  owner: z.string(),
  generation: z.int(),
  startedAt: instant,
  usedAt: instant,
  idleUntil: instant,
  endsAt: instant,
  browser: z.string().exactOptional(),
}) satisfies z.ZodType<Omit<Session<unknown>, 'who'>>;
const storedStanding = z.object({ generation: z.int().default(0), lockedAt: instant.exactOptional() });
const storedEnd = z.object({ allEndedAt: instant });
const row = z.object({ id: z.string() });

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

/** What holds for an owner's sessions, from her item as it stands or was just written. */
export const standingFrom = (item: Record<string, unknown> | undefined): Standing =>
  storedStanding.parse(item ?? {});

const endOf = (item: Record<string, unknown> | undefined): Pick<Standing, 'allEndedAt'> =>
  item ? storedEnd.parse(item) : {};

/** An owner's standing by itself, in one read: whether she is locked out, without a session at hand. */
export const standingReader =
  (tables: Tables, kind: SessionKind) =>
  async (authority: string, owner: string): Promise<Standing> =>
    standingFrom(await read(tables, keys.sessions(kind, authority, owner)));

/** Three reads, all of what stands now: a session that was ended a moment ago is dead. */
export function sessionFinder<Who>(tables: Tables, { kind, who }: SessionsOf<Who>): FindSession<Who> {
  const standingOf = standingReader(tables, kind);
  return async (authority, id) => {
    const [item, everyone] = await Promise.all([
      read(tables, keys.session(kind, authority, id)),
      read(tables, keys.everySession(kind, authority)),
    ]);
    if (!item) return undefined;
    const session = { ...shell.parse(item), who: who.parse(item.who) };
    const standing = await standingOf(authority, session.owner);
    return { session, standing: { ...standing, ...endOf(everyone) } };
  };
}

/** Writes fields of a session that is there; one that is not is not made. */
export function sessionChanger<Who>({ client, requests: TableName }: Tables, kind: SessionKind) {
  return async (
    { authority, id }: Pick<Session<Who>, 'authority' | 'id'>,
    fields: Partial<Pick<Session<Who>, 'usedAt' | 'idleUntil' | 'endsAt' | 'who'>>,
  ): Promise<void> => {
    const values = Object.entries(fields);
    try {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem({ pk: keys.session(kind, authority, id), sk: keys.state }),
          UpdateExpression: `SET ${values.map(([name]) => `${name} = :${name}`).join(', ')}`,
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: toItem(
            Object.fromEntries(values.map(([name, value]) => [`:${name}`, value])),
          ),
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  };
}

/** Each session stands under its digest, and its digest in its owner's list: the list first, so that none is missing. */
export function sessionStore<Who>(tables: Tables, sessions: SessionsOf<Who>): SessionStore<Who> {
  const { client, requests: TableName } = tables;
  const { kind } = sessions;
  const find = sessionFinder(tables, sessions);
  const change = sessionChanger<Who>(tables, kind);
  return {
    find,
    standingOf: standingReader(tables, kind),

    async add(session) {
      const { authority, owner, id } = session;
      const expires = { expiresAtEpoch: epochOf(session.endsAt) };
      const list = keys.sessions(kind, authority, owner);
      const put = (item: Record<string, unknown>) =>
        client.send(new PutItemCommand({ TableName, Item: toItem({ ...item, ...expires }) }));
      await put({ pk: list, sk: keys.sessionRow(id), id });
      await put({ pk: keys.session(kind, authority, id), sk: keys.state, ...session });
    },

    async ofOwner(authority, owner) {
      const items = await queryAll(tables, keys.sessions(kind, authority, owner));
      const rows = items.filter(({ sk }) => sk !== keys.state).map((item) => row.parse(item));
      const found = await Promise.all(rows.map(({ id }) => find(authority, id)));
      return found.flatMap((each) => (each ? [each.session] : []));
    },

    renew: change,
    replace: (session, who) => change(session, { who }),
    end: (session, at) => change(session, { endsAt: at }),

    async endAll({ authority, owner }) {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem({ pk: keys.sessions(kind, authority, owner), sk: keys.state }),
          UpdateExpression: 'ADD generation :one',
          ExpressionAttributeValues: toItem({ ':one': 1 }),
        }),
      );
    },

    async claimLogin(authority, id, expiresAt) {
      const Item = toItem({
        pk: keys.login(kind, authority, id),
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
