/** The client secret's way from Secrets Manager, with the runner's own in its place. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetSecretValueCommand,
  ListSecretsCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSecrets } from '../../../infra/local/secrets/secrets.ts';
import { secretReader } from '../../../shared/adapters/stored-secret.ts';
import { type OpenDoor, openDoor } from '../../infra/local/door-harness.ts';

const place = { region: 'eu-central-1', account: '111122223333' };
const arnOf = (name: string, account = place.account) =>
  `arn:aws:secretsmanager:${place.region}:${account}:secret:${name}-AbCdEf`;

let folder: string;
let door: OpenDoor;
let asked: string[] = [];
let granted = true;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
  const endpoint = createSecrets({
    folder,
    published: { Deneme: 'yayimlanmis', Iki: 'yayimlanmis' },
    ...place,
  });
  door = await openDoor(endpoint, (action, resource) => {
    asked.push(`${action} ${resource}`);
    return granted;
  });
  const { endpoint: url, credentials } = door.clientConfig;
  vi.stubEnv('AWS_ENDPOINT_URL', url);
  vi.stubEnv('AWS_REGION', place.region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
  await writeFile(join(folder, 'Edevlet'), 'ilk\n');
  await writeFile(join(folder, 'Iki'), 'kurumun');
  await writeFile(join(folder, 'Bos'), '\n');
});
afterEach(() => {
  asked = [];
  granted = true;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await door.close();
  await rm(folder, { recursive: true });
});

describe('a secret', () => {
  it('is read anew each time, under the grant on that very secret', async () => {
    const read = secretReader(arnOf('Edevlet'));
    expect(await read()).toBe('ilk');
    await writeFile(join(folder, 'Edevlet'), 'ikinci\n');
    expect(await read()).toBe('ikinci');
    expect(asked).toEqual(Array(2).fill(`secretsmanager:GetSecretValue ${arnOf('Edevlet')}`));
  });

  it('for trying stands in where the institution has put none', async () => {
    expect(await secretReader(arnOf('Deneme'))()).toBe('yayimlanmis');
    expect(await secretReader(arnOf('Iki'))()).toBe('kurumun');
  });

  it('is not read without the grant', async () => {
    granted = false;
    await expect(secretReader(arnOf('Edevlet'))()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it.each([
    ['none of that name', arnOf('Yok')],
    ['one without a text', arnOf('Bos')],
    ['one of another account', arnOf('Edevlet', '999988887777')],
    ['what every object has', arnOf('constructor')],
  ])('that is %s is not there', async (_what, id) => {
    await expect(secretReader(id)()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it.each(['../kms/keys.json', 'a/b', ''])('is not looked for under %j', async (name) => {
    await expect(secretReader(arnOf(name))()).rejects.toMatchObject({ name: 'InvalidParameterException' });
    expect(asked).toEqual([]);
  });

  it('is all that the runner keeps: nothing lists them', async () => {
    const client = new SecretsManagerClient(door.clientConfig);
    await expect(client.send(new ListSecretsCommand({}))).rejects.toMatchObject({
      name: 'UnknownOperationException',
    });
    const { Name } = await client.send(new GetSecretValueCommand({ SecretId: arnOf('Iki') }));
    expect(Name).toBe('Iki');
    client.destroy();
  });
});
