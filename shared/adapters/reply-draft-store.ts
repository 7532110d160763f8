import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import { colleagueKeyOf } from '../domain/colleague.ts';
import type { Secrets } from '../domain/ports.ts';
import type { ReplyDraftStore } from '../domain/reply-draft.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { sealText } from './seal.ts';
import { openField } from './sealed-fields.ts';

const stored = z.object({
  sk: z.string(),
  savedAt: instant,
  until: instant,
  officer: z.string(),
  values: z.instanceof(Uint8Array),
});
const storedValues = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * Drafts lie with the request and are sealed under its own key, each bound to its officer's place: they are erased with
 * it, and are read by whoever may read the request.
 */
export function replyDraftStore(
  tables: Tables,
  secrets: () => Promise<Secrets>,
  readKey: (owner: string) => Promise<Uint8Array>,
): ReplyDraftStore {
  return {
    async keep(name, { values, ...open }, until) {
      const pk = keys.request(name);
      const sk = keys.replyDraft(colleagueKeyOf(await secrets(), name.authority, open.officer));
      const sealed = sealText(await readKey(pk), `${pk}|${sk}`, JSON.stringify(values));
      const expiresAtEpoch = Math.ceil(Date.parse(until) / 1000);
      await tables.client.send(
        new PutItemCommand({
          TableName: tables.requests,
          Item: toItem({ pk, sk, ...open, until, values: sealed, expiresAtEpoch }),
        }),
      );
    },

    async drafts(name, at) {
      const pk = keys.request(name);
      const { Items = [] } = await tables.client.send(
        new QueryCommand({
          TableName: tables.requests,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :drafts)',
          ExpressionAttributeValues: toItem({ ':pk': pk, ':drafts': keys.replyDraft('') }),
          ConsistentRead: true,
        }),
      );
      const rows = Items.map((item) => stored.parse(fromItem(item))).filter(({ until }) => at < until);
      if (rows.length === 0) return [];
      const key = await readKey(pk);
      return rows
        .map(({ sk, savedAt, officer, values }) => ({
          savedAt,
          officer,
          values: storedValues.parse(JSON.parse(openField(key, pk, sk, values))),
        }))
        .sort((a, b) => (a.savedAt > b.savedAt ? -1 : 1));
    },
  };
}
