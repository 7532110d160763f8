import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, type IFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** A letter lies in the outbox as long as it has this attribute; later writes are the sender's own, or a sweep's work. */
const becameUnsent = {
  eventName: ['INSERT'],
  dynamodb: { NewImage: { outboxShard: { S: [{ exists: true }] } } },
};

type Props = { readonly stream: string; readonly target: IFunction; readonly deadLetters: IQueue };

/**
 * Wakes the sender as soon as a letter is stored. It may only wake it: a stream forgets after a day and a poison
 * record holds up its shard, so what lies in the outbox is found by the sweep in any case.
 */
export class OutboxStream extends EventSourceMapping {
  constructor(scope: Construct, id: string, { stream, target, deadLetters }: Props) {
    super(scope, id, {
      target,
      eventSourceArn: stream,
      startingPosition: StartingPosition.LATEST,
      filters: [{ pattern: JSON.stringify(becameUnsent) }],
      batchSize: 10,
      maxBatchingWindow: Duration.seconds(0),
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 3,
      maxRecordAge: Duration.hours(1),
      onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
    });
  }
}
