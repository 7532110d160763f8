/** Every function that answers calls refuses one that did not come through the distribution. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { functionNames } from '../../../infra/bundle.ts';
import type { FunctionName } from '../../../shared/contracts/environment.ts';
import { routes } from '../../../shared/contracts/routes.ts';
import { bodyOf, context, type Entry, eventOf } from './events.ts';

const secret = 's'.repeat(48);
const answering = functionNames.filter((name) =>
  Object.values(routes).some((route) => route.function === name),
);
const told = {
  REQUESTS_TABLE: 'requests',
  KEYS_TABLE: 'keys',
  DATA_KEY: 'data',
  LOOKUP_KEY: 'lookup',
  ROOT_KEY: 'root',
  FILES_BUCKET: 'files',
  FILES_STORE: 'https://files.example',
  FILES_URL: 'https://files.example',
  SCANNED: 'yes',
  PUBLIC_URL: 'https://ebelediye.kocasinan.example',
  OIDC_ISSUER: 'https://giris.kocasinan.example',
  OIDC_AUDIENCE: 'basvuru',
  OIDC_GROUPS_CLAIM: 'groups',
  OIDC_REQUIRED_ACR: 'mfa',
  OIDC_REQUIRED_SCOPE: 'basvuru',
  EDEVLET_CLIENTS: '{}',
  SESSION_IDLE_MINUTES: '30',
  SESSION_HOURS: '8',
  SESSION_VOUCHED_MINUTES: '60',
  SESSION_LOGIN_HOURS: '12',
  AWS_REGION: 'eu-central-1',
  // Nobody listens there: a call that got this far would fail.
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
  ORIGIN_SECRET: `${secret} ${'t'.repeat(48)}`,
};
const entries = new Map<FunctionName, Entry>();

beforeAll(async () => {
  for (const [name, value] of Object.entries(told)) vi.stubEnv(name, value);
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue();
  for (const name of answering) {
    const entry = (await import(`../../../functions/${name}/lambda.ts`)) as { handler: unknown };
    entries.set(name, entry.handler as Entry);
  }
}, 30_000);
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const call = (name: FunctionName, routeKey: string, headers: Record<string, string> = {}) => {
  const entry = entries.get(name);
  if (!entry) throw new Error(`${name} has no entry`);
  return entry(eventOf({ routeKey, headers }), context);
};

describe.each(answering)('%s', (name) => {
  const keys = Object.values(routes).flatMap((route) =>
    route.function === name ? [`${route.method} ${route.path}`] : [],
  );

  it('refuses every route without the secret, with one answer that says no more than an unknown address', async () => {
    const answers = await Promise.all(
      [...keys, 'GET /no-such-route', '$default'].flatMap((key) => [
        call(name, key),
        call(name, key, { 'x-origin-secret': `${secret}x`, accept: 'text/html' }),
        call(name, key, { 'x-viewer-address': '192.0.2.1', 'x-forwarded-for': '192.0.2.1' }),
      ]),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const [answer = {}] = answers;
    expect(answer.statusCode).toBe(403);
    expect(bodyOf(answer)).toMatchObject({ code: 'notThroughEdge', title: 'Böyle bir adres yok' });
  });

  it('knows a call that came through it', async () => {
    const answer = await call(name, 'GET /no-such-route', {
      'x-origin-secret': secret,
      'x-viewer-address': '192.0.2.1',
    });
    expect(answer.statusCode).toBe(404);
  });
});
