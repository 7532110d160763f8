import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { authorities } from '../../shared/authorities/registry.ts';
import type { EdevletClients } from '../../shared/contracts/edevlet-clients.ts';
import { edevletForTrying } from '../edevlet-for-trying.ts';
import type { EdevletRegistration, StageSettings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';

/**
 * One secret for each institution that is registered with e-Devlet, made with a value that opens nothing; the one that
 * e-Devlet gave takes its place by hand (`docs/operations.md`) and never stands in a template.
 */
export class EdevletSecrets extends Construct {
  /** What the function is told: `EdevletClients` in JSON. */
  readonly clients: string;
  readonly arns: readonly string[];

  constructor(scope: Construct, id: string, { edevlet, keepsData }: StageSettings) {
    super(scope, id);
    const clients = Object.entries(registrationsOf(edevlet)).map(([authority, settings]) => {
      const secret = this.make(authority, keepsData);
      const client = { scopeSeparator: ';', pkce: true, ...settings, secret } as const;
      return [authority, client] as const;
    });
    this.arns = clients.map(([, { secret }]) => secret);
    this.clients = Stack.of(this).toJsonString(Object.fromEntries(clients) satisfies EdevletClients);
  }

  private make(authority: string, keepsData: boolean): string {
    const secret = new Secret(this, authority, {
      description: `The secret that e-Devlet gave to ${authority}`,
      generateSecretString: { passwordLength: 32, excludePunctuation: true },
      removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const reason = 'Another party gives it out and changes it: the institution asks e-Devlet for a new one';
    acknowledge(secret, 'AwsSolutions-SMG4', reason);
    acknowledge(secret, 'NIST.800.53.R5-SecretsManagerRotationEnabled', reason);
    acknowledge(
      secret,
      'NIST.800.53.R5-SecretsManagerUsingKMSKey',
      'It opens no data that is kept here: the key of Secrets Manager is enough, and one role may read it',
    );
    return secret.secretArn;
  }
}

/** Pages must offer no way that leads nowhere, and no row may stand for an institution that offers none. */
function registrationsOf(edevlet: StageSettings['edevlet']): Readonly<Record<string, EdevletRegistration>> {
  const offering = authorities.filter(({ signIn }) => signIn.includes('edevlet')).map(({ id }) => id);
  if (edevlet === 'stand-in') return Object.fromEntries(offering.map((id) => [id, edevletForTrying]));
  const rows = Object.keys(edevlet);
  const missing = offering.filter((id) => !rows.includes(id));
  const idle = rows.filter((id) => !offering.includes(id));
  if (missing.length > 0)
    throw new Error(`The stage's settings name no e-Devlet client of ${missing.join(', ')}`);
  if (idle.length > 0)
    throw new Error(
      `The stage's settings name an e-Devlet client of ${idle.join(', ')}, where nobody signs in through e-Devlet`,
    );
  return edevlet;
}
