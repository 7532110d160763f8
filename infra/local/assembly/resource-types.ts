import { type HandledType, schemas } from './resource-schemas.ts';

/** Real on AWS, without a counterpart on one machine; each with the reason why nothing is lost here. */
const notRunOnOneMachine: Readonly<Record<string, string>> = {
  'AWS::CDK::Metadata': 'tells AWS which constructs were used',
  'AWS::ApiGatewayV2::ApiMapping': 'the runner has one address',
  'AWS::ApiGatewayV2::DomainName': 'the runner has one address',
  'AWS::CertificateManager::Certificate': 'TLS is the reverse proxy’s before the runner',
  'AWS::CloudFront::CachePolicy': 'no cache stands before the runner',
  'AWS::CloudFront::Distribution': 'no cache stands before the runner',
  'AWS::CloudFront::OriginRequestPolicy': 'no cache stands before the runner',
  'AWS::CloudFront::ResponseHeadersPolicy': 'no cache stands before the runner',
  'AWS::CloudWatch::Alarm': 'the log lines in capitals are the alarms here',
  'AWS::CloudWatch::CompositeAlarm': 'the log lines in capitals are the alarms here',
  'AWS::CloudWatch::Dashboard': 'nothing to show it',
  'AWS::Cognito::ManagedLoginBranding': 'the issuer for trying has its own pages',
  'AWS::Cognito::UserPool': 'the issuer for trying stands in',
  'AWS::Cognito::UserPoolClient': 'the issuer for trying stands in',
  'AWS::Cognito::UserPoolDomain': 'the issuer for trying stands in',
  'AWS::Cognito::UserPoolGroup': 'the issuer for trying has groups of its own',
  'AWS::Cognito::UserPoolResourceServer': 'the issuer for trying stands in',
  'AWS::Cognito::UserPoolRiskConfigurationAttachment': 'the issuer for trying stands in',
  'AWS::KMS::Alias': 'functions are given key ARNs',
  'AWS::Lambda::Permission': 'routes, rules and schedules are wired by the runner itself',
  'AWS::Logs::LogGroup': 'lines go to the runner’s log',
  'AWS::Logs::MetricFilter': 'lines go to the runner’s log',
  'AWS::Logs::QueryDefinition': 'lines go to the runner’s log',
  'AWS::Route53::RecordSet': 'names are the institution’s own affair here',
  'AWS::SecretsManager::Secret': 'no distribution stands before the runner and proves itself',
  'AWS::S3::BucketPolicy': 'it only refuses calls without TLS, and the door listens on this machine alone',
  'AWS::SNS::Subscription': 'the log lines in capitals are the alarms here',
  'AWS::SNS::Topic': 'the log lines in capitals are the alarms here',
  'AWS::SNS::TopicPolicy': 'the log lines in capitals are the alarms here',
  'AWS::SQS::QueuePolicy': 'only the runner puts dead letters here',
  'AWS::Scheduler::ScheduleGroup': 'a name only',
  'AWS::WAFv2::LoggingConfiguration': 'no firewall stands before the runner',
  'AWS::WAFv2::WebACL': 'no firewall stands before the runner',
  'AWS::WAFv2::WebACLAssociation': 'no firewall stands before the runner',
};

/**
 * True when the runner acts on the type, false when it is known to mean nothing here. Throws on any other: a part
 * of the application that silently did nothing here would be found out on AWS only.
 */
export const isHandled = (type: string, logicalId: string): type is HandledType => {
  if (type in schemas) return true;
  if (type in notRunOnOneMachine) return false;
  throw new Error(`the runner does not know the resource type ${type} (${logicalId})`);
};
