/** Where names of resources and parameters are looked up while a template's value is resolved. */
export type Scope = {
  readonly region: string;
  readonly account: string;
  readonly stackName: string;
  /** What `Ref` gives; throws on an unknown logical id. */
  readonly ref: (logicalId: string) => unknown;
  /** What `Fn::GetAtt` gives; throws on an attribute the runner does not know. */
  readonly attribute: (logicalId: string, name: string) => string;
};

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const pseudoParameter = (name: string, { region, account, stackName }: Scope): string | undefined => {
  const known: Record<string, string> = {
    'AWS::Region': region,
    'AWS::AccountId': account,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stackName,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/${stackName}/local`,
  };
  if (!name.startsWith('AWS::')) return undefined;
  const value = known[name];
  if (value === undefined && name !== 'AWS::NoValue') throw new Error(`unknown pseudo parameter ${name}`);
  return value;
};

const asText = (value: unknown, where: string): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new Error(`${where} needs a string, not ${JSON.stringify(value)}`);
};
const asList = (value: unknown, where: string): unknown[] => {
  if (Array.isArray(value)) return value;
  throw new Error(`${where} needs a list, not ${JSON.stringify(value)}`);
};

const ref: Intrinsic = (argument, scope) => {
  const name = asText(argument, 'Ref');
  return name.startsWith('AWS::') ? pseudoParameter(name, scope) : scope.ref(name);
};

const getAtt: Intrinsic = (argument, scope) => {
  const parts = typeof argument === 'string' ? argument.split('.') : asList(argument, 'Fn::GetAtt');
  const [logicalId, ...name] = parts.map((part) => asText(part, 'Fn::GetAtt'));
  return scope.attribute(logicalId ?? '', name.join('.'));
};

const join: Intrinsic = (argument, scope) => {
  const [separator, values] = asList(argument, 'Fn::Join');
  return asList(resolve(values, scope), 'Fn::Join')
    .map((value) => asText(value, 'Fn::Join'))
    .join(asText(separator, 'Fn::Join'));
};

const sub: Intrinsic = (argument, scope) => {
  const [text, own] = typeof argument === 'string' ? [argument, {}] : asList(argument, 'Fn::Sub');
  const values = own as Record<string, unknown>;
  return asText(text, 'Fn::Sub').replace(/\$\{([^}]+)\}/g, (_whole, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    if (name in values) return asText(resolve(values[name], scope), `Fn::Sub of ${name}`);
    return asText(name.includes('.') ? getAtt(name, scope) : ref(name, scope), `Fn::Sub of ${name}`);
  });
};

const select: Intrinsic = (argument, scope) => {
  const [index, values] = asList(argument, 'Fn::Select');
  const list = asList(resolve(values, scope), 'Fn::Select');
  const at = Number(asText(resolve(index, scope), 'Fn::Select'));
  if (!(at in list)) throw new Error(`Fn::Select: there is no element ${at} in ${JSON.stringify(list)}`);
  return list[at];
};

const split: Intrinsic = (argument, scope) => {
  const [separator, text] = asList(argument, 'Fn::Split');
  return asText(resolve(text, scope), 'Fn::Split').split(asText(separator, 'Fn::Split'));
};

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: ref,
  'Fn::GetAtt': getAtt,
  'Fn::Join': join,
  'Fn::Sub': sub,
  'Fn::Select': select,
  'Fn::Split': split,
};

/**
 * Replaces every intrinsic in a template's value. A property that becomes `AWS::NoValue` is left out.
 * Throws on an intrinsic it does not know, `Fn::If` and other conditions included.
 */
export const resolve = (value: unknown, scope: Scope): unknown => {
  if (Array.isArray(value)) {
    return value.map((element) => resolve(element, scope)).filter((element) => element !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first && entries.length === 1 && isIntrinsic(first)) {
    const intrinsic = intrinsics[first[0]];
    if (!intrinsic) throw new Error(`the runner does not know the intrinsic ${first[0]}`);
    return intrinsic(first[1], scope);
  }
  return Object.fromEntries(
    entries
      .map(([name, element]) => [name, resolve(element, scope)] as const)
      .filter(([, element]) => element !== undefined),
  );
};

const isIntrinsic = ([name, argument]: [string, unknown]): boolean =>
  name === 'Ref' || name.startsWith('Fn::') || (name === 'Condition' && typeof argument === 'string');
