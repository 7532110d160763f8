/** The distribution, its firewall and the way round it that is closed. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundles, functionNames } from '../../infra/bundle.ts';
import { addChecks } from '../../infra/constructs/checks.ts';
import { FirewallStack } from '../../infra/firewall.ts';
import { type StageName, type StageSettings, stages } from '../../infra/settings.ts';
import { BasvuruStack } from '../../infra/stack.ts';
import { largestCall } from '../../shared/contracts/routes/route.ts';
import { routes } from '../../shared/contracts/routes.ts';

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));
const newApp = () => new App({ context, analyticsReporting: false, builtinCloudFormationValidation: false });

let folder: string;
let bundles: Bundles;
beforeAll(async () => {
  const cache = new URL('../../.cache/', import.meta.url).pathname;
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'edge-test-'));
  for (const name of functionNames) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'index.mjs'), 'export const handler = () => {};');
  }
  bundles = Object.fromEntries(functionNames.map((name) => [name, join(folder, name)])) as Bundles;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Json = Record<string, unknown>;
const templateOf = (stage: StageName, settings: StageSettings = stages[stage]) =>
  Template.fromStack(new BasvuruStack(newApp(), { stage, bundles, settings }));
const resources = (template: Template) =>
  template.toJSON().Resources as Record<string, { Type: string; Properties: Json; DependsOn?: string[] }>;
const distributionOf = (template: Template) =>
  resources(template).EdgeDistribution?.Properties.DistributionConfig as {
    Aliases?: string[];
    ViewerCertificate?: Json;
    WebACLId?: string;
    Origins: { DomainName: unknown; CustomOriginConfig: Json; OriginCustomHeaders: Json[] }[];
    DefaultCacheBehavior: Json;
    CacheBehaviors: (Json & { PathPattern: string })[];
  };
const codeOf = (template: Template) => String(resources(template).EdgeViewer?.Properties.FunctionCode);
const secret = (generation: number) => [
  '{{resolve:secretsmanager:',
  { Ref: `OriginSecretsGeneration${generation}` },
  ':SecretString:::}}',
];

describe('the distribution', () => {
  test('speaks TLS 1.2 and newer on both sides, under the institution’s own names, behind the firewall', () => {
    const { Aliases, ViewerCertificate, WebACLId, Origins } = distributionOf(templateOf('production'));
    expect(Aliases?.toSorted()).toEqual(['basvuru.kentkonut.example', 'ebelediye.kocasinan.example']);
    expect(ViewerCertificate).toEqual({
      AcmCertificateArn: stages.production.edge.certificateArn,
      MinimumProtocolVersion: 'TLSv1.2_2021',
      SslSupportMethod: 'sni-only',
    });
    expect(WebACLId).toBe(stages.production.edge.webAclArn);
    expect(Origins).toHaveLength(1);
    expect(Origins[0]?.CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: 'https-only',
      OriginSSLProtocols: ['TLSv1.2'],
    });
  });

  test('caches nothing but the files, and those apart for each host', () => {
    const template = templateOf('try');
    const { DefaultCacheBehavior, CacheBehaviors } = distributionOf(template);
    // CloudFront's own policy «CachingDisabled».
    expect(DefaultCacheBehavior.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
    expect(CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(['/assets/*', '/*/assets/*']);
    for (const { CachePolicyId, AllowedMethods } of CacheBehaviors) {
      expect(CachePolicyId).toEqual({ Ref: 'EdgeFilesByHost' });
      expect(AllowedMethods).toEqual(['GET', 'HEAD']);
    }
    expect(resources(template).EdgeFilesByHost?.Properties.CachePolicyConfig).toMatchObject({
      MinTTL: 0,
      DefaultTTL: 0,
      ParametersInCacheKeyAndForwardedToOrigin: {
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['x-viewer-host'] },
        CookiesConfig: { CookieBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    });
  });

  test('keeps no refusal, so that one caller’s is never given to the next', () => {
    const { CustomErrorResponses } = distributionOf(templateOf('production')) as unknown as {
      CustomErrorResponses: { ErrorCode: number; ErrorCachingMinTTL: number }[];
    };
    // Every status that CloudFront keeps by itself.
    expect(CustomErrorResponses.map(({ ErrorCode }) => ErrorCode)).toEqual([
      400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504,
    ]);
    for (const { ErrorCachingMinTTL } of CustomErrorResponses) expect(ErrorCachingMinTTL).toBe(0);
  });

  test('tells the API who called and under which name, whatever the caller wrote there', () => {
    const template = templateOf('try');
    const code = codeOf(template);
    const run = new Script(`${code}\nhandler(event)`);
    const headers = {
      host: { value: 'basvuru.kentkonut.example' },
      'x-viewer-address': { value: '192.0.2.1' },
      'x-viewer-host': { value: 'ebelediye.kocasinan.example' },
    };
    const event = { viewer: { ip: '203.0.113.9' }, request: { headers } };
    const request = run.runInNewContext({ event }) as { headers: Record<string, { value: string }> };
    expect(request.headers['x-viewer-address']?.value).toBe('203.0.113.9');
    expect(request.headers['x-viewer-host']?.value).toBe('basvuru.kentkonut.example');
    const { DefaultCacheBehavior, CacheBehaviors } = distributionOf(template);
    for (const behaviour of [DefaultCacheBehavior, ...CacheBehaviors]) {
      expect(behaviour).toMatchObject({
        FunctionAssociations: [{ EventType: 'viewer-request' }],
        ViewerProtocolPolicy: 'redirect-to-https',
        // CloudFront's own policy «AllViewerExceptHostHeader»: the API answers to its own name only.
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      });
    }
  });

  test('refuses what is too large in words of its own, by code that CloudFront takes', () => {
    const code = codeOf(templateOf('production'));
    expect(code).toMatch(/^[\x20-\x7e\n]{1000,10240}$/);
    const run = new Script(`${code}\nhandler(event)`);
    const headers = {
      host: { value: 'basvuru.kentkonut.example' },
      accept: { value: 'text/html' },
      'content-length': { value: String(largestCall + 1) },
    };
    const answer = run.runInNewContext({ event: { viewer: { ip: '203.0.113.9' }, request: { headers } } });
    expect(answer).toMatchObject({
      statusCode: 413,
      headers: { 'content-type': { value: 'text/html; charset=utf-8' } },
      body: { encoding: 'text', data: expect.stringContaining('çok büyük') },
    });
  });

  test('keeps no log of addresses', () => {
    expect(distributionOf(templateOf('production'))).not.toHaveProperty('Logging');
  });
});

describe('the secret of the distribution', () => {
  const told = (template: Template, name: string) =>
    (resources(template)[`${name}Function`]?.Properties.Environment as { Variables: Json } | undefined)
      ?.Variables.ORIGIN_SECRET;
  const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const withRoutes = [...new Set(['site', ...Object.values(routes).map((route) => route.function)])];

  test.each(withRoutes)('is known to %s, with the one that comes after it', (name) => {
    const template = templateOf('production');
    expect(told(template, title(name))).toEqual({
      'Fn::Join': [
        '',
        [
          '{{resolve:secretsmanager:',
          { Ref: 'OriginSecretsGeneration1' },
          ':SecretString:::}} {{resolve:secretsmanager:',
          { Ref: 'OriginSecretsGeneration2' },
          ':SecretString:::}}',
        ],
      ],
    });
  });

  test('is sent before the one ahead of it is dropped: functions wait for the distribution', () => {
    const template = templateOf('production', { ...stages.production, originSecret: 2 });
    const [origin] = distributionOf(template).Origins;
    expect(origin?.OriginCustomHeaders).toEqual([
      { HeaderName: 'x-origin-secret', HeaderValue: { 'Fn::Join': ['', secret(2)] } },
    ]);
    expect(JSON.stringify(told(template, 'Submit'))).toContain('OriginSecretsGeneration3');
    for (const name of withRoutes)
      expect(resources(template)[`${title(name)}Function`]?.DependsOn).toContain('EdgeDistribution');
  });
});

describe('the firewall', () => {
  const rules = () => {
    const template = Template.fromStack(new FirewallStack(newApp(), 'production'));
    const { WebAcl } = resources(template);
    return {
      template,
      acl: WebAcl?.Properties as Json & { Rules: (Json & { Name: string; Statement: Json })[] },
    };
  };

  test('stands where CloudFront looks for it, and keeps neither samples nor a log of addresses', () => {
    const { template, acl } = rules();
    expect(new FirewallStack(newApp(), 'try').region).toBe('us-east-1');
    expect(acl).toMatchObject({ Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } });
    expect(JSON.stringify(acl)).not.toContain('"SampledRequestsEnabled":true');
    template.resourceCountIs('AWS::WAFv2::LoggingConfiguration', 0);
  });

  test('has AWS’s rules for common attacks, bad input and bad addresses; a petition’s words are not judged', () => {
    const managed = rules().acl.Rules.flatMap(({ Statement }) =>
      Statement.ManagedRuleGroupStatement ? [Statement.ManagedRuleGroupStatement as Json] : [],
    );
    expect(managed.map(({ Name }) => Name)).toEqual([
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesKnownBadInputsRuleSet',
      'AWSManagedRulesCommonRuleSet',
    ]);
    const overrides = (managed[2]?.RuleActionOverrides ?? []) as { Name: string }[];
    const counted = overrides.map(({ Name }) => Name);
    expect(counted).toContain('SizeRestrictions_BODY');
    expect(counted).toContain('CrossSiteScripting_BODY');
  });

  const scopeOf = (rule: Json) => {
    const found = JSON.stringify(rule).match(/"RegexString":"([^"]+)"/)?.[1];
    return found === undefined ? undefined : new RegExp(JSON.parse(`"${found}"`));
  };
  const sample = (path: string) => path.replace('{reference}', 'K7RTA-3MHL4').replace('{form}', 'dilekce');

  test.each([
    ['SubmissionsFromOneAddress', ['submit', 'submitForm', 'resumeForm']],
    ['DocumentsFromOneAddress', ['attachForm', 'attachMoreForm']],
    ['CodesFromOneAddress', ['requestCode', 'newCodeForm', 'followCodeForm']],
    ['GuessesFromOneAddress', ['readStatus', 'confirm', 'followForm', 'confirmForm']],
  ] as const)('%s bounds exactly the routes %j, by host and by path', (name, expected) => {
    const scope = scopeOf(rules().acl.Rules.find(({ Name }) => Name === name) ?? {});
    const posts = Object.entries(routes).filter(([, { method }]) => method === 'POST');
    for (const prefix of ['', '/kent-konut']) {
      const bound = posts.filter(([, { path }]) => scope?.test(prefix + sample(path))).map(([id]) => id);
      // An officer's registration at a host of its own, `/staff/requests`, looks like an authority's: 100 are plenty.
      const others = bound.filter((id) => !(id === 'register' && prefix === ''));
      expect(others.toSorted()).toEqual([...expected].toSorted());
    }
  });

  test('bounds everything from one address, too, and says 429', () => {
    const bounds = rules().acl.Rules.filter(({ Statement }) => Statement.RateBasedStatement);
    expect(bounds).toHaveLength(5);
    for (const { Action } of bounds)
      expect(Action).toEqual({ Block: { CustomResponse: { ResponseCode: 429 } } });
    expect(bounds[0]?.Statement.RateBasedStatement).toEqual({
      AggregateKeyType: 'IP',
      EvaluationWindowSec: 300,
      Limit: 3000,
    });
  });
});

test('who is turned away by the firewall in numbers is told to the operator, where it is counted', () => {
  const template = Template.fromStack(new FirewallStack(newApp(), 'production'));
  const [alarm] = Object.values(template.findResources('AWS::CloudWatch::Alarm'));
  const acl = resources(template).WebAcl?.Properties as { VisibilityConfig: { MetricName: string } };
  expect(alarm?.Properties).toMatchObject({
    Namespace: 'AWS/WAFV2',
    MetricName: 'BlockedRequests',
    Dimensions: [
      { Name: 'Rule', Value: 'ALL' },
      { Name: 'WebACL', Value: acl.VisibilityConfig.MetricName },
    ],
    Statistic: 'Sum',
    Period: 300,
    Threshold: 500,
    AlarmDescription: expect.stringMatching(/^[A-Z].{30,}/),
  });
  const [topic] = Object.keys(template.findResources('AWS::SNS::Topic'));
  expect(alarm?.Properties.AlarmActions).toEqual([{ Ref: topic }]);
  template.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: stages.production.alarmMailbox,
  });
});

test('cdk-nag and CloudFormation find nothing in the firewall', { timeout: 60_000 }, () => {
  const app = new App({ context, analyticsReporting: false, builtinCloudFormationValidation: true });
  addChecks(app);
  new FirewallStack(app, 'production');
  expect(() => app.synth()).not.toThrow();
});
