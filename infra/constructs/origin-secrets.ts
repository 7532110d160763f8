import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/**
 * What the distribution proves itself with towards the functions. Generated at deployment, read by nobody. Two are
 * good at a time: the one that is sent and the next. Raising the generation sends the next, which every function
 * already accepts, and only then drops the old one (`docs/operations.md`).
 */
export class OriginSecrets extends Construct {
  /** The value that the distribution sends. */
  readonly sent: string;
  /** The values that the functions accept, apart by a blank. */
  readonly accepted: string;

  constructor(scope: Construct, id: string, generation: number) {
    super(scope, id);
    const [now, next] = [generation, generation + 1].map((n) => this.make(n));
    this.sent = now ?? '';
    this.accepted = `${now} ${next}`;
  }

  private make(generation: number): string {
    const secret = new Secret(this, `Generation${generation}`, {
      description: 'Proves to the functions that a call came through the distribution',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    acknowledge(
      secret,
      'AwsSolutions-SMG4',
      'Raised by hand with the setting `originSecret`: distribution and functions must change in this order',
    );
    acknowledge(
      secret,
      'NIST.800.53.R5-SecretsManagerRotationEnabled',
      'Raised by hand with the setting `originSecret`: distribution and functions must change in this order',
    );
    acknowledge(
      secret,
      'NIST.800.53.R5-SecretsManagerUsingKMSKey',
      'It opens no data: the key of Secrets Manager is enough for what keeps the firewall from being walked around',
    );
    return secret.secretValue.unsafeUnwrap();
  }
}
