import { randomBytes } from 'node:crypto';
import { devNull } from 'node:os';
import type { FunctionModel } from '../assembly/assembly.types.ts';

/** What a function signs its calls with. Made anew at every start; known to its threads and the door alone. */
export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
};

export const createCredentials = (): Credentials => ({
  accessKeyId: `ASIA${randomBytes(10).toString('hex').slice(0, 16).toUpperCase()}`,
  secretAccessKey: randomBytes(30).toString('base64'),
  sessionToken: randomBytes(48).toString('base64'),
});

/**
 * The whole environment of a function's threads: what the template gives it and what Lambda adds. Every AWS client
 * finds the door through AWS_ENDPOINT_URL; the profiles of whoever runs the runner are out of reach.
 */
export const functionEnvironment = (
  model: FunctionModel,
  credentials: Credentials,
  place: {
    readonly region: string;
    readonly doorUrl: string;
    readonly trustedProxies: number;
    readonly smsPassword?: string | undefined;
    readonly requiredAcr?: string | undefined;
  },
): Readonly<Record<string, string>> => ({
  ...withoutSecrets(model.environment),
  ...('TRUSTED_PROXIES' in model.environment ? { TRUSTED_PROXIES: String(place.trustedProxies) } : {}),
  ...(model.environment.SMS_PASSWORD && place.smsPassword ? { SMS_PASSWORD: place.smsPassword } : {}),
  ...('OIDC_REQUIRED_ACR' in model.environment && place.requiredAcr !== undefined
    ? { OIDC_REQUIRED_ACR: place.requiredAcr }
    : {}),
  ...(model.environment.FILES_BUCKET
    ? { FILES_STORE: `${place.doorUrl}/${model.environment.FILES_BUCKET}` }
    : {}),
  AWS_REGION: place.region,
  AWS_DEFAULT_REGION: place.region,
  AWS_ENDPOINT_URL: place.doorUrl,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_SESSION_TOKEN: credentials.sessionToken,
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_LAMBDA_FUNCTION_NAME: model.name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(model.memoryMegabytes),
  LAMBDA_TASK_ROOT: model.directory,
  _HANDLER: model.handler,
  LANG: 'en_US.UTF-8',
});

/** A secret that AWS makes at deployment proves one of its services to the functions; none of those stands here. */
const withoutSecrets = (environment: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.includes('{{resolve:secretsmanager:') ? '' : value,
    ]),
  );
