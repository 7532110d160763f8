import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import { backlogAges, deadlineBands, type FiguresStore, type UnitFigures } from '../domain/figures.ts';
import { dayOf } from '../domain/time/days.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

const counts = <K extends string>(names: readonly K[]) =>
  z.object(Object.fromEntries(names.map((name) => [name, z.int()])) as Record<K, z.ZodInt>);
const figures = z.object({
  department: z.string(),
  at: instant,
  bands: counts(deadlineBands),
  ages: counts(backlogAges),
  waitingForPayment: z.int(),
  toDeliver: z.int(),
  undelivered: z.int(),
  months: z.array(
    z.object({
      month: z.string(),
      received: z.int(),
      replied: z.int(),
      inTime: z.int(),
      refused: z.int(),
      ended: z.int(),
    }),
  ),
}) satisfies z.ZodType<UnitFigures>;

/** Two years of mornings to look back on. */
const keptDays = 730;

/** One small item for each unit and day; the day's later counts replace its earlier ones. */
export function figuresStore({ client, requests: TableName }: Tables): FiguresStore {
  return {
    async put(authority, unit) {
      const Item = toItem({
        pk: keys.figures(authority),
        sk: keys.figuresRow(dayOf(unit.at), unit.department),
        ...unit,
        expiresAtEpoch: Math.floor(Date.parse(unit.at) / 1000) + keptDays * 86_400,
      });
      await client.send(new PutItemCommand({ TableName, Item }));
    },

    async newest(authority, units) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :of',
          ExpressionAttributeValues: toItem({ ':of': keys.figures(authority) }),
          ScanIndexForward: false,
          // A run that was broken off leaves some units with yesterday's: twice as many hold the newest of each.
          Limit: 2 * units,
        }),
      );
      const newest = new Map<string, UnitFigures>();
      for (const unit of Items.map((item) => figures.parse(fromItem(item))))
        if (!newest.has(unit.department)) newest.set(unit.department, unit);
      return [...newest.values()];
    },
  };
}
