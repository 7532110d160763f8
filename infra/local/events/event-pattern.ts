import { matchesWildcard } from '../access/wildcard.ts';

/** Does an event match? Compiled once from an EventBridge pattern; event source filters use the same language. */
export type Matches = (event: unknown) => boolean;

/** Tests one value of the event; `undefined` is a field that is not there. */
type Test = (value: unknown) => boolean;

const asStrings = (value: unknown, where: string): string[] => {
  const values = [value].flat();
  if (values.every((each) => typeof each === 'string')) return values;
  throw new Error(`the event pattern's ${where} needs strings, not ${JSON.stringify(value)}`);
};
const text =
  (argument: unknown, where: string, holds: (actual: string, wanted: string) => boolean): Test =>
  (value) =>
    typeof value === 'string' && asStrings(argument, where).some((wanted) => holds(value, wanted));

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};
const numeric = (argument: unknown): Test => {
  const parts = Array.isArray(argument) ? argument : [];
  const bounds: Test[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const compare = comparisons[String(parts[at])];
    const bound = parts[at + 1];
    if (!compare || typeof bound !== 'number')
      throw new Error(`not a numeric pattern: ${JSON.stringify(argument)}`);
    bounds.push((value) => typeof value === 'number' && compare(value, bound));
  }
  return (value) => bounds.every((holds) => holds(value));
};

const anythingBut = (argument: unknown): Test => {
  if (typeof argument === 'object' && argument !== null && !Array.isArray(argument)) {
    const inner = operator(argument);
    return (value) => value !== undefined && !inner(value);
  }
  const refused = [argument].flat();
  return (value) => value !== undefined && !refused.includes(value);
};

const operators: Readonly<Record<string, (argument: unknown) => Test>> = {
  exists: (wanted) => (value) => (value !== undefined) === wanted,
  prefix: (argument) => text(argument, 'prefix', (actual, wanted) => actual.startsWith(wanted)),
  suffix: (argument) => text(argument, 'suffix', (actual, wanted) => actual.endsWith(wanted)),
  wildcard: (argument) => text(argument, 'wildcard', (actual, wanted) => matchesWildcard(wanted, actual)),
  'equals-ignore-case': (argument) =>
    text(argument, 'equals-ignore-case', (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase()),
  'anything-but': anythingBut,
  numeric,
};

const operator = (pattern: object): Test => {
  const [entry, ...more] = Object.entries(pattern);
  const made = entry && more.length === 0 ? operators[entry[0]]?.(entry[1]) : undefined;
  if (!made) throw new Error(`the runner does not know the event pattern ${JSON.stringify(pattern)}`);
  return made;
};

const leaf = (alternatives: readonly unknown[]): Test => {
  const tests = alternatives.map((pattern): Test => {
    if (typeof pattern === 'object' && pattern !== null) return operator(pattern);
    return (value) => value === pattern;
  });
  // An array in the event matches when one of its elements does.
  return (value) => {
    const values = Array.isArray(value) && value.length > 0 ? value : [value];
    return tests.some((test) => values.some(test));
  };
};

const field = (event: unknown, name: string): unknown =>
  typeof event === 'object' && event !== null ? (event as Record<string, unknown>)[name] : undefined;

/** Compiles a pattern. Throws on an operator that the runner does not know. */
export const compilePattern = (pattern: unknown): Matches => {
  if (Array.isArray(pattern)) return leaf(pattern);
  if (typeof pattern !== 'object' || pattern === null) {
    throw new Error(`an event pattern is made of objects and lists, not ${JSON.stringify(pattern)}`);
  }
  const parts = Object.entries(pattern).map(([name, inner]): Matches => {
    if (name === '$or') {
      const alternatives = (inner as unknown[]).map(compilePattern);
      return (event) => alternatives.some((matches) => matches(event));
    }
    const matches = compilePattern(inner);
    return (event) => matches(field(event, name));
  });
  return (event) => parts.every((matches) => matches(event));
};
