import type { Log } from '../access/door.types.ts';
import type { Addresses } from '../assembly/application.ts';
import type { Stack } from '../assembly/template.ts';
import type { MovableClock } from '../clock.ts';
import { onPort } from '../port-in-use.ts';
import { startIssuer } from './issuer.ts';
import { officersForTrying } from './officers.ts';
import { secondFactorAcr } from './second-step.ts';

/** The client that officers' tokens are made out to, in place of the user pool's client. */
export const trialClientId = 'basvuru-deneme';

export type TrialIssuer = {
  readonly url: string;
  /** The user pool's address on AWS, and this issuer's. */
  readonly addresses: Addresses;
  /** The client id by the logical id of each user-pool client. */
  readonly clientIds: Readonly<Record<string, string>>;
  /** What its tokens say of a second factor, for the functions to demand: a pool's say nothing of theirs. */
  readonly requiredAcr: string;
  readonly close: () => Promise<void>;
};

type TrialIssuerOptions = {
  readonly folder: string;
  readonly issuerPort: number;
  readonly clock: MovableClock;
  readonly log: Log;
};

/** Starts the issuer for trying when the template has a user pool; undefined when it has none. */
export const startTrialIssuer = async (
  { template, region }: Stack,
  { folder, issuerPort, clock, log }: TrialIssuerOptions,
): Promise<TrialIssuer | undefined> => {
  const idsOf = (type: string) =>
    Object.entries(template.Resources)
      .filter(([, { Type }]) => Type === type)
      .map(([logicalId]) => logicalId);
  const [pool, ...more] = idsOf('AWS::Cognito::UserPool');
  if (pool === undefined) return undefined;
  const clients = idsOf('AWS::Cognito::UserPoolClient');
  if (more.length > 0 || clients.length > 1)
    throw new Error('the runner knows one user pool with one client');
  const started = startIssuer({
    dir: folder,
    // It has published passwords, so it never listens where others could reach it.
    host: '127.0.0.1',
    port: issuerPort,
    clock,
    clockOffsetBuffer: clock.offset,
    audience: trialClientId,
    officers: officersForTrying,
    log,
  });
  const { issuer, close } = await onPort('--issuer-port', issuerPort, started);
  return {
    url: issuer,
    addresses: [[`https://cognito-idp.${region}.amazonaws.com/${region}_${pool}`, issuer]],
    requiredAcr: secondFactorAcr,
    clientIds: Object.fromEntries(clients.map((logicalId) => [logicalId, trialClientId])),
    close,
  };
};
