/** What AWS would call a resource: the value of its `Ref` and of the attributes that others may read. */
export type Identity = { readonly ref: string; readonly attributes: Readonly<Record<string, string>> };

export type Place = { readonly region: string; readonly account: string };

/** Reads one resolved property of the resource as text; undefined when the template leaves it out. */
type Property = (name: string) => string | undefined;
type Identify = (logicalId: string, property: Property, place: Place) => Identity;

const arn = ({ region, account }: Place, service: string, resource: string): string =>
  `arn:aws:${service}:${region}:${account}:${resource}`;

/** A type whose `Ref` is its name and whose ARN is `prefix + name`. */
const named =
  (nameProperty: string, service: string, prefix: string, more: Identify = nothing): Identify =>
  (logicalId, property, place) => {
    const name = property(nameProperty) ?? logicalId;
    const { attributes } = more(name, property, place);
    return { ref: name, attributes: { Arn: arn(place, service, prefix + name), ...attributes } };
  };
const nothing: Identify = (logicalId) => ({ ref: logicalId, attributes: {} });

const role: Identify = (logicalId, property, place) => {
  const name = property('RoleName') ?? logicalId;
  return {
    ref: name,
    attributes: { Arn: arn({ ...place, region: '' }, 'iam', `role/${name}`), RoleId: name },
  };
};

const queue: Identify = (logicalId, property, place) => {
  const name = property('QueueName') ?? logicalId;
  return {
    ref: `https://sqs.${place.region}.amazonaws.com/${place.account}/${name}`,
    attributes: { Arn: arn(place, 'sqs', name), QueueName: name },
  };
};

const topic: Identify = (logicalId, property, place) => {
  const name = property('TopicName') ?? logicalId;
  const topicArn = arn(place, 'sns', name);
  return { ref: topicArn, attributes: { TopicArn: topicArn, TopicName: name } };
};

const table = named('TableName', 'dynamodb', 'table/', (name, _property, place) => ({
  ref: name,
  attributes: {
    StreamArn: arn(place, 'dynamodb', `table/${name}/stream/2024-01-01T00:00:00.000`),
    TableId: name,
  },
}));

const key: Identify = (logicalId, _property, place) => ({
  ref: logicalId,
  attributes: { Arn: arn(place, 'kms', `key/${logicalId}`), KeyId: logicalId },
});

const httpApi: Identify = (logicalId, _property, place) => {
  const id = logicalId.toLowerCase();
  return {
    ref: id,
    attributes: { ApiId: id, ApiEndpoint: `https://${id}.execute-api.${place.region}.amazonaws.com` },
  };
};

const userPool: Identify = (logicalId, _property, place) => {
  const id = `${place.region}_${logicalId}`;
  const provider = `cognito-idp.${place.region}.amazonaws.com/${id}`;
  return {
    ref: id,
    attributes: {
      Arn: arn(place, 'cognito-idp', `userpool/${id}`),
      UserPoolId: id,
      ProviderName: provider,
      ProviderURL: `https://${provider}`,
    },
  };
};

/** Secrets Manager ends an ARN in six signs of its own; here they are always the same. */
const secret: Identify = (logicalId, property, place) => ({
  ref: arn(place, 'secretsmanager', `secret:${property('Name') ?? logicalId}-AbCdEf`),
  attributes: {},
});

const distribution: Identify = (logicalId) => ({
  ref: logicalId,
  attributes: { Id: logicalId, DomainName: `${logicalId.toLowerCase()}.cloudfront.net` },
});

/** A name like `<stack>-<logical id>-<random>` on AWS, which is lower case and hard to guess. */
const bucket: Identify = (logicalId, property, place) => {
  const name = property('BucketName') ?? logicalId.toLowerCase();
  const host = `${name}.s3.${place.region}.amazonaws.com`;
  return {
    ref: name,
    attributes: {
      Arn: `arn:aws:s3:::${name}`,
      RegionalDomainName: host,
      DomainName: `${name}.s3.amazonaws.com`,
    },
  };
};

const known: Readonly<Record<string, Identify>> = {
  'AWS::ApiGatewayV2::Api': httpApi,
  'AWS::CloudFront::Distribution': distribution,
  'AWS::CloudWatch::Alarm': named('AlarmName', 'cloudwatch', 'alarm:'),
  'AWS::Cognito::UserPool': userPool,
  'AWS::Cognito::UserPoolClient': (id) => ({ ref: id, attributes: { ClientId: id } }),
  'AWS::Cognito::UserPoolDomain': (id, property) => ({ ref: property('Domain') ?? id, attributes: {} }),
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::DynamoDB::Table': table,
  'AWS::Events::Rule': named('Name', 'events', 'rule/'),
  'AWS::IAM::Role': role,
  'AWS::KMS::Alias': (id, property) => ({ ref: property('AliasName') ?? id, attributes: {} }),
  'AWS::KMS::Key': key,
  'AWS::Lambda::Function': named('FunctionName', 'lambda', 'function:'),
  'AWS::Logs::LogGroup': named('LogGroupName', 'logs', 'log-group:'),
  'AWS::S3::Bucket': bucket,
  'AWS::SES::ConfigurationSet': named('Name', 'ses', 'configuration-set/'),
  'AWS::SES::EmailIdentity': named('EmailIdentity', 'ses', 'identity/'),
  'AWS::SNS::Topic': topic,
  'AWS::SQS::Queue': queue,
  'AWS::Scheduler::Schedule': named('Name', 'scheduler', 'schedule/default/'),
  'AWS::SecretsManager::Secret': secret,
};

/** The identity of a resource. A type without attributes that others read has its logical id as its `Ref`. */
export const identify = (type: string, logicalId: string, property: Property, place: Place): Identity =>
  (known[type] ?? nothing)(logicalId, property, place);
