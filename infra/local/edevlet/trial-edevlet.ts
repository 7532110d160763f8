import { authorities } from '../../../shared/authorities/registry.ts';
import type { Log } from '../access/door.types.ts';
import type { Addresses } from '../assembly/application.ts';
import type { Stack } from '../assembly/template.ts';
import type { MovableClock } from '../clock.ts';
import { onPort } from '../port-in-use.ts';
import { startEdevlet } from './edevlet.ts';

/** The client by which a stage says that it has none of its own: for it alone the stand-in stands in. */
export const trialClientId = 'basvuru-deneme';
/** Published with the source, as the officers' passwords are. */
export const trialClientSecret = 'deneme-edevlet-1453-kayseri';

export type TrialEdevlet = {
  readonly url: string;
  /** e-Devlet's address in the template, and the stand-in's. */
  readonly addresses: Addresses;
  /** The client's secret by the name under which the function asks for it. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

type TrialOptions = {
  /** The addresses that citizens call, without slashes at their ends. */
  readonly publicUrl: string;
  readonly port: number;
  readonly clock: MovableClock;
  readonly log: Log;
};

/** Starts the stand-in when a function of the template signs citizens in with the client for trying. */
export const startTrialEdevlet = async (
  { template }: Stack,
  { publicUrl, port, clock, log }: TrialOptions,
): Promise<TrialEdevlet | undefined> => {
  const variables = Object.values(template.Resources)
    .map(({ Properties }) => variablesIn(Properties))
    .find(({ EDEVLET_CLIENT_ID }) => EDEVLET_CLIENT_ID === trialClientId);
  if (!variables) return undefined;
  const { EDEVLET_ORIGIN: origin, EDEVLET_SECRET: secret } = variables;
  const hosts = authorities.flatMap((authority) => authority.hosts.filter((host) => host !== '*'));
  const starting = startEdevlet(
    {
      host: '127.0.0.1',
      port,
      clientId: trialClientId,
      clientSecret: trialClientSecret,
      redirectUris: [publicUrl, ...hosts.map((host) => `https://${host}`)].map(
        (address) => `${address}/edevlet/donus`,
      ),
    },
    clock,
    log,
  );
  const standIn = await onPort('--edevlet-port', port, starting);
  return {
    url: standIn.origin,
    addresses: [[String(origin), standIn.origin]],
    secrets: { [nameOf(template, secret)]: trialClientSecret },
    close: standIn.close,
  };
};

const variablesIn = (properties: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> => {
  const { Variables } = (properties?.Environment ?? {}) as { Variables?: Record<string, unknown> };
  return Variables ?? {};
};

/** The name of the secret that a variable refers to. */
const nameOf = ({ Resources }: Stack['template'], variable: unknown): string => {
  const { Ref: logicalId = '' } = (variable ?? {}) as { Ref?: string };
  return String(Resources[logicalId]?.Properties?.Name ?? logicalId);
};
