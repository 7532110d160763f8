/** Whoever has signed in on the pages can be given a request by name, without ever having called the API. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { colleagueFinder } from '../../../shared/adapters/colleague-store.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { browserOf, type Handle, locationOf, publicUrl } from './browser.ts';
import { type Provider, startProvider, subject } from './provider.ts';

let engine: RealEngine;
let provider: Provider;
let handle: Handle;
beforeAll(async () => {
  [engine, provider] = await Promise.all([startRealEngine(), startProvider()]);
  const settings = {
    ...engine.environment,
    ...provider.environment,
    PUBLIC_URL: publicUrl,
    SESSION_IDLE_MINUTES: '30',
    SESSION_HOURS: '8',
    SESSION_VOUCHED_MINUTES: '60',
    SESSION_LOGIN_HOURS: '12',
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  handle = (await import('../../../functions/desk/lambda.ts')).handler as unknown as Handle;
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await Promise.all([engine.close(), provider.close()]);
});

it('is known by her user name and her subject from her login on, and nobody is who was turned away', async () => {
  const find = colleagueFinder(engine.tables, engine.secrets);
  const now = () => new Date().toISOString() as Instant;
  const signIn = async (groups?: readonly string[]) => {
    const one = browserOf(handle, 'kocasinan');
    const started = await one.get('/gorevli/giris');
    return one.comeBack(provider.authorize(locationOf(started), groups ? { groups } : {}));
  };
  expect((await signIn(['kent-konut:kvkk:officer'])).statusCode).toBe(403);
  expect(await find('kocasinan', 'ali.veli', now())).toEqual([]);
  expect((await signIn()).statusCode).toBe(303);
  for (const name of ['ali.veli', subject]) expect(await find('kocasinan', name, now())).toEqual([subject]);
  expect(await find('kent-konut', 'ali.veli', now())).toEqual([]);
});
