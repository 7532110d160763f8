import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnIntegration,
  CfnRoute,
  HttpApi,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../../shared/contracts/environment.ts';
import { type Route, routes } from '../../shared/contracts/routes.ts';
import type { StageSettings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import { capitalised } from './names.ts';

/** Requests a second, and how many at once, that the API lets through before it answers 429. */
const throttle = { rateLimit: 100, burstLimit: 200 };

/** What is kept of each call: no address, no path (references stand in it), no query string. */
const accessLog = {
  requestId: '$context.requestId',
  routeKey: '$context.routeKey',
  status: '$context.status',
  latency: '$context.responseLatency',
  integrationStatus: '$context.integrationStatus',
};

/** The function that answers pages, and every path that no route of the table matches. */
const fallback: FunctionName = 'site';

/** The keys under which a route of the table is reached: authority by host, and authority by path. */
const routeKeysOf = ({ method, path }: Pick<Route, 'method' | 'path'>) => ({
  byHost: `${method} ${path}`,
  byPath: `${method} /{authority}${path === '/' ? '' : path}`,
});

/** The HTTP API. It is made first, so that functions can be told its address; `route` then wires them to it. */
export class Api extends Construct {
  readonly http: HttpApi;

  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id);
    this.http = new HttpApi(this, 'Http', { createDefaultStage: false, description: 'Başvuru' });
    const log = new LogGroup(this, 'AccessLog', {
      retention: settings.logRetention,
      removalPolicy: settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      },
    });
    acknowledge(
      this,
      'AwsSolutions-APIG4',
      'Citizens need no account, and officers’ tokens and page sessions are verified in one middleware of the functions: a gateway authorizer answers 401 in its own words and knows no cookie',
    );
  }

  /**
   * Lets every route of the table reach its function. Integrations and routes are plain resources here: the L2
   * route hides its function's integration inside whichever route comes first, so a new route would replace it.
   */
  route(functions: Readonly<Record<FunctionName, IFunction>>): void {
    const answered = new Set<FunctionName>([fallback, ...Object.values(routes).map((r) => r.function)]);
    const targets = new Map([...answered].map((name) => [name, this.integrate(name, functions[name])]));
    const add = (id: string, routeKey: string, name: FunctionName) =>
      new CfnRoute(this, id, { apiId: this.http.apiId, routeKey, target: targets.get(name) ?? '' });

    for (const [id, route] of Object.entries(routes)) {
      const { byHost, byPath } = routeKeysOf(route);
      add(`${capitalised(id)}Route`, byHost, route.function);
      add(`${capitalised(id)}RouteByPath`, byPath, route.function);
    }
    add('FallbackRoute', '$default', fallback);
  }

  private integrate(name: FunctionName, target: IFunction): string {
    const title = capitalised(name);
    target.addPermission('ApiMayInvoke', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: Stack.of(this).formatArn({
        service: 'execute-api',
        resource: this.http.apiId,
        resourceName: '*/*',
      }),
    });
    const integration = new CfnIntegration(this, `${title}Integration`, {
      apiId: this.http.apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: target.functionArn,
      payloadFormatVersion: '2.0',
    });
    return `integrations/${integration.ref}`;
  }
}
