import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';

/** What a list of requests shows: no personal data, neither of the applicant nor of the subject. */
const standing = [
  'reference',
  'department',
  'regime',
  'category',
  'petitionType',
  'status',
  'dueOn',
  'assurance',
  'assignee',
  'assigneeName',
  'version',
] as const;
/** What officers' lists show besides. */
const listed = ['receivedAt', 'channel', 'rights'] as const;

/** Key attributes (all strings) and what each index carries besides them. The store reads and writes by these. */
export const tableShape = {
  requests: {
    partitionKey: 'pk',
    sortKey: 'sk',
    /** Epoch seconds after which the table may drop an item. */
    expiresAt: 'expiresAtEpoch',
    indexes: {
      /** Requests with a next reminder, by its instant: only while the clock runs. */
      due: {
        partitionKey: 'dueShard',
        sortKey: 'wakeAt',
        carries: ['authority', 'reference', 'department', 'dueOn', 'wakeFor'],
      },
      /** Letters not sent yet, by the instant before which they must not be tried. */
      outbox: { partitionKey: 'outboxShard', sortKey: 'notBefore', carries: ['createdAt'] },
      /** A department's requests in one state, by due date. */
      queue: {
        partitionKey: 'queueOf',
        sortKey: 'queueOrder',
        carries: [...standing, ...listed, 'repliedAt', 'outcome', 'endedOn'],
      },
      /** What is given to one officer, in one state, by due date; the key is an HMAC of who she is. */
      given: { partitionKey: 'givenTo', sortKey: 'queueOrder', carries: [...standing, ...listed] },
      /** The links that were added to audit chains and chains of reads on one day, for its signed root. */
      chains: { partitionKey: 'chainDay', sortKey: 'at', carries: ['hash'] },
      /** One person's requests; the key is an HMAC of who it is. `receivedAt` is the sort key. */
      applicant: { partitionKey: 'applicantKey', sortKey: 'receivedAt', carries: [...standing] },
    },
  },
  keys: {
    partitionKey: 'pk',
    /** Set on the keys of letters to members, which go with their letters; a request's key never expires by itself. */
    expiresAt: 'expiresAtEpoch',
  },
} as const;
export type RequestsIndex = keyof typeof tableShape.requests.indexes;

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });
const recoverableFor = (days: number) => ({ pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: days });

/**
 * Both tables are encrypted under DynamoDB's AWS-managed key. A customer-managed one would ask every function for
 * `kms:Decrypt` besides its own grants and shield nothing more: personal data is encrypted per field, under
 * `DataKey`, before it reaches the table, and only who may decrypt with that key can read it.
 */
const common = ({ keepsData }: StageSettings) => ({
  billing: Billing.onDemand(),
  encryption: TableEncryptionV2.awsManagedKey(),
  deletionProtection: keepsData,
  removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
});

/** Requests, letters, challenges and the audit trail. */
export class RequestsTable extends TableV2 {
  constructor(scope: Construct, id: string, settings: StageSettings) {
    const { partitionKey, sortKey, expiresAt, indexes } = tableShape.requests;
    super(scope, id, {
      ...common(settings),
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      timeToLiveAttribute: expiresAt,
      pointInTimeRecoverySpecification: recoverableFor(settings.requestsRecoveryDays),
      // Which letter became unsent is in the new image; old images would only be more personal data on the move.
      dynamoStream: StreamViewType.NEW_IMAGE,
      globalSecondaryIndexes: Object.entries(indexes).map(([indexName, index]) => ({
        indexName,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: [...index.carries],
      })),
    });
  }
}

/** The wrapped data key of each request: deleting it destroys the request's personal data. */
export class KeysTable extends TableV2 {
  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id, {
      ...common(settings),
      partitionKey: text(tableShape.keys.partitionKey),
      timeToLiveAttribute: tableShape.keys.expiresAt,
      pointInTimeRecoverySpecification: recoverableFor(settings.keysRecoveryDays),
    });
  }
}
