import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Grants, trailDenial } from './grants.ts';

/** The ARNs that the rows of the grants table speak of. */
export type GrantedResources = {
  readonly requests: string;
  readonly stream: string;
  readonly keys: string;
  readonly dataKey: string;
  readonly lookupKey: string;
  readonly rootKey: string;
  /** One for each institution that is registered there; may be none. */
  readonly edevletSecrets: readonly string[];
  /** Of the documents' bucket: itself, what lies under its two prefixes, and the service that it is called by. */
  readonly files: {
    readonly bucket: string;
    readonly incoming: string;
    readonly kept: string;
    readonly service: string;
  };
  /** Identities and the configuration set: SES asks for both. */
  readonly mail: readonly string[];
  readonly log: string;
  readonly deadLetters?: string;
};

/** A row of the grants table as the statements of its function's role. */
export function statementsFor(row: Grants, on: GrantedResources): PolicyStatement[] {
  const allow = (
    sid: string,
    service: string,
    actions: readonly string[] = [],
    resources: readonly string[],
  ) =>
    actions.length === 0 || resources.length === 0
      ? []
      : [
          new PolicyStatement({
            sid,
            actions: actions.map((a) => `${service}:${a}`),
            resources: [...resources],
          }),
        ];
  const indexArns = (row.indexes ?? []).map((index) => `${on.requests}/index/${index}`);
  if (row.deadLetters && !on.deadLetters)
    throw new Error('A function that sends dead letters needs their queue');

  return [
    ...allow('WriteItsLog', 'logs', ['CreateLogStream', 'PutLogEvents'], [on.log]),
    ...allow('Requests', 'dynamodb', row.requests, [on.requests]),
    ...allow('RequestsByIndex', 'dynamodb', indexArns.length > 0 ? ['Query'] : [], indexArns),
    ...(row.requests || row.indexes ? [appendOnlyTrail(on.requests)] : []),
    ...allow('WrappedKeys', 'dynamodb', row.keys, [on.keys]),
    ...allow('DataKey', 'kms', row.dataKey, [on.dataKey]),
    ...allow('LookupKey', 'kms', row.lookupKey, [on.lookupKey]),
    ...allow('EdevletSecrets', 'secretsmanager', row.edevletSecrets, on.edevletSecrets),
    ...allow('IncomingFiles', 's3', row.incoming, [on.files.incoming]),
    ...allow('KeptFiles', 's3', row.kept, [on.files.kept]),
    ...(row.filesKey ? [filesKey(row.filesKey, on)] : []),
    ...allow('RootKey', 'kms', row.rootKey, [on.rootKey]),
    ...allow('SendMail', 'ses', row.mail, on.mail),
    ...allow('ReadStream', 'dynamodb', row.stream, [on.stream]),
    ...allow('DeadLetters', 'sqs', row.deadLetters, on.deadLetters ? [on.deadLetters] : []),
  ];
}

/** The data key wraps requests' keys, too: here it may only be used by S3, for this bucket's contents. */
const filesKey = (actions: readonly string[], { dataKey, files }: GrantedResources) =>
  new PolicyStatement({
    sid: 'FilesKey',
    actions: actions.map((action) => `kms:${action}`),
    resources: [dataKey],
    conditions: {
      StringEquals: {
        'kms:ViaService': files.service,
        // With a bucket key the context names the bucket, not the object.
        'kms:EncryptionContext:aws:s3:arn': files.bucket,
      },
    },
  });

const appendOnlyTrail = (requests: string) =>
  new PolicyStatement({
    sid: 'TrailIsAppendOnly',
    effect: Effect.DENY,
    actions: trailDenial.actions.map((action) => `dynamodb:${action}`),
    resources: [requests],
    conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [...trailDenial.partitions] } },
  });
