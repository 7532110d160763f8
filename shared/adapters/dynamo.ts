import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Where a function keeps its data; the client and the names of the two tables. */
export type Tables = { readonly client: DynamoDBClient; readonly requests: string; readonly keys: string };

/** Milliseconds; the SDK has no time-outs of its own. */
const timeouts = { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true };

export function connectTables(environment: { REQUESTS_TABLE: string; KEYS_TABLE: string }): Tables {
  return {
    client: new DynamoDBClient({ requestHandler: timeouts, maxAttempts: 4 }),
    requests: environment.REQUESTS_TABLE,
    keys: environment.KEYS_TABLE,
  };
}
