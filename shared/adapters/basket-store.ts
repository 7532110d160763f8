import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import {
  attachmentTypeNames,
  stillWaits,
  type WaitingAttachment,
  waitingLifetimeMs,
} from '../domain/attachment.ts';
import type { Basket, BasketStore } from '../domain/attachment-ports.ts';
import { sessionIdOf } from '../domain/session.ts';
import { plusMs } from '../domain/time/days.ts';
import { openForBrowser, sealForBrowser } from './browser-seal.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { isConditionFailure } from './refused-writes.ts';

const stored = z.object({ files: z.instanceof(Uint8Array), version: z.int() });
const content = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    type: z.enum(attachmentTypeNames),
    size: z.int(),
    sha256: z.string(),
    addedAt: instant,
  }),
) satisfies z.ZodType<WaitingAttachment[]>;

/** Two tabs that add at once; each try lets one of them in. */
const tries = 5;

/** One item for each browser and form. What it holds opens with the browser's secret alone. */
export function basketStore({ client, requests: TableName }: Tables): BasketStore {
  const keyOf = ({ authority, token, of }: Basket) => ({
    pk: keys.basket(authority, sessionIdOf(token)),
    sk: keys.basketOf(of),
  });
  const placeOf = (key: { pk: string; sk: string }) => `${key.pk}|${key.sk}`;
  const read = async (basket: Basket, at: string) => {
    const key = keyOf(basket);
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: toItem(key), ConsistentRead: true }),
    );
    if (!Item) return { version: 0, held: [] };
    const { files, version } = stored.parse(fromItem(Item));
    const all = content.parse(JSON.parse(openForBrowser(basket.token, placeOf(key), files)));
    return { version, held: all.filter((file) => stillWaits(file, at)) };
  };
  return {
    list: async (basket, at) => (await read(basket, at)).held,

    async change(basket, at, change) {
      const key = keyOf(basket);
      for (let left = tries; left > 0; left--) {
        const { version, held } = await read(basket, at);
        const files = change(held);
        try {
          await client.send(
            new PutItemCommand({
              TableName,
              Item: toItem({
                ...key,
                files: sealForBrowser(basket.token, placeOf(key), JSON.stringify(files)),
                version: version + 1,
                expiresAtEpoch: Math.ceil(Date.parse(plusMs(at, waitingLifetimeMs)) / 1000),
              }),
              ConditionExpression: 'attribute_not_exists(pk) OR version = :version',
              ExpressionAttributeValues: toItem({ ':version': version }),
            }),
          );
          return files;
        } catch (error) {
          if (!isConditionFailure(error)) throw error;
        }
      }
      throw new Error('A list of documents could not be written: others were faster every time');
    },
  };
}
