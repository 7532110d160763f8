import { type Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

type Rule = `${'AwsSolutions' | 'NIST.800.53.R5' | 'Serverless'}-${string}`;

/** Lets a rule pass on this construct and what is in it; the reason is for whoever reviews the stack. */
export function acknowledge(construct: IConstruct, rule: Rule, reason: string): void {
  Validations.of(construct).acknowledge({ id: rule, reason });
}

/** What the stack does otherwise than a rule would have it, everywhere and on purpose. */
export function acknowledgeByDesign(stack: Stack): void {
  acknowledge(
    stack,
    'NIST.800.53.R5-IAMNoInlinePolicy',
    'Each policy is one role’s row of the grants table and must not be attached to another, which a managed policy could be',
  );
  acknowledge(
    stack,
    'NIST.800.53.R5-LambdaInsideVPC',
    'The functions reach nothing private: DynamoDB, KMS and SES are called over TLS with signed requests, and a VPC would only add its endpoints',
  );
  acknowledge(
    stack,
    'NIST.800.53.R5-LambdaConcurrency',
    'The API’s throttle bounds what people can start, sweeps and the stream’s shards bound the rest; a reservation would take from the account’s pool for good, and small accounts may reserve nothing',
  );
  acknowledge(
    stack,
    'NIST.800.53.R5-CloudWatchLogGroupEncrypted',
    'CloudWatch Logs encrypts with a key of its own, and log lines hold no personal data',
  );
  acknowledge(
    stack,
    'Serverless-LambdaTracing',
    'X-Ray takes a grant on every resource (*), and a request is answered by one function that makes one or two calls: its log line tells as much',
  );
}
