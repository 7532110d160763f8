/** The documents' bucket, who may come to it, and who looks through it. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Grants, grants } from '../../infra/constructs/grants.ts';
import { stages } from '../../infra/settings.ts';
import { attribute, stackForTests } from './stacked.ts';

let stacked: Awaited<ReturnType<typeof stackForTests>>;
beforeAll(async () => {
  stacked = await stackForTests();
}, 30_000);
afterAll(() => stacked.remove());

test('nothing of the bucket is public, nothing outlives its erasure, and everything is under the data key', () => {
  const { Properties: bucket, DeletionPolicy } = stacked.resource('AttachmentsBucket');
  expect(bucket).toMatchObject({
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        {
          BucketKeyEnabled: true,
          ServerSideEncryptionByDefault: {
            SSEAlgorithm: 'aws:kms',
            KMSMasterKeyID: attribute('DataKey', 'Arn'),
          },
        },
      ],
    },
    LifecycleConfiguration: {
      Rules: [{ Prefix: 'incoming/', ExpirationInDays: 2, Status: 'Enabled' }],
    },
  });
  expect(bucket).not.toHaveProperty('VersioningConfiguration');
  expect(DeletionPolicy).toBe('Delete');
  const kept = stacked.allOf('AWS::S3::Bucket', stacked.templateOf('production'));
  expect(kept.map((each) => each.DeletionPolicy)).toEqual(['Retain']);
});

test('calls without TLS are refused, and only our own pages may post into it', () => {
  const [policy] = stacked.allOf('AWS::S3::BucketPolicy');
  expect(policy?.Properties.PolicyDocument).toMatchObject({
    Statement: expect.arrayContaining([
      expect.objectContaining({
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    ]),
  });
  const [bucket] = stacked.allOf('AWS::S3::Bucket', stacked.templateOf('production'));
  const { CorsRules } = (bucket?.Properties.CorsConfiguration ?? {}) as {
    CorsRules: Record<string, unknown>[];
  };
  expect(CorsRules).toHaveLength(1);
  expect(CorsRules[0]).toMatchObject({ AllowedMethods: ['POST'] });
  const origins = CorsRules[0]?.AllowedOrigins as string[];
  expect(origins).toContain(stages.production.publicUrl);
  for (const origin of origins) expect(origin).toMatch(/^https:\/\/[^*]+$/);
});

test('the data key serves documents only through S3, and only for this bucket', () => {
  for (const name of ['Attach', 'Submit', 'Follow']) {
    const { Policies } = stacked.resource(`${name}Role`).Properties as {
      Policies: { PolicyDocument: { Statement: { Sid?: string; Condition?: unknown }[] } }[];
    };
    const [statement] = Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement).filter(
      ({ Sid }) => Sid === 'FilesKey',
    );
    expect(statement?.Condition).toEqual({
      StringEquals: {
        'kms:ViaService': 's3.eu-central-1.amazonaws.com',
        'kms:EncryptionContext:aws:s3:arn': attribute('AttachmentsBucket', 'Arn'),
      },
    });
  }
});

test('nothing is given for documents that the same key gives already', () => {
  for (const { filesKey = [], dataKey = [] } of Object.values<Grants>(grants))
    expect(filesKey.filter((action) => dataKey.includes(action))).toEqual([]);
});

test('what waits is looked through, and a setting turns that off', () => {
  const [plan] = stacked.allOf('AWS::GuardDuty::MalwareProtectionPlan');
  expect(plan?.Properties).toMatchObject({
    ProtectedResource: {
      S3Bucket: { BucketName: { Ref: 'AttachmentsBucket' }, ObjectPrefixes: ['incoming/'] },
    },
  });
  const told = (template?: typeof stacked.local) =>
    stacked.allOf('AWS::Lambda::Function', template).flatMap(({ Properties }) => {
      const { Variables } = (Properties.Environment ?? {}) as { Variables?: Record<string, unknown> };
      return Variables?.SCANNED ?? [];
    });
  expect(told()).toEqual(['yes']);
  const without = stacked.templateOf('try', { ...stages.try, malwareScan: false });
  expect(stacked.allOf('AWS::GuardDuty::MalwareProtectionPlan', without)).toEqual([]);
  expect(told(without)).toEqual(['no']);
});
