import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** Where an event goes that could not be handled: kept for fourteen days unless told otherwise, alarmed on the first one. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string, kept = Duration.days(14)) {
    super(scope, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: kept,
    });
    const reason = 'It is itself a dead-letter queue: its sources name it by ARN';
    acknowledge(this, 'AwsSolutions-SQS3', reason);
    acknowledge(this, 'Serverless-SQSRedrivePolicy', reason);
  }
}
