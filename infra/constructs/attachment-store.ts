import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct, type IConstruct } from 'constructs';
import { authorities } from '../../shared/authorities/registry.ts';
import { keptPrefix, waitingPrefix } from '../../shared/domain/attachment-place.ts';
import type { StageSettings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { Grants } from './grants.ts';

type Props = {
  readonly settings: StageSettings;
  readonly dataKey: IKey;
  /** The deployment's own address, where uploads come from. */
  readonly publicUrl: string;
};

/** The documents that applicants add: `incoming/` until they are sent with a request, `kept/` from then on. */
export class AttachmentStore extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { settings, dataKey, publicUrl }: Props) {
    super(scope, id);
    const { keepsData } = settings;
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      encryption: BucketEncryption.KMS,
      encryptionKey: dataKey,
      bucketKeyEnabled: true,
      versioned: false,
      removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      lifecycleRules: [
        {
          id: 'NotSent',
          prefix: waitingPrefix,
          expiration: Duration.days(2),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      cors: [
        {
          allowedMethods: [HttpMethods.POST],
          allowedOrigins: [...new Set([publicUrl, ...hostsOfAuthorities()])],
          allowedHeaders: ['*'],
          maxAge: 3_000,
        },
      ],
    });
    this.acknowledgements();
  }

  /** Where the bucket answers, for the functions and for browsers. */
  get environment() {
    const { bucketName, bucketRegionalDomainName } = this.bucket;
    const address = `https://${bucketRegionalDomainName}`;
    return { FILES_BUCKET: bucketName, FILES_STORE: address, FILES_URL: address };
  }

  /** What the grants table's rows for documents speak of. */
  get arns() {
    const { bucketArn } = this.bucket;
    return {
      bucket: bucketArn,
      incoming: `${bucketArn}/${waitingPrefix}*`,
      kept: `${bucketArn}/${keptPrefix}*`,
      service: `s3.${Stack.of(this).region}.amazonaws.com`,
    };
  }

  private acknowledgements(): void {
    const { bucket } = this;
    const logged =
      'An access log would hold callers’ addresses; every opening by an officer stands in the request’s own chain of reads';
    acknowledge(bucket, 'AwsSolutions-S1', logged);
    acknowledge(bucket, 'NIST.800.53.R5-S3BucketLoggingEnabled', logged);
    const versions =
      'What is erased must be gone: an older version would outlive it. Objects are written once under random names';
    acknowledge(bucket, 'NIST.800.53.R5-S3BucketVersioningEnabled', versions);
    acknowledge(
      bucket,
      'NIST.800.53.R5-S3BucketReplicationEnabled',
      'A copy in another region would leave the region that was chosen for personal data',
    );
  }
}

const hostsOfAuthorities = (): string[] =>
  authorities.flatMap(({ hosts }) => hosts.filter((host) => host !== '*').map((host) => `https://${host}`));

/** For a role with a row about documents: each of these wildcards is one prefix of the one bucket. */
export function acknowledgePrefixes(role: IConstruct, { incoming, kept }: Grants): void {
  const reason =
    'Documents have random names under two prefixes of one bucket; what the role does there stands in the grants table';
  const under = { ...(incoming && { [waitingPrefix]: true }), ...(kept && { [keptPrefix]: true }) };
  for (const prefix of Object.keys(under))
    acknowledge(role, `AwsSolutions-IAM5[Resource::<AttachmentsBucket.Arn>/${prefix}*]`, reason);
}
