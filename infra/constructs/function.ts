import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type CfnFunction,
  Code,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName } from '../../shared/contracts/environment.ts';
import type { StageSettings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import { acknowledgePrefixes } from './attachment-store.ts';
import { grants } from './grants.ts';
import { type GrantedResources, statementsFor } from './statements.ts';

/**
 * Memory buys CPU: 512 MB starts a bundle with the SDK about twice as fast as 256. A person waits for the first
 * five; API Gateway gives up at 29 s, and 10 s is already a fault. The sweeps may work through a backlog.
 */
const sizes: Readonly<Record<FunctionName, { readonly memory: number; readonly seconds: number }>> = {
  site: { memory: 512, seconds: 10 },
  submit: { memory: 512, seconds: 10 },
  verify: { memory: 512, seconds: 10 },
  follow: { memory: 512, seconds: 10 },
  mine: { memory: 512, seconds: 10 },
  // e-Devlet is given 15 s for a login, and what it said has to be stored then.
  edevlet: { memory: 512, seconds: 20 },
  // A password is hashed over 19 MiB in two passes, and judged against half a megabyte of lists.
  account: { memory: 1024, seconds: 15 },
  staff: { memory: 512, seconds: 10 },
  remind: { memory: 512, seconds: 300 },
  mail: { memory: 512, seconds: 300 },
  delivery: { memory: 256, seconds: 30 },
  // A document of twenty megabytes is held whole while it is judged.
  attach: { memory: 1024, seconds: 29 },
  scan: { memory: 256, seconds: 30 },
  feed: { memory: 512, seconds: 10 },
  desk: { memory: 512, seconds: 10 },
};

type Props = {
  readonly name: FunctionName;
  readonly settings: StageSettings;
  /** Folder of the bundle (`infra/bundle.ts`). */
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly resources: Omit<GrantedResources, 'log' | 'deadLetters'>;
  /** Where events go that the function could not handle, once Lambda has given up retrying. */
  readonly deadLetters: IQueue | undefined;
};

/** One function with its role, which holds its row of the grants table and nothing else, and its log. */
export class FunctionWithRole extends Construct {
  readonly function: NodejsFunction;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { name, settings, bundle, environment, resources, deadLetters } = props;
    this.log = new LogGroup(this, 'Log', {
      retention: settings.logRetention,
      removalPolicy: settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const statements = statementsFor(grants[name], {
      ...resources,
      log: this.log.logGroupArn,
      ...(deadLetters && { deadLetters: deadLetters.queueArn }),
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { grants: new PolicyDocument({ statements, minimize: false }) },
    });
    acknowledgePrefixes(role, grants[name]);
    this.function = new NodejsFunction(this, 'Function', {
      description: `Başvuru: ${name}`,
      // Bundled beforehand, all functions in one run; with `code` the construct does not bundle.
      code: Code.fromAsset(bundle),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: sizes[name].memory,
      timeout: Duration.seconds(sizes[name].seconds),
      environment,
      role,
      logGroup: this.log,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.DISABLED,
    });
    if (deadLetters) {
      // Set on the resource: the L2 property would add a grant of its own beside the table's.
      (this.function.node.defaultChild as CfnFunction).deadLetterConfig = { targetArn: deadLetters.queueArn };
    } else {
      const reason =
        'Nothing is lost: a caller waits for the answer, or the next scheduled run does the same work';
      acknowledge(this.function, 'NIST.800.53.R5-LambdaDLQ', reason);
      acknowledge(this.function, 'Serverless-LambdaDLQ', reason);
    }
  }
}
