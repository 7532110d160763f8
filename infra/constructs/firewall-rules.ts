import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';

type Rule = CfnWebACL.RuleProperty;

/** Counts per rule and no samples: a sample holds the caller's address and the path. */
const counted = (name: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName: name,
  sampledRequestsEnabled: false,
});

/**
 * AWS's rules of the common kind, for known bad input and for addresses known for attacks. Its list of anonymous
 * addresses (VPN, Tor) is left out: a citizen who complains about an institution may have a reason to use one.
 */
const managed = (name: string, priority: number, only?: readonly string[]): Rule => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ...(only && {
        ruleActionOverrides: only.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      }),
    },
  },
  visibilityConfig: counted(name),
});

const path = (search: string): CfnWebACL.StatementProperty => ({
  regexMatchStatement: {
    fieldToMatch: { uriPath: {} },
    regexString: search,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
});
const posted: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    fieldToMatch: { method: {} },
    positionalConstraint: 'EXACTLY',
    searchString: 'POST',
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
};

/**
 * A bound on one address in five minutes. Far above the functions' own limits (`shared/domain/limit.ts`), which know
 * what a call means: this keeps floods from reaching them, many people behind one address included.
 */
const rate = (name: string, priority: number, limit: number, scope?: string): Rule => ({
  name,
  priority,
  action: { block: { customResponse: { responseCode: 429 } } },
  statement: {
    rateBasedStatement: {
      limit,
      aggregateKeyType: 'IP',
      evaluationWindowSec: 300,
      ...(scope && { scopeDownStatement: { andStatement: { statements: [posted, path(scope)] } } }),
    },
  },
  visibilityConfig: counted(name),
});

/** The authority may stand before each path. */
const prefix = '^(/[a-z0-9-]+)?';

export const firewallRules: Rule[] = [
  rate('AnythingFromOneAddress', 0, 3000),
  rate('SubmissionsFromOneAddress', 1, 100, `${prefix}/(requests|basvuru/[a-z-]+)$`),
  rate('CodesFromOneAddress', 2, 100, `${prefix}/(requests/[^/]+/codes|takip/kod|onay/yeni-kod)$`),
  rate('GuessesFromOneAddress', 3, 300, `${prefix}/(requests/[^/]+/(status|confirmation)|takip|onay)$`),
  rate('DocumentsFromOneAddress', 4, 200, `${prefix}/(basvuru/[a-z-]+|takip)/belgeler$`),
  managed('AWSManagedRulesAmazonIpReputationList', 10),
  managed('AWSManagedRulesKnownBadInputsRuleSet', 11),
  // A petition is long and may quote anything: what judges bodies only counts, our own schemas judge them.
  managed('AWSManagedRulesCommonRuleSet', 12, [
    'SizeRestrictions_BODY',
    'CrossSiteScripting_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
    'EC2MetaDataSSRF_BODY',
    // Integrators' programs often name no user agent.
    'NoUserAgent_HEADER',
  ]),
];
