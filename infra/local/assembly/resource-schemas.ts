import * as z from 'zod';

/**
 * The resources that the runner acts on, and all it knows of their properties. The objects are strict: a property
 * on none of these lists stops the start, for what it asks of AWS would silently not happen here.
 */
const text = z.string();
const unread = z.unknown().optional();
const idle = <const Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, unread])) as Record<Name, typeof unread>;

const destination = z.object({ Destination: text });
const deadLetter = z.object({ Arn: text });
const list = (value: unknown): unknown => (Array.isArray(value) ? value : [value]);
const strings = z.preprocess(list, z.array(z.coerce.string()));

const statement = z.strictObject({
  Sid: text.optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: strings,
  Resource: strings.optional(),
  Principal: z.union([text, z.record(text, strings)]).optional(),
  Condition: z.record(text, z.record(text, strings)).default({}),
});
const policy = z.object({ Statement: z.preprocess(list, z.array(statement)) });

const keySchema = z.array(z.object({ AttributeName: text, KeyType: z.enum(['HASH', 'RANGE']) }));
const index = z.object({
  IndexName: text,
  KeySchema: keySchema,
  Projection: z.object({ ProjectionType: text, NonKeyAttributes: z.array(text).optional() }),
});
const table = {
  TableName: text.optional(),
  KeySchema: keySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: text, AttributeType: text })),
  GlobalSecondaryIndexes: z.array(index).default([]),
  LocalSecondaryIndexes: z.array(index).default([]),
  StreamSpecification: z.object({ StreamViewType: text }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: text.optional(), Enabled: z.boolean() }).optional(),
};

export const schemas = {
  'AWS::Lambda::Function': z.strictObject({
    FunctionName: text.optional(),
    Code: z.strictObject({ S3Bucket: z.unknown(), S3Key: text }),
    Handler: text,
    Role: text,
    Timeout: z.number().default(3),
    MemorySize: z.number().default(128),
    ReservedConcurrentExecutions: z.number().optional(),
    Environment: z.object({ Variables: z.record(text, z.coerce.string()).default({}) }).optional(),
    DeadLetterConfig: z.object({ TargetArn: text }).optional(),
    ...idle(
      'Architectures',
      'Description',
      'EphemeralStorage',
      'KmsKeyArn',
      'LoggingConfig',
      'RecursiveLoop',
    ),
    ...idle('Runtime', 'RuntimeManagementConfig', 'Tags', 'TracingConfig'),
  }),
  'AWS::Lambda::EventInvokeConfig': z.strictObject({
    FunctionName: text,
    Qualifier: z.literal('$LATEST'),
    MaximumRetryAttempts: z.number().default(2),
    MaximumEventAgeInSeconds: z.number().default(21_600),
    DestinationConfig: z.strictObject({ OnFailure: destination.optional() }).optional(),
  }),
  'AWS::Lambda::EventSourceMapping': z.strictObject({
    EventSourceArn: text,
    FunctionName: text,
    BatchSize: z.number().default(100),
    FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: text })) }).optional(),
    FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
    BisectBatchOnFunctionError: z.boolean().default(false),
    MaximumRetryAttempts: z.number().default(-1),
    DestinationConfig: z.strictObject({ OnFailure: destination }).optional(),
    Enabled: z.boolean().default(true),
    // A reader begins with the oldest record that is still there, nothing is dropped by age, no batch waits to fill.
    ...idle(
      'StartingPosition',
      'KmsKeyArn',
      'MaximumBatchingWindowInSeconds',
      'MaximumRecordAgeInSeconds',
      'MetricsConfig',
    ),
    ...idle('ParallelizationFactor', 'Tags'),
  }),
  'AWS::ApiGatewayV2::Api': z.strictObject({
    Name: text,
    ProtocolType: z.literal('HTTP'),
    ...idle('Description', 'DisableExecuteApiEndpoint', 'IpAddressType', 'Tags'),
  }),
  'AWS::ApiGatewayV2::Route': z.strictObject({
    ApiId: text,
    RouteKey: text,
    Target: text,
    AuthorizationType: z.literal('NONE').default('NONE'),
  }),
  'AWS::ApiGatewayV2::Integration': z.strictObject({
    ApiId: text,
    IntegrationType: z.literal('AWS_PROXY'),
    IntegrationUri: text,
    PayloadFormatVersion: z.literal('2.0'),
    TimeoutInMillis: z.number().default(30_000),
    ...idle('ConnectionType', 'Description', 'IntegrationMethod'),
  }),
  'AWS::ApiGatewayV2::Stage': z.strictObject({
    ApiId: text,
    StageName: z.literal('$default'),
    ...idle(
      'AccessLogSettings',
      'AutoDeploy',
      'DefaultRouteSettings',
      'Description',
      'RouteSettings',
      'Tags',
    ),
  }),
  'AWS::CloudFront::Function': z.strictObject({
    FunctionCode: text,
    FunctionConfig: z.strictObject({ Runtime: z.literal('cloudfront-js-2.0'), Comment: text }),
    ...idle('AutoPublish', 'Name', 'Tags'),
  }),
  'AWS::DynamoDB::GlobalTable': z.strictObject({
    ...table,
    ...idle('BillingMode', 'Replicas', 'SSESpecification', 'WarmThroughput'),
    ...idle('WriteOnDemandThroughputSettings', 'WriteProvisionedThroughputSettings'),
  }),
  'AWS::DynamoDB::Table': z.strictObject({
    ...table,
    ...idle('BillingMode', 'ContributorInsightsSpecification', 'DeletionProtectionEnabled'),
    ...idle('OnDemandThroughput', 'PointInTimeRecoverySpecification', 'ProvisionedThroughput'),
    ...idle('SSESpecification', 'TableClass', 'Tags', 'WarmThroughput'),
  }),
  'AWS::Scheduler::Schedule': z.strictObject({
    Name: text.optional(),
    ScheduleExpression: text,
    ScheduleExpressionTimezone: text.default('UTC'),
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    Target: z.strictObject({
      Arn: text,
      RoleArn: text,
      Input: text.optional(),
      DeadLetterConfig: deadLetter.optional(),
      // How often the scheduler offers an event that Lambda does not take; here Lambda always takes it.
      ...idle('RetryPolicy'),
    }),
    ...idle('Description', 'FlexibleTimeWindow', 'GroupName', 'KmsKeyArn'),
  }),
  'AWS::Events::Rule': z.strictObject({
    Name: text.optional(),
    EventPattern: z.record(text, z.unknown()),
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    Targets: z.array(
      z.strictObject({
        Id: text,
        Arn: text,
        DeadLetterConfig: deadLetter.optional(),
        ...idle('RetryPolicy'),
      }),
    ),
    ...idle('Description', 'Tags'),
  }),
  'AWS::KMS::Key': z.strictObject({
    KeySpec: z.enum(['SYMMETRIC_DEFAULT', 'HMAC_256', 'ECC_NIST_P256']).default('SYMMETRIC_DEFAULT'),
    KeyPolicy: policy.optional(),
    ...idle('Description', 'EnableKeyRotation', 'Enabled', 'KeyUsage', 'MultiRegion', 'PendingWindowInDays'),
    ...idle('RotationPeriodInDays', 'Tags'),
  }),
  'AWS::S3::Bucket': z.strictObject({
    BucketName: text.optional(),
    BucketEncryption: z.object({
      ServerSideEncryptionConfiguration: z.array(
        z.object({
          BucketKeyEnabled: z.literal(true),
          ServerSideEncryptionByDefault: z.object({
            SSEAlgorithm: z.literal('aws:kms'),
            KMSMasterKeyID: text,
          }),
        }),
      ),
    }),
    CorsConfiguration: z
      .object({
        CorsRules: z.array(
          z.object({ AllowedOrigins: z.array(text), AllowedMethods: z.array(z.literal('POST')) }),
        ),
      })
      .optional(),
    LifecycleConfiguration: z
      .object({
        Rules: z.array(
          z.strictObject({
            Id: text.optional(),
            Status: z.literal('Enabled'),
            Prefix: text.default(''),
            ExpirationInDays: z.number(),
            // No upload in parts is known here.
            ...idle('AbortIncompleteMultipartUpload'),
          }),
        ),
      })
      .optional(),
    // Nobody but the functions gets to the bucket here, and none of its contents is public.
    ...idle('OwnershipControls', 'PublicAccessBlockConfiguration', 'Tags'),
  }),
  'AWS::GuardDuty::MalwareProtectionPlan': z.strictObject({
    Role: text,
    ProtectedResource: z.object({
      S3Bucket: z.object({ BucketName: text, ObjectPrefixes: z.array(text).default(['']) }),
    }),
    ...idle('Actions', 'Tags'),
  }),
  'AWS::SES::ConfigurationSet': z.strictObject({
    Name: text.optional(),
    ...idle('DeliveryOptions', 'ReputationOptions', 'SendingOptions', 'SuppressionOptions', 'Tags'),
    ...idle('TrackingOptions', 'VdmOptions'),
  }),
  'AWS::SES::ConfigurationSetEventDestination': z.strictObject({
    ConfigurationSetName: text,
    EventDestination: z.strictObject({
      Name: text.optional(),
      Enabled: z.boolean().default(true),
      MatchingEventTypes: z.array(text),
      EventBridgeDestination: z.object({ EventBusArn: text }),
    }),
  }),
  'AWS::SES::EmailIdentity': z.strictObject({
    EmailIdentity: text,
    ...idle('ConfigurationSetAttributes', 'DkimAttributes', 'DkimSigningAttributes', 'FeedbackAttributes'),
    ...idle('MailFromAttributes', 'Tags'),
  }),
  'AWS::SQS::Queue': z.strictObject({
    QueueName: text.optional(),
    FifoQueue: z.literal(false).optional(),
    ...idle('DelaySeconds', 'KmsDataKeyReusePeriodSeconds', 'KmsMasterKeyId', 'MaximumMessageSize'),
    ...idle('MessageRetentionPeriod', 'ReceiveMessageWaitTimeSeconds', 'RedriveAllowPolicy'),
    ...idle('SqsManagedSseEnabled', 'Tags', 'VisibilityTimeout'),
  }),
  'AWS::IAM::Role': z.strictObject({
    RoleName: text.optional(),
    ManagedPolicyArns: z.array(text).default([]),
    Policies: z.array(z.object({ PolicyDocument: policy })).default([]),
    ...idle('AssumeRolePolicyDocument', 'Description', 'MaxSessionDuration', 'Path', 'Tags'),
  }),
  'AWS::IAM::Policy': z.strictObject({
    PolicyName: text,
    PolicyDocument: policy,
    Roles: z.array(text).default([]),
  }),
  'AWS::IAM::ManagedPolicy': z.strictObject({
    PolicyDocument: policy,
    Roles: z.array(text).default([]),
    ...idle('Description', 'ManagedPolicyName', 'Path'),
  }),
} as const;

export type HandledType = keyof typeof schemas;
export type PropertiesOf<Type extends HandledType> = z.infer<(typeof schemas)[Type]>;
export type PolicyDocument = z.infer<typeof policy>;
