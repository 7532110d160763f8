import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Draft, DraftStore } from '../domain/draft.ts';
import { sessionIdOf } from '../domain/session.ts';
import { openForBrowser, sealForBrowser } from './browser-seal.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

const stored = z.object({ draft: z.instanceof(Uint8Array).optional(), expiresAtEpoch: z.int() });
const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export const draftContent = z.object({
  form: z.string(),
  key: z.string(),
  values,
}) satisfies z.ZodType<Draft>;

/** One item for each browser and form: what it keeps last stands. */
export function draftStore({ client, requests: TableName }: Tables): DraftStore {
  const keyOf = (authority: string, token: string, form: string) => ({
    pk: keys.draft(authority, sessionIdOf(token)),
    sk: keys.draftForm(form),
  });
  const placeOf = ({ pk, sk }: ReturnType<typeof keyOf>) => `${pk}|${sk}`;
  const put = (item: Readonly<Record<string, unknown>>) =>
    client.send(new PutItemCommand({ TableName, Item: toItem(item) }));
  const epochOf = (instant: string) => Math.floor(Date.parse(instant) / 1000);
  return {
    async keep(authority, token, draft, until) {
      const key = keyOf(authority, token, draft.form);
      const sealed = sealForBrowser(token, placeOf(key), JSON.stringify(draft));
      await put({ ...key, draft: sealed, expiresAtEpoch: epochOf(until) });
    },

    async find(authority, token, form, at) {
      const key = keyOf(authority, token, form);
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem(key), ConsistentRead: true }),
      );
      if (!Item) return undefined;
      const { draft, expiresAtEpoch } = stored.parse(fromItem(Item));
      if (!draft || expiresAtEpoch * 1000 <= Date.parse(at)) return undefined;
      return draftContent.parse(JSON.parse(openForBrowser(token, placeOf(key), draft)));
    },

    // Overwritten, not deleted: whoever takes requests in may delete nothing from the table.
    async drop(authority, token, form, at) {
      await put({ ...keyOf(authority, token, form), expiresAtEpoch: epochOf(at) });
    },
  };
}
