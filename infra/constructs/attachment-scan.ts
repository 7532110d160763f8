import { Duration, Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { waitingPrefix } from '../../shared/domain/attachment-place.ts';
import { acknowledge } from './acknowledge.ts';
import { acknowledgePrefixes } from './attachment-store.ts';

type Props = {
  readonly bucket: Bucket;
  readonly dataKey: string;
  /** Takes what a scan says. */
  readonly target: IFunction;
  readonly deadLetters: IQueue;
};

/** Amazon GuardDuty looks through everything that is put under `incoming/`, and tells the function what it found. */
export class AttachmentScan extends Construct {
  constructor(scope: Construct, id: string, { bucket, dataKey, target, deadLetters }: Props) {
    super(scope, id);
    const role = this.role(bucket, dataKey);
    const plan = new CfnMalwareProtectionPlan(this, 'Plan', {
      role: role.roleArn,
      protectedResource: {
        s3Bucket: { bucketName: bucket.bucketName, objectPrefixes: [waitingPrefix] },
      },
      actions: { tagging: { status: 'DISABLED' } },
    });
    plan.node.addDependency(role);
    new Rule(this, 'Results', {
      description: 'What was found in the documents of applicants',
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [bucket.bucketName] } },
      },
      targets: [
        new LambdaFunction(target, {
          deadLetterQueue: deadLetters,
          retryAttempts: 20,
          maxEventAge: Duration.hours(12),
        }),
      ],
    });
  }

  /** As AWS documents it ("Create or update IAM role policy" of Malware Protection for S3), for this bucket alone. */
  private role(bucket: Bucket, dataKey: string): Role {
    const { region, account } = Stack.of(this);
    const ruleName = 'DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*';
    const managedRule = `arn:aws:events:${region}:${account}:rule/${ruleName}`;
    const service = 'malware-protection-plan.guardduty.amazonaws.com';
    const statement = (
      sid: string,
      actions: readonly string[],
      resource: string,
      conditions?: Record<string, Record<string, string>>,
    ) =>
      new PolicyStatement({
        sid,
        actions: [...actions],
        resources: [resource],
        ...(conditions && { conditions }),
      });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal(service),
      inlinePolicies: {
        scan: new PolicyDocument({
          minimize: false,
          statements: [
            statement(
              'KeepRuleForNewObjects',
              ['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'],
              managedRule,
              { StringLike: { 'events:ManagedBy': service } },
            ),
            statement('WatchThatRule', ['events:DescribeRule', 'events:ListTargetsByRule'], managedRule),
            statement(
              'HaveNewObjectsTold',
              ['s3:PutBucketNotification', 's3:GetBucketNotification'],
              bucket.bucketArn,
            ),
            statement(
              'ProveAccess',
              ['s3:PutObject'],
              `${bucket.bucketArn}/malware-protection-resource-validation-object`,
            ),
            statement('KnowOwner', ['s3:ListBucket', 's3:GetBucketLocation'], bucket.bucketArn),
            statement(
              'ReadWhatIsScanned',
              ['s3:GetObject', 's3:GetObjectVersion'],
              `${bucket.bucketArn}/${waitingPrefix}*`,
            ),
            statement('DecryptWhatIsScanned', ['kms:GenerateDataKey', 'kms:Decrypt'], dataKey, {
              StringLike: { 'kms:ViaService': `s3.${region}.amazonaws.com` },
            }),
          ],
        }),
      },
    });
    acknowledgePrefixes(role, { incoming: ['GetObject'] });
    acknowledge(
      role,
      `AwsSolutions-IAM5[Resource::arn:aws:events:${region}:<AWS::AccountId>:rule/${ruleName}]`,
      'GuardDuty names its rule itself, and may touch none that it does not manage',
    );
    return role;
  }
}
