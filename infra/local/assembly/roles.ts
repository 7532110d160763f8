import { checkStatement } from '../access/conditions.ts';
import type { Role, Statement } from './assembly.types.ts';
import type { PolicyDocument } from './resource-schemas.ts';
import type { ResolvedTemplate } from './template.ts';

type RawStatement = PolicyDocument['Statement'][number];

/** Managed policies that only let a function write its log or its trace, which needs no grant here. */
const logsAndTracesOnly = ['service-role/AWSLambdaBasicExecutionRole', 'AWSXRayDaemonWriteAccess'];

const toStatement = (raw: RawStatement, resources = raw.Resource): Statement => {
  const statement = {
    effect: raw.Effect,
    actions: raw.Action,
    resources: resources ?? [],
    conditions: raw.Condition,
  };
  checkStatement(statement);
  return statement;
};

/**
 * Every role of the template by its ARN, with the statements of its inline, attached and managed policies, and of
 * the key policies that speak of it. Throws on a managed policy or a principal it does not know.
 */
export const rolesOf = (template: ResolvedTemplate): ReadonlyMap<string, Role> => {
  const roles = template.resources('AWS::IAM::Role').map(({ logicalId, properties }) => {
    const name = properties.RoleName ?? logicalId;
    for (const policyArn of properties.ManagedPolicyArns) {
      if (!logsAndTracesOnly.some((known) => policyArn.endsWith(`:policy/${known}`))) {
        throw new Error(`the runner does not know the managed policy ${policyArn} (${logicalId})`);
      }
    }
    const attached = [
      ...template.resources('AWS::IAM::Policy'),
      ...template.resources('AWS::IAM::ManagedPolicy'),
    ].filter(({ properties: { Roles } }) => Roles.includes(name));
    const documents = [...properties.Policies, ...attached.map((policy) => policy.properties)];
    return {
      arn: template.scope.attribute(logicalId, 'Arn'),
      name,
      statements: [
        ...documents.flatMap(({ PolicyDocument }) => PolicyDocument.Statement.map((raw) => toStatement(raw))),
        ...keyPolicyStatements(template, template.scope.attribute(logicalId, 'Arn')),
      ],
    };
  });
  return new Map(roles.map((role) => [role.arn, role]));
};

/**
 * A key policy that names the account only hands the decision to the roles' own policies, so its Allow adds
 * nothing here; its Deny holds for every role.
 */
const keyPolicyStatements = (template: ResolvedTemplate, roleArn: string): Statement[] =>
  template.resources('AWS::KMS::Key').flatMap(({ logicalId, properties }) => {
    const keyArn = template.scope.attribute(logicalId, 'Arn');
    return (properties.KeyPolicy?.Statement ?? [])
      .filter((raw) => concerns(raw, roleArn, template.stack.account))
      .map((raw) => toStatement(raw, [keyArn]));
  });

const concerns = ({ Principal, Effect }: RawStatement, roleArn: string, account: string): boolean => {
  const principals = typeof Principal === 'string' ? { AWS: [Principal] } : (Principal ?? {});
  return Object.entries(principals).some(([kind, names]) => {
    if (kind === 'Service') return false;
    if (kind !== 'AWS')
      throw new Error(`the runner does not know the kind of principal ${kind} in a key policy`);
    return names.some((name) => {
      if (name === roleArn) return true;
      const everyone = name === '*' || name === account || name.endsWith(`::${account}:root`);
      return everyone && Effect === 'Deny';
    });
  });
};
