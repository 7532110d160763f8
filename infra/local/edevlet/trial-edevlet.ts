import { authorities } from '../../../shared/authorities/registry.ts';
import { type EdevletClients, readEdevletClients } from '../../../shared/contracts/edevlet-clients.ts';
import { edevletForTrying } from '../../edevlet-for-trying.ts';
import type { Log } from '../access/door.types.ts';
import type { Addresses } from '../assembly/application.ts';
import type { MovableClock } from '../clock.ts';
import { onPort } from '../port-in-use.ts';
import { secretNameIn } from '../secrets/secrets.ts';
import { startEdevlet } from './edevlet.ts';

export const trialClientId = edevletForTrying.clientId;
/** Published with the source, as the officers' passwords are. */
export const trialClientSecret = 'deneme-edevlet-1453-kayseri';

export type TrialEdevlet = {
  readonly url: string;
  /** e-Devlet's address in the template, and the stand-in's. */
  readonly addresses: Addresses;
  /** The clients' secret by the names under which the function asks for it. */
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

type Variables = Readonly<Record<string, string>>;

/** The institutions' registrations, as the template tells the function that signs citizens in. */
export const edevletClientsIn = (environments: readonly Variables[]): EdevletClients =>
  readEdevletClients(environments.find((each) => 'EDEVLET_CLIENTS' in each)?.EDEVLET_CLIENTS ?? '{}');

/**
 * Starts the stand-in when the registrations are the client for trying, and never for any other.
 *
 * @throws when they are so in part: the stand-in would stand where an institution signs people in in earnest
 */
export const startTrialEdevlet = async (
  registered: EdevletClients,
  { publicUrl, port, clock, log }: TrialOptions,
): Promise<TrialEdevlet | undefined> => {
  const clients = Object.values(registered);
  const forTrying = clients.filter(({ clientId }) => clientId === trialClientId);
  if (forTrying.length === 0) return undefined;
  if (forTrying.length < clients.length)
    throw new Error(
      `the stage signs citizens in at e-Devlet with ${trialClientId}, which is for trying alone, and with clients in earnest; give every institution the one or the other`,
    );
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
  const origins = [...new Set(forTrying.map(({ origin }) => origin))];
  return {
    url: standIn.origin,
    addresses: origins.map((origin) => [origin, standIn.origin] as const),
    secrets: Object.fromEntries(forTrying.map(({ secret }) => [secretNameIn(secret), trialClientSecret])),
    close: standIn.close,
  };
};
