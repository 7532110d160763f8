import { GetItemCommand, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { KeptFormOwner, KeptFormStore } from '../domain/kept-form.ts';
import { sessionIdOf } from '../domain/session.ts';
import { openForBrowser, sealForBrowser } from './browser-seal.ts';
import { draftContent } from './draft-store.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import type { MakeDataKey } from './key-service.ts';
import { keys } from './keys.ts';
import { memberLetterWriter } from './member-letters.ts';
import { isLostRace } from './refused-writes.ts';
import { useStep } from './step-store.ts';

const stored = z.object({ draft: z.instanceof(Uint8Array).optional(), expiresAtEpoch: z.int() });

const keyOf = ({ authority, mailboxKey, code }: KeptFormOwner) => ({
  pk: keys.keptForm(authority, sessionIdOf(`${code}|${mailboxKey}`)),
  sk: keys.state,
});
const epochOf = (instant: string) => Math.floor(Date.parse(instant) / 1000);

export function keptFormStore(tables: Tables, makeKey: MakeDataKey): KeptFormStore {
  const { client, requests: TableName } = tables;
  const writeLetter = memberLetterWriter(tables, makeKey);
  return {
    async keep(step, { owner, draft, until }, mail, at) {
      const key = keyOf(owner);
      const Item = toItem({
        ...key,
        draft: sealForBrowser(owner.code, key.pk, JSON.stringify(draft)),
        expiresAtEpoch: epochOf(until),
      });
      const TransactItems = [
        useStep(tables, step, at),
        { Put: { TableName, Item } },
        ...(await writeLetter(mail, at)),
      ];
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems }));
        return true;
      } catch (error) {
        if (isLostRace(error)) return false;
        throw error;
      }
    },

    async find(owner, at) {
      const key = keyOf(owner);
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem(key), ConsistentRead: true }),
      );
      if (!Item) return undefined;
      const { draft, expiresAtEpoch } = stored.parse(fromItem(Item));
      if (!draft || expiresAtEpoch * 1000 <= Date.parse(at)) return undefined;
      return draftContent.parse(JSON.parse(openForBrowser(owner.code, key.pk, draft)));
    },

    // Overwritten, not deleted: whoever takes requests in may delete nothing from the table.
    async drop(owner, at) {
      const Item = toItem({ ...keyOf(owner), expiresAtEpoch: epochOf(at) });
      await client.send(new PutItemCommand({ TableName, Item }));
    },
  };
}
