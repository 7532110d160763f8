import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import {
  type Colleague,
  callNamesOf,
  canBeGiven,
  colleagueKeyOf,
  colleagueSealKeyOf,
  type FindColleagues,
  type ListColleagues,
  type RememberColleague,
  rememberedUntil,
} from '../domain/colleague.ts';
import type { Secrets } from '../domain/ports.ts';
import { queryAll } from './dossier-opener.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { openText, sealText } from './seal.ts';

const stored = z.object({ subject: z.string(), until: instant });
const listedRow = z.object({
  pk: z.string(),
  sk: z.string(),
  colleague: z.instanceof(Uint8Array),
  until: instant,
});
const one = z.object({ id: z.string(), name: z.string() }) satisfies z.ZodType<Colleague>;

/** One query; an institution has few people under one name. */
export function colleagueFinder(tables: Tables, secrets: () => Promise<Secrets>): FindColleagues {
  return async (authority, name, at) => {
    const { Items = [] } = await tables.client.send(
      new QueryCommand({
        TableName: tables.requests,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: toItem({
          ':pk': keys.colleague(authority, colleagueKeyOf(await secrets(), authority, name)),
        }),
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => stored.parse(fromItem(item)))
      .filter(({ until }) => at < until)
      .map(({ subject }) => subject);
  };
}

/**
 * A row for each pair of name and subject, under keyed hashes of both; a second one under a name takes nothing away. One
 * more in the list of colleagues, sealed.
 */
export function colleagueRememberer(tables: Tables, secrets: () => Promise<Secrets>): RememberColleague {
  return async (authority, officer, at) => {
    if (!canBeGiven(officer, authority)) return;
    const keyed = await secrets();
    const until = rememberedUntil(at);
    const lasts = { until, expiresAtEpoch: Math.floor(Date.parse(until) / 1000) };
    const sk = keys.colleagueRow(colleagueKeyOf(keyed, authority, officer.id));
    const rows = callNamesOf(officer).map((name) => ({
      pk: keys.colleague(authority, colleagueKeyOf(keyed, authority, name)),
      sk,
      subject: officer.id,
      ...lasts,
    }));
    const pk = keys.colleagues(authority);
    const text = JSON.stringify({ id: officer.id, name: officer.username ?? officer.id } satisfies Colleague);
    const colleague = sealText(colleagueSealKeyOf(keyed, authority), `${pk}|${sk}`, text);
    await Promise.all(
      [...rows, { pk, sk, colleague, ...lasts }].map((row) =>
        tables.client.send(new PutItemCommand({ TableName: tables.requests, Item: toItem(row) })),
      ),
    );
  };
}

/** One query; the names of a whole institution fit into it. */
export function colleagueLister(tables: Tables, secrets: () => Promise<Secrets>): ListColleagues {
  return async (authority, at) => {
    const key = colleagueSealKeyOf(await secrets(), authority);
    const items = await queryAll(tables, keys.colleagues(authority));
    const colleagues = items
      .map((item) => listedRow.parse(item))
      .filter(({ until }) => at < until)
      .map(({ pk, sk, colleague }) => one.parse(JSON.parse(openText(key, `${pk}|${sk}`, colleague))));
    return colleagues.sort((a, b) => a.name.localeCompare(b.name, 'tr'));
  };
}
