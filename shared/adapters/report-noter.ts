import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { NoteReport, ProviderReport } from '../domain/ports.ts';
import type { Tables } from './dynamo.ts';
import { toItem } from './items.ts';
import { isConditionFailure } from './refused-writes.ts';

/** Which states a report may still change: a later word never undoes a stronger one. */
const weaker: Readonly<Record<ProviderReport, readonly string[]>> = {
  sent: ['pending', 'sending', 'failed', 'cancelled'],
  delivered: ['pending', 'sending', 'sent', 'failed', 'cancelled'],
  bounced: ['pending', 'sending', 'sent', 'delivered', 'failed', 'cancelled'],
  complained: ['pending', 'sending', 'sent', 'delivered', 'failed', 'cancelled'],
};

/** Any report proves that the provider took the letter, so it leaves the outbox, and those that were given up. */
export function reportNoter(tables: Tables): NoteReport {
  return async (address, report, messageId, at) => {
    const states = weaker[report];
    try {
      await tables.client.send(
        new UpdateItemCommand({
          TableName: tables.requests,
          Key: toItem(address),
          UpdateExpression:
            'SET #state = :report, sentAt = if_not_exists(sentAt, :at), reportedAt = :at, messageId = :id REMOVE outboxShard, notBefore, queueOf, queueOrder',
          ConditionExpression: `#state IN (${states.map((_, i) => `:s${i}`).join(', ')})`,
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: toItem({
            ':report': report,
            ':at': at,
            ':id': messageId,
            ...Object.fromEntries(states.map((state, i) => [`:s${i}`, state])),
          }),
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  };
}
