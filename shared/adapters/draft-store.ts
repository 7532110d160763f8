import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Draft, DraftStore } from '../domain/draft.ts';
import { sessionIdOf } from '../domain/session.ts';
import { openForBrowser, sealForBrowser } from './browser-seal.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

const stored = z.object({ draft: z.instanceof(Uint8Array), expiresAtEpoch: z.int() });
const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const content = z.object({ form: z.string(), values }) satisfies z.ZodType<Draft>;

/** One item for each browser: what it keeps last stands. */
export function draftStore({ client, requests: TableName }: Tables): DraftStore {
  const keyOf = (authority: string, token: string) => ({
    pk: keys.draft(authority, sessionIdOf(token)),
    sk: keys.state,
  });
  return {
    async keep(authority, token, draft, until) {
      const key = keyOf(authority, token);
      const Item = toItem({
        ...key,
        draft: sealForBrowser(token, key.pk, JSON.stringify(draft)),
        expiresAtEpoch: Math.floor(Date.parse(until) / 1000),
      });
      await client.send(new PutItemCommand({ TableName, Item }));
    },

    async find(authority, token, form, at) {
      const key = keyOf(authority, token);
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem(key), ConsistentRead: true }),
      );
      if (!Item) return undefined;
      const { draft, expiresAtEpoch } = stored.parse(fromItem(Item));
      if (expiresAtEpoch * 1000 <= Date.parse(at)) return undefined;
      const kept = content.parse(JSON.parse(openForBrowser(token, key.pk, draft)));
      return kept.form === form ? kept : undefined;
    },
  };
}
