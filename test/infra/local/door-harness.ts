/** A small HTTP server that stands where the runner's door stands, so that real AWS SDK clients can call one endpoint. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { AwsCall, Principal, ServiceEndpoint } from '../../../infra/local/access/door.types.ts';
import { keptOpen } from '../../../infra/local/http/kept-open.ts';

export type OpenDoor = {
  /** What an AWS SDK client is constructed with. */
  readonly clientConfig: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
    readonly maxAttempts: number;
  };
  readonly close: () => Promise<void>;
};

const operationOf = (target: string | undefined, body: Buffer): string =>
  target?.split('.').at(-1) ?? new URLSearchParams(body.toString('utf8')).get('Action') ?? '';

/** Opens the endpoint on a free loopback port; `allows` decides as the role's policies would. */
export async function openDoor(
  endpoint: ServiceEndpoint,
  allows: Principal['allows'] = () => true,
): Promise<OpenDoor> {
  const server = createServer(keptOpen, async (request, response) => {
    const body = await buffer(request);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const url = new URL(request.url ?? '/', 'http://door');
    const [accessKeyId = '', , , service = ''] =
      /Credential=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split('/') ?? [];
    const call: AwsCall = {
      service,
      operation: operationOf(headers['x-amz-target'], body),
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers,
      body,
      principal: { functionName: 'send-letters', accessKeyId, allows },
    };
    const answer = await endpoint(call).catch((fault: unknown) => ({
      status: 500,
      headers: {},
      body: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
    }));
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    clientConfig: {
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'AKIAHARNESS', secretAccessKey: 'not-checked-here' },
      maxAttempts: 1,
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
