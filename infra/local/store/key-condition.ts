import type { AttributeValue } from './dynamodb-needs.ts';

type QueryInput = Readonly<Record<string, unknown>>;

/**
 * The partition key values that a Query asks for: the value its key condition sets equal to the hash key. Empty
 * when there is none (a Scan, or a query that the engine will refuse).
 */
export const keysQueried = (input: QueryInput, hashKey: string | undefined): AttributeValue[] => {
  const names = (input.ExpressionAttributeNames ?? {}) as Record<string, string>;
  const values = (input.ExpressionAttributeValues ?? {}) as Record<string, AttributeValue>;
  const expression = String(input.KeyConditionExpression ?? '');
  const found: AttributeValue[] = [];
  for (const [, left = '', right = ''] of expression.matchAll(/([#:\w.-]+)\s*=\s*([#:\w.-]+)/g)) {
    const [name, value] = left.startsWith(':') ? [right, left] : [left, right];
    const asked = values[value];
    if ((names[name] ?? name) === hashKey && asked) found.push(asked);
  }
  return found;
};
