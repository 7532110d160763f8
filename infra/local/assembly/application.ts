import type {
  Application,
  BucketModel,
  RuleModel,
  ScheduleModel,
  StreamMapping,
  TableModel,
} from './assembly.types.ts';
import { describeFunctions } from './describe-functions.ts';
import { describeRoutes, describeViewer } from './describe-routes.ts';
import { rolesOf } from './roles.ts';
import type { ResolvedTemplate } from './template.ts';

/** Addresses that AWS would give, and what stands in their place on this machine, in functions' environments. */
export type Addresses = readonly (readonly [onAws: string, here: string])[];

/** Finds a model by ARN; throws naming who asked, when the template has none. */
export const finder = <Model extends { readonly arn: string }>(kind: string, models: readonly Model[]) => {
  const byArn = new Map(models.map((model) => [model.arn, model]));
  return (arn: string, asker: string): Model => {
    const found = byArn.get(arn);
    if (!found) throw new Error(`${asker} names the ${kind} ${arn}, which the template does not have`);
    return found;
  };
};

/** Reads out of a resolved template everything that the runner runs. Throws on what it could not run rightly. */
export const describeApplication = (template: ResolvedTemplate, addresses: Addresses): Application => {
  const { region, account } = template.stack;
  const arnOf = (logicalId: string): string => template.scope.attribute(logicalId, 'Arn');
  const queues = template
    .resources('AWS::SQS::Queue')
    .map(({ logicalId, properties }) => ({ name: properties.QueueName ?? logicalId, arn: arnOf(logicalId) }));
  const roles = rolesOf(template);
  const functions = describeFunctions(template, roles, addresses);
  const tables = describeTables(template);
  const functionAt = finder('function', functions);
  const queueAt = finder('queue', queues);
  const tableOf = (streamArn: string, asker: string): TableModel => {
    const table = tables.find((candidate) => candidate.streamArn === streamArn && candidate.streamView);
    if (!table) throw new Error(`${asker} reads the stream ${streamArn}, which the template does not have`);
    return table;
  };
  const deadLetters = (arn: string | undefined, asker: string) =>
    arn === undefined ? {} : { deadLetterArn: queueAt(arn, asker).arn };

  const streams: StreamMapping[] = template
    .resources('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled)
    .map(({ logicalId, properties }) => ({
      id: logicalId,
      table: tableOf(properties.EventSourceArn, logicalId),
      ...functionNamed(functions, properties.FunctionName, logicalId),
      batchSize: properties.BatchSize,
      filters: (properties.FilterCriteria?.Filters ?? []).map(
        ({ Pattern }) => JSON.parse(Pattern) as unknown,
      ),
      reportsItemFailures: properties.FunctionResponseTypes.length > 0,
      bisects: properties.BisectBatchOnFunctionError,
      retries:
        properties.MaximumRetryAttempts < 0 ? Number.POSITIVE_INFINITY : properties.MaximumRetryAttempts,
      ...deadLetters(properties.DestinationConfig?.OnFailure.Destination, logicalId),
    }));

  const schedules: ScheduleModel[] = template
    .resources('AWS::Scheduler::Schedule')
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map(({ logicalId, properties: { Target, ...properties } }) => {
      const role = roles.get(Target.RoleArn);
      if (!role)
        throw new Error(`${logicalId} names the role ${Target.RoleArn}, which the template does not have`);
      return {
        name: properties.Name ?? logicalId,
        arn: arnOf(logicalId),
        expression: properties.ScheduleExpression,
        zone: properties.ScheduleExpressionTimezone,
        functionName: functionAt(Target.Arn, logicalId).name,
        role,
        ...(Target.Input === undefined ? {} : { input: Target.Input }),
        ...deadLetters(Target.DeadLetterConfig?.Arn, logicalId),
      };
    });

  const rules: RuleModel[] = template
    .resources('AWS::Events::Rule')
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map(({ logicalId, properties }) => ({
      name: properties.Name ?? logicalId,
      pattern: properties.EventPattern,
      targets: properties.Targets.map((target) => ({
        functionName: functionAt(target.Arn, logicalId).name,
        ...deadLetters(target.DeadLetterConfig?.Arn, logicalId),
      })),
    }));

  return {
    region,
    account,
    functions,
    tables,
    routes: describeRoutes(template, functions),
    ...describeViewer(template),
    streams,
    schedules,
    rules,
    queues,
    keys: template.resources('AWS::KMS::Key').map(({ logicalId, properties }) => ({
      arn: arnOf(logicalId),
      keyId: logicalId,
      spec: properties.KeySpec,
    })),
    buckets: describeBuckets(template, addresses),
    ...describeMail(template),
  };
};

const functionNamed = (functions: Application['functions'], nameOrArn: string, asker: string) => {
  const found = functions.find(({ name, arn }) => name === nameOrArn || arn === nameOrArn);
  if (!found) throw new Error(`${asker} names the function ${nameOrArn}, which the template does not have`);
  return { functionName: found.name, functionArn: found.arn };
};

const describeTables = (template: ResolvedTemplate): TableModel[] =>
  [...template.resources('AWS::DynamoDB::GlobalTable'), ...template.resources('AWS::DynamoDB::Table')].map(
    ({ logicalId, properties }) => {
      const { StreamSpecification, TimeToLiveSpecification } = properties;
      return {
        name: properties.TableName ?? logicalId,
        arn: template.scope.attribute(logicalId, 'Arn'),
        streamArn: template.scope.attribute(logicalId, 'StreamArn'),
        keySchema: properties.KeySchema,
        attributes: properties.AttributeDefinitions,
        globalIndexes: properties.GlobalSecondaryIndexes,
        localIndexes: properties.LocalSecondaryIndexes,
        ...(StreamSpecification ? { streamView: StreamSpecification.StreamViewType } : {}),
        ...(TimeToLiveSpecification?.Enabled && TimeToLiveSpecification.AttributeName
          ? { expiryAttribute: TimeToLiveSpecification.AttributeName }
          : {}),
      };
    },
  );

const describeBuckets = (template: ResolvedTemplate, addresses: Addresses): BucketModel[] => {
  const plans = template
    .resources('AWS::GuardDuty::MalwareProtectionPlan')
    .map(({ properties }) => properties.ProtectedResource.S3Bucket);
  return template.resources('AWS::S3::Bucket').map(({ logicalId, properties }) => {
    const name = properties.BucketName ?? String(template.scope.ref(logicalId));
    const [encryption] = properties.BucketEncryption.ServerSideEncryptionConfiguration;
    return {
      name,
      arn: template.scope.attribute(logicalId, 'Arn'),
      keyArn: encryption?.ServerSideEncryptionByDefault.KMSMasterKeyID ?? '',
      origins: (properties.CorsConfiguration?.CorsRules ?? [])
        .flatMap(({ AllowedOrigins }) => AllowedOrigins)
        .map((origin) => addresses.reduce((text, [onAws, here]) => text.replaceAll(onAws, here), origin)),
      expiries: (properties.LifecycleConfiguration?.Rules ?? []).map(({ Prefix, ExpirationInDays }) => ({
        prefix: Prefix,
        days: ExpirationInDays,
      })),
      scannedPrefixes: plans
        .filter(({ BucketName }) => BucketName === name)
        .flatMap(({ ObjectPrefixes }) => ObjectPrefixes),
    };
  });
};

const describeMail = (
  template: ResolvedTemplate,
): Pick<Application, 'configurationSets' | 'mailIdentities'> => {
  const sets = template.resources('AWS::SES::ConfigurationSet');
  const destinations = template.resources('AWS::SES::ConfigurationSetEventDestination');
  return {
    mailIdentities: template
      .resources('AWS::SES::EmailIdentity')
      .map(({ properties }) => properties.EmailIdentity),
    configurationSets: sets.map(({ logicalId, properties }) => {
      const name = properties.Name ?? logicalId;
      const events = destinations
        .map((destination) => destination.properties)
        .filter(
          ({ ConfigurationSetName, EventDestination }) =>
            ConfigurationSetName === name && EventDestination.Enabled,
        )
        .flatMap(({ EventDestination }) =>
          EventDestination.MatchingEventTypes.map((type) => type.toUpperCase()),
        );
      return { name, events };
    }),
  };
};
