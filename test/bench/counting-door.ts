import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One call that passed, and what AWS would charge for it, as the engine counts it. */
export type Passed = {
  readonly operation: string;
  readonly reads: number;
  readonly writes: number;
  readonly indexWrites: number;
  /** Of its answer. */
  readonly bytes: number;
};
type Consumed = {
  readonly CapacityUnits?: number;
  readonly GlobalSecondaryIndexes?: Readonly<Record<string, { readonly CapacityUnits?: number }>>;
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const reading = ['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems'];

function passedOf(operation: string, text: string): Passed {
  const answer = JSON.parse(text) as { ConsumedCapacity?: Consumed | readonly Consumed[] };
  const bytes = Buffer.byteLength(text);
  const consumed = [answer.ConsumedCapacity ?? []].flat() as readonly Consumed[];
  const all = sum(consumed.map(({ CapacityUnits = 0 }) => CapacityUnits));
  const inIndexes = sum(
    consumed
      .flatMap(({ GlobalSecondaryIndexes = {} }) => Object.values(GlobalSecondaryIndexes))
      .map(({ CapacityUnits = 0 }) => CapacityUnits),
  );
  return reading.includes(operation)
    ? { operation, bytes, reads: all, writes: 0, indexWrites: 0 }
    : { operation, bytes, reads: 0, writes: all - inIndexes, indexWrites: inIndexes };
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
    passed.push(passedOf(operation, text));
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
    bytes: sum(calls.map(({ bytes }) => bytes)),
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
