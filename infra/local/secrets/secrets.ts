/** AWS Secrets Manager on this machine: one file a secret, in a folder that only the runner's user may read. */
import { join } from 'node:path';
import type { AwsAnswer, ServiceEndpoint } from '../access/door.types.ts';
import { readIfPresent } from '../durable-file.ts';

type SecretsOptions = {
  /** Holds one file for each secret, named like it; what stands there is the secret, without blanks at its end. */
  readonly folder: string;
  /** For trying, by name; a file of the same name comes first. */
  readonly published: Readonly<Record<string, string>>;
  readonly region: string;
  readonly account: string;
};

const answer = (status: number, body: object): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(body),
});

/** An ARN ends in six signs that Secrets Manager adds to the name. */
export const secretNameIn = (secretId: string): string | undefined =>
  /^arn:aws:secretsmanager:[\w-]+:\d+:secret:([\w+=@-]{1,200})-\w{6}$/.exec(secretId)?.[1];

const own = (values: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** A Secrets Manager endpoint (JSON 1.1) that knows `GetSecretValue` by ARN. A fault inside a call throws. */
export function createSecrets({ folder, published, region, account }: SecretsOptions): ServiceEndpoint {
  return async ({ operation, body, principal }) => {
    if (operation !== 'GetSecretValue') return answer(400, { __type: 'UnknownOperationException' });
    const { SecretId: arn } = JSON.parse(body.toString('utf8')) as { SecretId?: unknown };
    const name = typeof arn === 'string' ? secretNameIn(arn) : undefined;
    if (typeof arn !== 'string' || name === undefined)
      return answer(400, { __type: 'InvalidParameterException', Message: 'SecretId is no ARN of a secret.' });
    if (!principal.allows('secretsmanager:GetSecretValue', arn)) {
      const { functionName } = principal;
      const user = `arn:aws:sts::${account}:assumed-role/${functionName}/${functionName}`;
      const Message = `User: ${user} is not authorized to perform: secretsmanager:GetSecretValue on resource: ${arn} because no identity-based policy allows the secretsmanager:GetSecretValue action`;
      return answer(400, { __type: 'AccessDeniedException', Message });
    }
    const here = arn.startsWith(`arn:aws:secretsmanager:${region}:${account}:`);
    const value = here
      ? ((await readIfPresent(join(folder, name)))?.trimEnd() ?? own(published, name))
      : undefined;
    if (!value) {
      const Message = "Secrets Manager can't find the specified secret.";
      return answer(400, { __type: 'ResourceNotFoundException', Message });
    }
    return answer(200, { ARN: arn, Name: name, SecretString: value, VersionStages: ['AWSCURRENT'] });
  };
}
