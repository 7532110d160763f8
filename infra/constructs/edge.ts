import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import { authorities } from '../../shared/authorities/registry.ts';
import type { StageSettings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import { viewerCode } from './edge-viewer.ts';
import type { OriginSecrets } from './origin-secrets.ts';

type Props = {
  readonly settings: StageSettings;
  readonly api: HttpApi;
  readonly secrets: OriginSecrets;
};

/**
 * What CloudFront would keep for ten seconds and give to whoever asks next, whatever the answer says of caching: one
 * officer's 403 to another.
 */
const everyError = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504] as const;

/** The distribution before the API: TLS, the firewall, and a cache for the files that never change. */
export class Edge extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { settings, api, secrets }: Props) {
    super(scope, id);
    const { edge } = settings;
    const { region, urlSuffix } = Stack.of(this);
    const origin = new HttpOrigin(`${api.apiId}.execute-api.${region}.${urlSuffix}`, {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      customHeaders: { 'x-origin-secret': secrets.sent },
      readTimeout: Duration.seconds(30),
    });
    const viewer = new EdgeFunction(this, 'Viewer', {
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(viewerCode),
      comment: 'Refuses what is too large; tells the API who calls, and under which name',
    });
    const everywhere = {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      functionAssociations: [{ function: viewer, eventType: FunctionEventType.VIEWER_REQUEST }],
      compress: true,
    };
    // The files' names hold their hash, but an authority's are its own: the name of the host is part of the key.
    const files = {
      ...everywhere,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: new CachePolicy(this, 'FilesByHost', {
        comment: 'As long as the answer says; apart for each host name',
        headerBehavior: { behavior: 'whitelist', headers: ['x-viewer-host'] },
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.days(365),
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      }),
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Başvuru',
      defaultBehavior: {
        ...everywhere,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
      errorResponses: everyError.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      additionalBehaviors: { '/assets/*': files, '/*/assets/*': files },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(edge && {
        certificate: Certificate.fromCertificateArn(this, 'Certificate', edge.certificateArn),
        domainNames: hostNames(settings),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        webAclId: edge.webAclArn,
      }),
    });
    this.acknowledgements(edge !== undefined);
  }

  private acknowledgements(named: boolean): void {
    const { distribution } = this;
    acknowledge(distribution, 'AwsSolutions-CFR1', 'Citizens abroad have the same right to apply');
    acknowledge(
      distribution,
      'AwsSolutions-CFR3',
      'A log of the distribution holds every caller’s address; the API’s own log keeps each call without it',
    );
    if (named) return;
    const toTry =
      'A stage to look at, under CloudFront’s own name: the setting `edge` brings certificate and firewall';
    acknowledge(distribution, 'AwsSolutions-CFR2', toTry);
    acknowledge(distribution, 'AwsSolutions-CFR4', toTry);
  }
}

/** The public address and every host name under which an authority's pages appear. */
function hostNames({ publicUrl }: StageSettings): string[] {
  const listed = authorities.flatMap(({ hosts }) => hosts.filter((host) => host !== '*'));
  return [...new Set([...(publicUrl ? [new URL(publicUrl).hostname] : []), ...listed])];
}
