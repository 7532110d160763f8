import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { identify } from './identities.ts';
import { resolve, type Scope } from './intrinsics.ts';
import { type HandledType, type PropertiesOf, schemas } from './resource-schemas.ts';
import { isHandled } from './resource-types.ts';

type RawResource = {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
};
type RawTemplate = {
  readonly Resources: Readonly<Record<string, RawResource>>;
  readonly Parameters?: Readonly<Record<string, { readonly Type: string; readonly Default?: unknown }>>;
};
type Artifact = {
  readonly type: string;
  readonly environment?: string;
  readonly properties?: { readonly templateFile?: string };
};

/** One synthesized stack as it lies in the assembly's folder, intrinsics and all. */
export type Stack = {
  readonly directory: string;
  readonly name: string;
  readonly region: string;
  readonly account: string;
  readonly template: RawTemplate;
};

export type Resource<Type extends HandledType> = {
  readonly logicalId: string;
  readonly properties: PropertiesOf<Type>;
};

/** The template with every intrinsic resolved and every resource that the runner acts on parsed. */
export type ResolvedTemplate = {
  readonly stack: Stack;
  readonly scope: Scope;
  readonly resources: <Type extends HandledType>(type: Type) => readonly Resource<Type>[];
};

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Reads the one stack of a cloud assembly. Throws when there is none or more than one. */
export const readStack = (directory: string): Stack => {
  const { artifacts } = json(join(directory, 'manifest.json')) as { artifacts: Record<string, Artifact> };
  const stacks = Object.entries(artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
  const [found, ...others] = stacks;
  if (!found || others.length > 0) {
    throw new Error(
      `the runner runs one stack; ${directory} has ${stacks.map(([name]) => name).join(', ') || 'none'}`,
    );
  }
  const [name, { environment = '', properties }] = found;
  const [, account = '', region = ''] = /^aws:\/\/([^/]*)\/(.*)$/.exec(environment) ?? [];
  return {
    directory,
    name,
    region: region === '' || region === 'unknown-region' ? 'eu-central-1' : region,
    account: /^\d{12}$/.test(account) ? account : '000000000000',
    template: json(join(directory, properties?.templateFile ?? `${name}.template.json`)) as RawTemplate,
  };
};

/**
 * Resolves a stack. `overrides` are values that take the place of a resource's `Ref` (a user-pool client's id,
 * say) or of a parameter. Throws on an unknown resource type, property, condition or intrinsic.
 */
export const resolveTemplate = (
  stack: Stack,
  overrides: Readonly<Record<string, string>> = {},
): ResolvedTemplate => {
  const { Resources, Parameters = {} } = stack.template;
  const identityOf = (logicalId: string) => {
    const raw = Resources[logicalId];
    if (!raw) throw new Error(`the template has no resource ${logicalId}`);
    const property = (name: string): string | undefined => {
      const value = resolve(raw.Properties?.[name], scope);
      return value === undefined ? undefined : String(value);
    };
    return identify(raw.Type, logicalId, property, stack);
  };
  const scope: Scope = {
    region: stack.region,
    account: stack.account,
    stackName: stack.name,
    ref: (logicalId) => {
      const override = overrides[logicalId];
      if (override !== undefined) return override;
      const parameter = Parameters[logicalId];
      if (!parameter) return identityOf(logicalId).ref;
      if (parameter.Default === undefined || parameter.Type.startsWith('AWS::SSM::')) {
        throw new Error(`the parameter ${logicalId} has no value on this machine`);
      }
      return parameter.Default;
    },
    attribute: (logicalId, name) => {
      const value = identityOf(logicalId).attributes[name];
      if (value === undefined)
        throw new Error(`the runner does not know the attribute ${name} of ${logicalId}`);
      return name === 'ClientId' ? (overrides[logicalId] ?? value) : value;
    },
  };

  const parsed = new Map<string, { logicalId: string; properties: unknown }[]>();
  for (const [logicalId, raw] of Object.entries(Resources)) {
    if (!isHandled(raw.Type, logicalId)) continue;
    if (raw.Condition)
      throw new Error(`the runner does not know conditions (${logicalId}: ${raw.Condition})`);
    const found = schemas[raw.Type].safeParse(resolve(raw.Properties ?? {}, scope));
    if (!found.success) {
      throw new Error(`the runner cannot run ${raw.Type} ${logicalId}: ${z.prettifyError(found.error)}`);
    }
    parsed.set(raw.Type, [...(parsed.get(raw.Type) ?? []), { logicalId, properties: found.data }]);
  }
  return {
    stack,
    scope,
    resources: <Type extends HandledType>(type: Type) => (parsed.get(type) ?? []) as Resource<Type>[],
  };
};
