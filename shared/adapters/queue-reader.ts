import { QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { pageRows } from '../contracts/queue-query.ts';
import {
  assurance,
  channel,
  instant,
  kvkkRight,
  localDate,
  petitionType,
  regime,
  status,
} from '../contracts/vocabulary.ts';
import { givenKeyOf } from '../domain/given.ts';
import type { Narrowing, QueueItem, QueueSlice, ReadGiven, ReadQueue, Secrets } from '../domain/ports.ts';
import type { Shelf } from '../domain/request.ts';
import { addDays } from '../domain/time/days.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

const row = z.object({
  reference: z.string(),
  regime,
  petitionType: petitionType.exactOptional(),
  category: z.string().exactOptional(),
  rights: z.array(kvkkRight).readonly(),
  department: z.string(),
  status,
  channel,
  assurance,
  assignee: z.string().exactOptional(),
  assigneeName: z.string().exactOptional(),
  receivedAt: instant,
  dueOn: localDate,
  version: z.int(),
}) satisfies z.ZodType<QueueItem>;

/** One slice of a unit's requests by last day, `pageSize` rows long unless it is narrowed. */
export function queueReader(tables: Tables, pageSize = pageRows): ReadQueue {
  return (authority, department, shelf, after, narrowing = {}) =>
    readSlice(tables, lists.queue, keys.queue(authority, department, shelf), {
      after,
      look: pageSize,
      ...narrowing,
    });
}

/** One slice of what is given to an officer; only who knows the deployment's secrets can name her list. */
export function givenReader(tables: Tables, secrets: () => Promise<Secrets>): ReadGiven {
  const read = givenKeyReader(tables, pageRows);
  return async (authority, officer, shelf, after, narrowing) =>
    read(authority, givenKeyOf(await secrets(), authority, officer), shelf, after, narrowing);
}

/** The same by the keyed hash of the officer, for whom it was handed to. */
export function givenKeyReader(tables: Tables, pageSize: number) {
  return (
    authority: string,
    givenKey: string,
    shelf: Shelf,
    after?: string,
    narrowing: Narrowing = {},
  ): Promise<QueueSlice> =>
    readSlice(tables, lists.given, keys.given(authority, givenKey, shelf), {
      after,
      look: pageSize,
      ...narrowing,
    });
}

const lists = {
  queue: { IndexName: 'queue', partition: 'queueOf' },
  given: { IndexName: 'given', partition: 'givenTo' },
} as const;
const seen = z.object({ queueOrder: z.string() });

type Slice = Narrowing & { readonly after: string | undefined; readonly look: number };

async function readSlice(
  { client, requests: TableName }: Tables,
  { IndexName, partition }: (typeof lists)[keyof typeof lists],
  of: string,
  { after, lastDays, where = {}, look }: Slice,
): Promise<QueueSlice> {
  const [first, last] = orderBetween(after, lastDays);
  if (first > last) return { rows: [] };
  const left = conditionsOf(where);
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName,
      IndexName,
      KeyConditionExpression: `${partition} = :of AND queueOrder BETWEEN :first AND :last`,
      ExpressionAttributeValues: toItem({ ':of': of, ':first': first, ':last': last, ...left.values }),
      ...(left.conditions.length > 0
        ? { FilterExpression: left.conditions.join(' AND '), ExpressionAttributeNames: left.names }
        : {}),
      Limit: look,
    }),
  );
  const rows = Items.map((item) => row.parse(fromItem(item)));
  return LastEvaluatedKey ? { rows, after: seen.parse(fromItem(LastEvaluatedKey)).queueOrder } : { rows };
}

/** A row's order is its last day and its reference: a bare day stands before all of its rows, `:` behind every digit. */
function orderBetween(after: string | undefined, { from, to }: Narrowing['lastDays'] = {}): [string, string] {
  const first = [after === undefined ? '0' : `${after} `, from ?? '0'].sort().at(-1) ?? '0';
  return [first, to === undefined ? ':' : addDays(to, 1)];
}

/** Of the conditions on a row, those that are made. */
function conditionsOf({ department, regime, channel, statuses = [], unassigned }: Where) {
  const equal = Object.entries({ department, regime, channel }).filter(([, value]) => value !== undefined);
  const oneOf = statuses.map((each, i) => [`:status${i}`, each] as const);
  return {
    conditions: [
      ...equal.map(([name]) => `#${name} = :${name}`),
      ...(oneOf.length > 0 ? [`#status IN (${oneOf.map(([name]) => name).join(', ')})`] : []),
      ...(unassigned ? ['attribute_not_exists(#assignee)'] : []),
    ],
    names: Object.fromEntries(
      [
        ...equal.map(([name]) => name),
        ...(oneOf.length > 0 ? ['status'] : []),
        ...(unassigned ? ['assignee'] : []),
      ].map((name) => [`#${name}`, name]),
    ),
    values: Object.fromEntries([...equal.map(([name, value]) => [`:${name}`, value]), ...oneOf]),
  };
}
type Where = NonNullable<Narrowing['where']>;
