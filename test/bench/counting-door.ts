import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One call that passed, and what AWS would charge for it, as the engine counts it. */
export type Passed = {
  readonly operation: string;
  readonly reads: number;
  readonly writes: number;
  readonly indexWrites: number;
};
type Consumed = {
  readonly CapacityUnits?: number;
  readonly GlobalSecondaryIndexes?: Readonly<Record<string, { readonly CapacityUnits?: number }>>;
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const reading = ['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems'];

function passedOf(operation: string, answer: { ConsumedCapacity?: Consumed | readonly Consumed[] }): Passed {
  const consumed = [answer.ConsumedCapacity ?? []].flat() as readonly Consumed[];
  const all = sum(consumed.map(({ CapacityUnits = 0 }) => CapacityUnits));
  const inIndexes = sum(
    consumed
      .flatMap(({ GlobalSecondaryIndexes = {} }) => Object.values(GlobalSecondaryIndexes))
      .map(({ CapacityUnits = 0 }) => CapacityUnits),
  );
  return reading.includes(operation)
    ? { operation, reads: all, writes: 0, indexWrites: 0 }
    : { operation, reads: 0, writes: all - inIndexes, indexWrites: inIndexes };
}

/**
 * Stands before an engine, hands every call on and counts it. DynamoDB is asked besides what each call consumes; the
 * functions do not ask.
 */
export async function openCountingDoor(engineUrl: string) {
  let passed: Passed[] = [];
  const server = createServer(async (request, response) => {
    const [service = '', operation = ''] = String(request.headers['x-amz-target']).split('.');
    const input = JSON.parse(String(await buffer(request))) as object;
    const counts = service.startsWith('DynamoDB');
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const answer = await fetch(engineUrl, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: JSON.stringify(counts ? { ...input, ReturnConsumedCapacity: 'INDEXES' } : input),
    });
    const text = await answer.text();
    passed.push(passedOf(operation, JSON.parse(text) as object));
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What has passed since it was last asked. */
    take: (): readonly Passed[] => {
      const taken = passed;
      passed = [];
      return taken;
    },
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
export type CountingDoor = Awaited<ReturnType<typeof openCountingDoor>>;

export function totalOf(calls: readonly Passed[]) {
  return {
    calls: calls.length,
    reads: sum(calls.map(({ reads }) => reads)),
    writes: sum(calls.map(({ writes }) => writes)),
    indexWrites: sum(calls.map(({ indexWrites }) => indexWrites)),
  };
}
export type Total = ReturnType<typeof totalOf>;

/** `3 Query, 1 GetItem` */
export function operationsOf(calls: readonly Passed[]): string {
  const by = Map.groupBy(calls, ({ operation }) => operation);
  return [...by].map(([operation, some]) => `${some.length} ${operation}`).join(', ') || 'none';
}
