import { setTimeout as sleep } from 'node:timers/promises';
import type { AwsAnswer, AwsCall } from '../../infra/local/access/door.types.ts';
import type { Fault } from '../../infra/local/access/faults.ts';

/** Something that happens to a call on AWS, and to which share of a service's calls. */
export type Misfortune = {
  readonly name: string;
  readonly share: number;
  /** The only operation that it can happen to. */
  readonly operation?: string;
  readonly strike: (call: AwsCall, kill: (functionName: string) => Promise<void>) => Fault | Promise<Fault>;
};

const json = (status: number, type: string, more: object = {}): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify({ __type: `com.amazonaws#${type}`, message: 'made up', ...more }),
});
const xml = (status: number, code: string): AwsAnswer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>made up</Message></Error></ErrorResponse>`,
});

/** No item of the transaction is at fault: another one is being written this moment, or there is no capacity left. */
const cancelled =
  (reason: string) =>
  ({ body }: AwsCall): Fault => {
    const { TransactItems = [] } = JSON.parse(body.toString()) as { TransactItems?: unknown[] };
    const CancellationReasons = TransactItems.map((_, i) => ({ Code: i === 0 ? reason : 'None' }));
    return { instead: json(400, 'TransactionCanceledException', { CancellationReasons }) };
  };

/** The caller gives up waiting; what it asked for is done all the same, afterwards. */
const late = (ms: number) => async (): Promise<Fault> => {
  await sleep(ms);
  return { afterwards: 'brokenConnection' };
};

const deaths = (share: number): readonly Misfortune[] => [
  {
    name: 'the function dies before the call',
    share,
    strike: async ({ principal }, kill) => {
      await kill(principal.functionName);
      return { instead: 'brokenConnection' };
    },
  },
  {
    name: 'the function dies while the call is worked on',
    share,
    strike: ({ principal }, kill) => {
      void kill(principal.functionName);
      return 'pass';
    },
  },
];

const lost = (share: number, answer: AwsAnswer): readonly Misfortune[] => [
  { name: 'answer lost: 500', share, strike: () => ({ afterwards: answer }) },
  { name: 'answer lost: connection broken', share, strike: () => ({ afterwards: 'brokenConnection' }) },
];
const transact = 'TransactWriteItems';

/** About one call in fourteen of DynamoDB's (transactions: one in eight), one in twenty of KMS's, one in three of SES's. */
export const misfortunes: Readonly<Record<string, readonly Misfortune[]>> = {
  dynamodb: [
    { name: '500', share: 0.012, strike: () => ({ instead: json(500, 'InternalServerError') }) },
    {
      name: 'throughput exceeded',
      share: 0.006,
      strike: () => ({ instead: json(400, 'ProvisionedThroughputExceededException') }),
    },
    { name: 'throttled', share: 0.006, strike: () => ({ instead: json(400, 'ThrottlingException') }) },
    {
      name: 'transaction conflict',
      operation: transact,
      share: 0.03,
      strike: cancelled('TransactionConflict'),
    },
    { name: 'transaction throttled', operation: transact, share: 0.02, strike: cancelled('ThrottlingError') },
    ...lost(0.02, json(500, 'InternalServerError')),
    { name: 'late', share: 0.0004, strike: late(3_500) },
    ...deaths(0.0015),
  ],
  kms: [
    { name: '500', share: 0.02, strike: () => ({ instead: json(500, 'KMSInternalException') }) },
    { name: 'throttled', share: 0.006, strike: () => ({ instead: json(400, 'ThrottlingException') }) },
    ...lost(0.01, json(500, 'KMSInternalException')),
    ...deaths(0.0015),
  ],
  ses: [
    { name: '500', share: 0.05, strike: () => ({ instead: xml(500, 'InternalFailure') }) },
    { name: 'throttled', share: 0.05, strike: () => ({ instead: xml(400, 'Throttling') }) },
    { name: 'connection broken before', share: 0.03, strike: () => ({ instead: 'brokenConnection' }) },
    ...lost(0.07, xml(500, 'InternalFailure')),
    { name: 'late', share: 0.002, strike: late(8_500) },
    ...deaths(0.006),
  ],
};
