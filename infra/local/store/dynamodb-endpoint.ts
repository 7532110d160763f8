import type { AwsAnswer, AwsCall, Log, ServiceEndpoint } from '../access/door.types.ts';
import type { Application } from '../assembly/assembly.types.ts';
import { type Need, needsOf, tablesWritten } from './dynamodb-needs.ts';
import { createForwarder, type RawAnswer } from './engine-caller.ts';

/** One answered call, for counting: what it was, who made it, and what AWS would have charged when it says so. */
export type Counted = {
  readonly functionName: string;
  readonly operation: string;
  readonly status: number;
  readonly capacityUnits: number | undefined;
};

type DynamoDbOptions = {
  readonly engineUrl: string;
  readonly application: Pick<Application, 'tables' | 'region' | 'account'>;
  /** Told the tables that a successful call wrote to, so that their streams are read at once. */
  readonly wrote: (tableName: string) => void;
  readonly log: Log;
  readonly count?: ((counted: Counted) => void) | undefined;
};

const refusal = (type: string, message: string): AwsAnswer => ({
  status: 400,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify({ __type: `com.amazon.coral.service#${type}`, Message: message }),
});

const denial = ({ principal }: AwsCall, { action, resource }: Need): AwsAnswer =>
  refusal(
    'AccessDeniedException',
    `User: ${principal.functionName} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
  );

/** DynamoDB for the functions: each call is checked against the caller's role and handed to the engine unchanged. */
export const createDynamoDb = (options: DynamoDbOptions): ServiceEndpoint => {
  const { engineUrl, application, wrote, log, count } = options;
  const forward = createForwarder(engineUrl);
  const tablePrefix = `arn:aws:dynamodb:${application.region}:${application.account}:table/`;
  return async (call) => {
    const { operation, principal } = call;
    const input = parse(call.body);
    if (!input) return refusal('SerializationException', 'the body is not JSON');
    const needs = needsOf(operation, input, application.tables, tablePrefix);
    const missing = needs.find(
      ({ action, resource, context }) => !principal.allows(action, resource, context),
    );
    if (missing) {
      log('grants', `REFUSED: ${principal.functionName} may not ${missing.action} on ${missing.resource}`);
      return denial(call, missing);
    }
    const answer = await forward(headersFor(call), call.body);
    if (answer.status === 200) for (const table of tablesWritten(operation, needs)) wrote(table);
    else logRefusal(log, call, answer);
    count?.({
      functionName: principal.functionName,
      operation,
      status: answer.status,
      capacityUnits: capacityOf(answer),
    });
    return withoutHop(answer);
  };
};

const parse = (body: Buffer): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const headersFor = ({ headers }: AwsCall): Record<string, string> =>
  Object.fromEntries(
    ['authorization', 'content-type', 'x-amz-date', 'x-amz-target']
      .map((name) => [name, headers[name]] as const)
      .filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

const withoutHop = ({ status, headers, body }: RawAnswer): AwsAnswer => {
  const kept = Object.entries(headers).filter(
    ([name]) => !['connection', 'keep-alive', 'date'].includes(name),
  );
  return { status, headers: Object.fromEntries(kept), body };
};

const expected = ['ConditionalCheckFailedException', 'TransactionCanceledException'];

/** The engine's sentence may quote an item, so that only the kind of the refusal is logged. */
const logRefusal = (log: Log, { operation, principal }: AwsCall, { status, body }: RawAnswer): void => {
  const type = String(parse(body)?.__type ?? `status ${status}`).replace(/^.*#/, '');
  if (!expected.includes(type))
    log('dynamodb', `${operation} of ${principal.functionName} was refused: ${type}`);
};

const capacityOf = ({ body }: RawAnswer): number | undefined => {
  if (!body.includes('"ConsumedCapacity"')) return undefined;
  const consumed = parse(body)?.ConsumedCapacity as { CapacityUnits?: number } | { CapacityUnits?: number }[];
  return [consumed].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
};
