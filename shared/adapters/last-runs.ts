import { QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import { type Clocked, clocked, type LastRun, type LastRuns } from '../domain/last-run.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';

const lastRun = z.object({
  what: z.enum(clocked),
  at: instant,
  failed: z.boolean(),
}) satisfies z.ZodType<LastRun>;

/** One small item for each institution and schedule. */
export function lastRuns({ client, requests: TableName }: Tables): LastRuns {
  return {
    async note(authority, { what, at, failed }) {
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: toItem({ pk: keys.runs(authority), sk: what }),
          UpdateExpression: 'SET what = :what, #at = :at, failed = :failed',
          ExpressionAttributeNames: { '#at': 'at' },
          ExpressionAttributeValues: toItem({ ':what': what, ':at': at, ':failed': failed }),
        }),
      );
    },

    async of(authority) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :of',
          ExpressionAttributeValues: toItem({ ':of': keys.runs(authority) }),
        }),
      );
      return Items.map((item) => lastRun.parse(fromItem(item)));
    },
  };
}

/** Does what the clock asks for and notes that it was done, or that it failed, for the operator's page. */
export async function noted(
  runs: Pick<LastRuns, 'note'>,
  what: Clocked,
  authorities: readonly { readonly id: string }[],
  now: () => LastRun['at'],
  work: () => Promise<void>,
): Promise<void> {
  let failed = true;
  try {
    await work();
    failed = false;
  } finally {
    const at = now();
    await Promise.all(authorities.map(({ id }) => runs.note(id, { what, at, failed })));
  }
}
