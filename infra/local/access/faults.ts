import type { AwsAnswer, AwsCall, ServiceEndpoint } from './door.types.ts';

/** The caller hears nothing: the door breaks the connection. */
export class ConnectionBroken extends Error {}

type Heard = AwsAnswer | 'brokenConnection';

/**
 * What a test does to a call: let it pass, answer in the service's place, or let the service act and then answer
 * something else (an answer lost on the way).
 */
export type Fault = 'pass' | { readonly instead: Heard } | { readonly afterwards: Heard };

/** Decides what happens to a call; for as long as it does not answer, the call waits. */
export type FaultFor = (call: AwsCall) => Fault | Promise<Fault>;

/** The endpoint as a test wants it to be heard. @throws ConnectionBroken where no answer is to arrive */
export const withFaults = (endpoint: ServiceEndpoint, fault?: FaultFor): ServiceEndpoint => {
  if (!fault) return endpoint;
  return async (call) => {
    const wanted = await fault(call);
    if (wanted === 'pass') return endpoint(call);
    if ('instead' in wanted) return asHeard(wanted.instead);
    await endpoint(call);
    return asHeard(wanted.afterwards);
  };
};

const asHeard = (heard: Heard): AwsAnswer => {
  if (heard === 'brokenConnection') throw new ConnectionBroken();
  return heard;
};
