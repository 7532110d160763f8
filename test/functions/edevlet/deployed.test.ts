/** The function `edevlet` as it is deployed, by its Lambda entry: real store, key service, secrets and stand-in. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { canary } from '../../../infra/local/edevlet/twist-answers.ts';
import { twists } from '../../../infra/local/edevlet/twists.ts';
import { createSecrets } from '../../../infra/local/secrets/secrets.ts';
import { problems } from '../../../shared/http/problem.ts';
import { type OpenDoor, openDoor } from '../../infra/local/door-harness.ts';
import {
  browserAt,
  chosen,
  clientId,
  clientSecret,
  type LoginEntry,
  publicUrl,
  type Rig,
  startRig,
} from './rig.ts';

const place = { region: 'eu-central-1', account: '111122223333' };
const arn = `arn:aws:secretsmanager:${place.region}:${place.account}:secret:Kocasinan-AbCdEf`;
const said: unknown[] = [];
let rig: Rig;
let secrets: OpenDoor;
let entry: LoginEntry;
beforeAll(async () => {
  rig = await startRig();
  const folder = '/nonexistent';
  const asked: string[] = [];
  secrets = await openDoor(
    createSecrets({ folder, published: { Kocasinan: clientSecret }, ...place }),
    (action, resource) => asked.push(`${action} ${resource}`) > 0,
  );
  const client = { origin: rig.standIn.origin, clientId, secret: arn, scopeSeparator: ';', pkce: true };
  const settings = {
    ...rig.engine.environment,
    PUBLIC_URL: publicUrl,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.clientConfig.endpoint,
    EDEVLET_CLIENTS: JSON.stringify({ kocasinan: client }),
    LIMIT_TIMES: '100',
    ORIGIN_SECRET: '',
    TRUSTED_PROXIES: '0',
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  for (const level of ['info', 'warn', 'error', 'log'] as const)
    vi.spyOn(console, level).mockImplementation((...line) => void said.push(line));
  entry = (await import('../../../functions/edevlet/lambda.ts')).handler as unknown as LoginEntry;
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await Promise.all([rig.close(), secrets.close()]);
});

it('refuses every twist with its sentence and begins a session for those that do no harm', async () => {
  const played = await Promise.all(
    Object.entries(twists).map(async ([name, { refusedAs }]) => {
      const browser = browserAt(entry);
      const begun = await browser.begin({ donus: 'kvkk' });
      const came = await chosen(String(begun.headers?.location), { twist: name });
      const answer = await browser.comeBack(came);
      const code = Object.entries(problems).find(
        ([, { title, status }]) => answer.statusCode === status && answer.body?.includes(`>${title}</h1>`),
      )?.[0];
      return { name, answer, want: refusedAs, got: code, cookies: [...browser.jar.keys()] };
    }),
  );
  expect(played.map(({ name, got }) => [name, got])).toEqual(played.map(({ name, want }) => [name, want]));
  for (const { name, want, answer, cookies } of played)
    expect([name, answer.statusCode === 303, cookies]).toEqual([
      name,
      want === undefined,
      want ? [] : ['__Host-vatandas'],
    ]);
  const harmless = played.filter(({ want }) => want === undefined).length;
  const sessions = (await rig.sessions()).filter(({ sk }) => sk === 'STATE');
  expect(sessions.map(({ browser }) => browser)).toEqual(Array.from({ length: harmless }, () => 'Firefox'));
  const shown = JSON.stringify([played.map(({ answer }) => answer), said]);
  for (const text of [canary, '10000000146', 'GÜLŞAH', 'ÇIĞIRTKAN', clientSecret, arn])
    expect(shown).not.toContain(text);
  expect(rig.trap.visits).toEqual([]);
}, 30_000);
