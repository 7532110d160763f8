import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import {
  callNamesOf,
  colleagueKeyOf,
  type FindColleagues,
  type RememberColleague,
  rememberedUntil,
} from '../domain/colleague.ts';
import type { Secrets } from '../domain/ports.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

const stored = z.object({ subject: z.string(), until: instant });

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

/** A row for each pair of name and subject, under keyed hashes of both; a second one under a name takes nothing away. */
export function colleagueRememberer(tables: Tables, secrets: () => Promise<Secrets>): RememberColleague {
  return async (authority, officer, at) => {
    const keyed = await secrets();
    const until = rememberedUntil(at);
    const kept = { subject: officer.id, until, expiresAtEpoch: Math.floor(Date.parse(until) / 1000) };
    const sk = keys.colleagueRow(colleagueKeyOf(keyed, authority, officer.id));
    const rows = callNamesOf(officer).map((name) => ({
      pk: keys.colleague(authority, colleagueKeyOf(keyed, authority, name)),
      sk,
      ...kept,
    }));
    await Promise.all(
      rows.map((row) =>
        tables.client.send(new PutItemCommand({ TableName: tables.requests, Item: toItem(row) })),
      ),
    );
  };
}
