import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import {
  type FindByKey,
  type FindSearches,
  type RecordSearch,
  recordedKinds,
  type SearchRecord,
} from '../domain/search.ts';
import { dayOf } from '../domain/time/days.ts';
import { queryAll } from './dossier-opener.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

const found = z.object({ reference: z.string() });
const stored = z.object({
  at: instant,
  officer: z.string(),
  kind: z.enum(recordedKinds),
  shown: z.int(),
}) satisfies z.ZodType<SearchRecord>;

/** One name's requests are looked at so far; whoever is not among them is found by her number. */
const mostFound = 200;

/** One query of a key, the newest requests first. */
export function keyFinder({ client, requests: TableName }: Tables): FindByKey {
  return async (authority, key) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: toItem({ ':pk': keys.search(authority, key) }),
        ScanIndexForward: false,
        Limit: mostFound + 1,
      }),
    );
    const references = Items.map((item) => found.parse(fromItem(item)).reference);
    return { references: references.slice(0, mostFound), complete: references.length <= mostFound };
  };
}

/** Appends to the day's list. @param nonce tells two searches of one moment apart */
export function searchRecorder({ client, requests: TableName }: Tables, nonce: () => string): RecordSearch {
  return async (authority, search) => {
    const pk = keys.searches(authority, dayOf(search.at));
    const Item = toItem({ pk, sk: `${search.at}#${nonce()}`, ...search });
    await client.send(
      new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
  };
}

export function searchesFinder(tables: Tables): FindSearches {
  return async (authority, day) => {
    const items = await queryAll(tables, keys.searches(authority, day));
    return items.map((item) => stored.parse(item)).reverse();
  };
}
