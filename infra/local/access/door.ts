import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keptOpen } from '../http/kept-open.ts';
import { BodyTooLarge, readBody } from '../http/read-body.ts';
import { reasonOf } from '../logs.ts';
import type { AwsAnswer, AwsCall, Clock, Log, Principal, ServiceEndpoint } from './door.types.ts';
import { ConnectionBroken, type FaultFor, withFaults } from './faults.ts';

/** The one address that every AWS client of every function calls. */
export type Door = {
  readonly url: string;
  /** Lets calls for a service in, named as signatures name it: `dynamodb`, `kms`, `ses`. */
  readonly open: (service: string, endpoint: ServiceEndpoint) => void;
  /** Makes a caller known by the access key it signs with. */
  readonly admit: (principal: Principal) => void;
  readonly close: () => Promise<void>;
};

type DoorOptions = {
  readonly clock: Clock;
  readonly log: Log;
  /** For tests. */
  readonly fault?: FaultFor | undefined;
};

const largestBody = 20 * 1024 * 1024;

/**
 * Starts the door on a free port of 127.0.0.1. It names the caller by the access key in the signature; the
 * signature itself is not recomputed, for the key is random and known to one worker only.
 */
export const startDoor = async ({ clock, log, fault }: DoorOptions): Promise<Door> => {
  const principals = new Map<string, Principal>();
  const endpoints = new Map<string, ServiceEndpoint>();

  const answer = async (request: IncomingMessage): Promise<AwsAnswer> => {
    const signed = readCredential(request.headers.authorization);
    const principal = signed && principals.get(signed.accessKeyId);
    if (!principal)
      return failure(request, 403, 'UnrecognizedClientException', 'The security token is invalid.');
    const endpoint = endpoints.get(signed.service);
    if (!endpoint) {
      log(
        'door',
        `REFUSED: ${principal.functionName} calls ${signed.service}, which is not run on one machine`,
      );
      return failure(request, 501, 'NotImplementedException', `${signed.service} is not run on one machine`);
    }
    const call = toCall(request, signed.service, await readBody(request, largestBody), principal);
    try {
      return await endpoint(call);
    } catch (error) {
      if (error instanceof ConnectionBroken) throw error;
      log(
        'door',
        `FAILED: ${call.service} ${call.operation} of ${principal.functionName}: ${reasonOf(error)}`,
      );
      return failure(request, 500, 'InternalFailure', 'The runner could not answer; its log says why.');
    }
  };

  const server = createServer(keptOpen, (request, response) => {
    answer(request)
      .catch((error: unknown) => {
        if (error instanceof ConnectionBroken) return undefined;
        if (error instanceof BodyTooLarge)
          return failure(request, 413, 'RequestEntityTooLarge', error.message);
        log('door', `FAILED: ${reasonOf(error)}`);
        return failure(request, 500, 'InternalFailure', 'The call could not be read.');
      })
      .then((given) => (given ? send(response, given, clock) : response.destroy()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (service, endpoint) => void endpoints.set(service, withFaults(endpoint, fault)),
    admit: (principal) => void principals.set(principal.accessKeyId, principal),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

const readCredential = (authorization = ''): { accessKeyId: string; service: string } | undefined => {
  const [, accessKeyId, service] =
    /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/.exec(authorization) ?? [];
  return accessKeyId && service ? { accessKeyId, service } : undefined;
};

const toCall = (request: IncomingMessage, service: string, body: Buffer, principal: Principal): AwsCall => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://door');
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
  const target = headers['x-amz-target']?.split('.').at(-1);
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const action = isForm ? new URLSearchParams(body.toString()).get('Action') : searchParams.get('Action');
  return {
    service,
    operation: target ?? action ?? '',
    method: request.method ?? 'POST',
    path: pathname,
    query: searchParams,
    headers,
    body,
    principal,
  };
};

/** A refusal in the words of the protocol that the client speaks: JSON with a target header, XML without. */
const failure = ({ headers }: IncomingMessage, status: number, type: string, message: string): AwsAnswer => {
  if (headers['x-amz-target']) {
    const body = JSON.stringify({ __type: type, message, Message: message });
    return {
      status: status === 403 ? 400 : status,
      headers: { 'content-type': 'application/x-amz-json-1.0' },
      body,
    };
  }
  const body = `<ErrorResponse><Error><Type>Sender</Type><Code>${type}</Code><Message>${message}</Message></Error></ErrorResponse>`;
  return { status, headers: { 'content-type': 'text/xml' }, body };
};

const send = (response: ServerResponse, { status, headers, body }: AwsAnswer, clock: Clock): void => {
  // The SDK corrects its clock by this header; the machine's time would undo a clock that was moved.
  response.writeHead(status, { ...headers, date: new Date(clock.now()).toUTCString() });
  response.end(body);
};
