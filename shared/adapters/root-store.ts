import {
  type AttributeValue,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { localDate } from '../contracts/vocabulary.ts';
import type { RequestName } from '../domain/ports.ts';
import type { FindRooted, Head, RootStore, SignedRoot, Witness } from '../domain/root.ts';
import { queryAll } from './dossier-opener.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { chainOf, keys } from './keys.ts';
import { isConditionFailure } from './refused-writes.ts';

const chain = z.enum(['TRAIL', 'READS']);
const storedRoot = z.object({
  authority: z.string(),
  day: localDate,
  count: z.int(),
  top: z.string(),
  previous: z.string(),
  signature: z.instanceof(Uint8Array),
}) satisfies z.ZodType<SignedRoot>;
const storedWitness = z.object({
  chain,
  reference: z.string(),
  day: localDate,
  sequence: z.int(),
  hash: z.string(),
  path: z.array(z.string()).readonly(),
}) satisfies z.ZodType<Witness>;
const link = z.object({ pk: z.string(), sk: z.string(), hash: z.string() });

/** How many witnesses are written at once. */
const atOnce = 20;

export function rootStore(tables: Tables): RootStore {
  const { client, requests: TableName } = tables;
  const put = (item: Readonly<Record<string, unknown>>, condition?: string) =>
    client.send(
      new PutItemCommand({
        TableName,
        Item: toItem(item),
        ...(condition ? { ConditionExpression: condition } : {}),
      }),
    );
  return {
    async heads(authority, day) {
      const newest = new Map<string, Head>();
      for await (const { pk, sk, hash } of linksOf(tables, keys.chainDay(authority, day))) {
        const head = { ...chainOf(pk), sequence: Number(sk), hash };
        if (head.sequence > (newest.get(pk)?.sequence ?? 0)) newest.set(pk, head);
      }
      return [...newest.values()];
    },

    async find(authority, day) {
      const { Item } = await client.send(
        new GetItemCommand({
          TableName,
          Key: toItem({ pk: keys.roots(authority), sk: day }),
          ConsistentRead: true,
        }),
      );
      return Item && storedRoot.parse(fromItem(Item));
    },

    async put(root, witnesses) {
      const { authority, day } = root;
      for (let i = 0; i < witnesses.length; i += atOnce)
        await Promise.all(
          witnesses.slice(i, i + atOnce).map(({ reference, ...witness }) =>
            put({
              pk: keys.rooted({ authority, reference }),
              sk: keys.witness(day, witness.chain),
              reference,
              ...witness,
            }),
          ),
        );
      try {
        await put({ pk: keys.roots(authority), sk: day, ...root }, 'attribute_not_exists(pk)');
      } catch (error) {
        if (!isConditionFailure(error)) throw error;
      }
    },
  };
}

async function* linksOf({ client, requests: TableName }: Tables, chainDay: string) {
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page: QueryCommandOutput = await client.send(
      new QueryCommand({
        TableName,
        IndexName: 'chains',
        KeyConditionExpression: 'chainDay = :day',
        ExpressionAttributeValues: toItem({ ':day': chainDay }),
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (const item of page.Items ?? []) yield link.parse(fromItem(item));
    from = page.LastEvaluatedKey;
  } while (from);
}

/** Two reads, the second only when a root names the request. */
export function rootedFinder(tables: Tables): FindRooted {
  return async (name: RequestName) => {
    const witnesses = (await queryAll(tables, keys.rooted(name))).map((item) => storedWitness.parse(item));
    const first = witnesses[0]?.day;
    if (first === undefined) return { witnesses, roots: [] };
    const roots = await queryAll(tables, keys.roots(name.authority), first);
    return { witnesses, roots: roots.map((item) => storedRoot.parse(item)) };
  };
}
