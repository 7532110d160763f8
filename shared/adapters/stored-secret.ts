import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/**
 * Reads a secret from Secrets Manager at each call, so that a changed one counts at once; a login that takes seconds
 * does not notice.
 *
 * @throws the service's exception; an error of our own when the secret holds no text
 */
export function secretReader(secretArn: string): () => Promise<string> {
  const client = new SecretsManagerClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_000, throwOnRequestTimeout: true },
  });
  return async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
    if (!SecretString) throw new Error('The secret holds no text');
    return SecretString;
  };
}
