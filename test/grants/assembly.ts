import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStack, resolveTemplate } from '../../infra/local/assembly/template.ts';

/** One action on one resource that a function's role allows, and where that stands in the template. */
export type Grant = {
  readonly functionName: string;
  readonly action: string;
  readonly resource: string;
  readonly at: { readonly role: string; readonly policy: number; readonly statement: number };
  /** Which of the statement's resources it is. */
  readonly resourceAt: number;
};

type RawStatement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: unknown };
type RawRole = { Properties: { Policies: { PolicyDocument: { Statement: RawStatement[] } }[] } };
type RawTemplate = { Resources: Record<string, { Type: string; Properties: Record<string, unknown> }> };

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** Everything that the functions' roles allow, cell by cell. */
export function grantsIn(assemblyDir: string): readonly Grant[] {
  const template = resolveTemplate(readStack(assemblyDir));
  const roles = new Map(
    template
      .resources('AWS::IAM::Role')
      .map(({ logicalId, properties }) => [
        template.scope.attribute(logicalId, 'Arn'),
        { logicalId, properties },
      ]),
  );
  return template.resources('AWS::Lambda::Function').flatMap(({ logicalId, properties }) => {
    const role = roles.get(properties.Role);
    if (!role) throw new Error(`${logicalId} has no role`);
    return role.properties.Policies.flatMap(({ PolicyDocument }, policy) =>
      PolicyDocument.Statement.flatMap(({ Effect, Action, Resource = [] }, statement) =>
        Effect !== 'Allow'
          ? []
          : Action.flatMap((action) =>
              Resource.map((resource, resourceAt) => ({
                functionName: properties.FunctionName ?? logicalId,
                action,
                resource,
                at: { role: role.logicalId, policy, statement },
                resourceAt,
              })),
            ),
      ),
    );
  });
}

/** Copies the assembly into `target` without that one action on that one resource; all else stays granted. */
export function withoutGrant(assemblyDir: string, grant: Grant, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(assemblyDir)) {
    if (name.startsWith('asset.')) symlinkSync(join(assemblyDir, name), join(target, name));
    else cpSync(join(assemblyDir, name), join(target, name));
  }
  const file = join(target, `${readStack(assemblyDir).name}.template.json`);
  const template = JSON.parse(readFileSync(file, 'utf8')) as RawTemplate;
  const role = template.Resources[grant.at.role] as RawRole | undefined;
  const statements = role?.Properties.Policies[grant.at.policy]?.PolicyDocument.Statement;
  const whole = statements?.[grant.at.statement];
  if (!statements || !whole) throw new Error(`the template has no such statement: ${labelOf(grant)}`);
  statements.splice(grant.at.statement, 1, ...rest(whole, grant));
  writeFileSync(file, JSON.stringify(template));
}

/** The statement without one cell: its other actions on everything, and this action on its other resources. */
function rest(whole: RawStatement, { action, resourceAt }: Grant): RawStatement[] {
  const actions = list(whole.Action).filter((other) => other !== action);
  const resources = list(whole.Resource).filter((_, i) => i !== resourceAt);
  return [
    ...(actions.length > 0 ? [{ ...whole, Action: actions }] : []),
    ...(resources.length > 0 ? [{ ...whole, Action: action, Resource: resources }] : []),
  ];
}

/** Without account and region, a document by its prefix: `MailFunction dynamodb:Query table/RequestsTable/index/outbox`. */
export const labelOf = ({ functionName, action, resource }: Omit<Grant, 'at' | 'resourceAt'>): string =>
  `${functionName} ${action} ${nameOf(resource)}`;

const nameOf = (resource: string): string =>
  resource
    .split(':')
    .slice(5)
    .join(':')
    .replace(/\/(incoming|kept)\/.*/, '/$1/*');
