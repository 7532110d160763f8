import type { Statement } from '../assembly/assembly.types.ts';
import { matchesWildcard } from './wildcard.ts';

/** What a call is about, as IAM's condition keys name it: `dynamodb:LeadingKeys` and the like. */
export type CallContext = Readonly<Record<string, readonly string[]>>;

type Comparison = {
  readonly negated: boolean;
  readonly holds: (actual: string, expected: string) => boolean;
};

const is = (holds: Comparison['holds']): Comparison => ({ negated: false, holds });
const isNot = (holds: Comparison['holds']): Comparison => ({ negated: true, holds });
const equals: Comparison['holds'] = (actual, expected) => actual === expected;
const equalsAnyCase: Comparison['holds'] = (actual, expected) =>
  actual.toLowerCase() === expected.toLowerCase();
const isLike: Comparison['holds'] = (actual, expected) => matchesWildcard(expected, actual);

const comparisons: Readonly<Record<string, Comparison>> = {
  StringEquals: is(equals),
  StringNotEquals: isNot(equals),
  StringEqualsIgnoreCase: is(equalsAnyCase),
  StringNotEqualsIgnoreCase: isNot(equalsAnyCase),
  StringLike: is(isLike),
  StringNotLike: isNot(isLike),
  ArnEquals: is(isLike),
  ArnLike: is(isLike),
  ArnNotEquals: isNot(isLike),
  ArnNotLike: isNot(isLike),
  Bool: is(equalsAnyCase),
};

/** The condition keys that the endpoints of the runner give with a call. */
const knownKeys = [
  'dynamodb:LeadingKeys',
  'dynamodb:EnclosingOperation',
  'kms:EncryptionContext:*',
  'kms:EncryptionContextKeys',
  'kms:MacAlgorithm',
  'kms:ViaService',
  // Of the role that scans on AWS; nobody here takes it.
  'events:ManagedBy',
  'ses:FromAddress',
  'ses:FromDisplayName',
  'ses:Recipients',
  'ses:FeedbackAddress',
];

const parse = (operator: string) => {
  const [, quantifier, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  return { quantifier, name, ifExists: ifExists !== undefined };
};

/** Throws when a statement uses an operator, a key or a variable that the runner cannot evaluate. */
export const checkStatement = ({ actions, resources, conditions }: Statement): void => {
  if (resources.length === 0) throw new Error(`a statement for ${actions.join(', ')} has no resource`);
  for (const [operator, keys] of Object.entries(conditions)) {
    const { name } = parse(operator);
    if (!(name in comparisons) && operator !== 'Null') {
      throw new Error(`the runner does not know the condition operator ${operator}`);
    }
    for (const key of Object.keys(keys)) {
      if (!knownKeys.some((known) => matchesWildcard(known, key))) {
        throw new Error(`the runner does not know the condition key ${key}`);
      }
    }
  }
  const values = Object.values(conditions).flatMap((keys) => Object.values(keys).flat());
  const variable = [...resources, ...values].find((value) => value.includes('${'));
  if (variable) throw new Error(`the runner does not know policy variables: ${variable}`);
};

const holdsFor = (
  operator: string,
  expected: readonly string[],
  actual: readonly string[] | undefined,
): boolean => {
  if (operator === 'Null') return expected.includes(String(actual === undefined));
  const { quantifier, name, ifExists } = parse(operator);
  const comparison = comparisons[name];
  if (!comparison) throw new Error(`the runner does not know the condition operator ${operator}`);
  const one = (value: string): boolean =>
    expected.some((wanted) => comparison.holds(value, wanted)) !== comparison.negated;
  if (actual === undefined || actual.length === 0) {
    // As IAM has it: a missing key satisfies ForAllValues and every negated or IfExists operator.
    return quantifier === 'ForAllValues' || ifExists || (quantifier === undefined && comparison.negated);
  }
  return quantifier === 'ForAllValues' ? actual.every(one) : actual.some(one);
};

/** True when every condition of the statement holds for the call. */
export const conditionsHold = ({ conditions }: Statement, context: CallContext): boolean =>
  Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => holdsFor(operator, expected, context[key])),
  );
