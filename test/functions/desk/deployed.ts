/** The function `desk` as it is deployed, before a real store and a provider that is honest or hostile. */
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import type { Answer } from '../../../shared/http/call.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { type Browser, browserOf, formTokenIn, type Handle, locationOf, publicUrl } from './browser.ts';
import { type Provider, startProvider, type Twist } from './provider.ts';

export type Deployed = {
  readonly engine: RealEngine;
  readonly provider: Provider;
  readonly handle: Handle;
  readonly browser: (authority?: string) => Browser;
  /** Goes to the provider and comes back as the twist has it, to a session where all is well. */
  readonly signIn: (one?: Browser, twist?: Twist) => Promise<Answer>;
  /** The way back from wherever an answer led. */
  readonly comeBack: (one: Browser, answer: Answer, twist?: Twist) => Promise<Answer>;
  /** A form of a page, sent with the token in it. */
  readonly send: (one: Browser, page: string, form: Record<string, string>) => Promise<Answer>;
  readonly sessions: () => Promise<readonly Record<string, unknown>[]>;
  /** Moves the clock on. */
  readonly later: (minutes: number) => void;
  /** What was printed since the test began. */
  readonly said: unknown[];
};

/** For a whole test file: empty before each test. */
export function deskForTests(): Deployed {
  const said: unknown[] = [];
  const parts: { engine?: RealEngine; provider?: Provider; handle?: Handle } = {};
  const part = <K extends keyof typeof parts>(name: K): NonNullable<(typeof parts)[K]> => {
    const found = parts[name];
    if (!found) throw new Error('The desk does not stand yet');
    return found;
  };

  beforeAll(async () => {
    [parts.engine, parts.provider] = await Promise.all([startRealEngine(), startProvider()]);
    const settings = {
      ...parts.engine.environment,
      ...parts.provider.environment,
      PUBLIC_URL: publicUrl,
      SESSION_IDLE_MINUTES: '30',
      SESSION_HOURS: '8',
      SESSION_VOUCHED_MINUTES: '60',
      SESSION_LOGIN_HOURS: '12',
      ORIGIN_SECRET: '',
      TRUSTED_PROXIES: '0',
    };
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    parts.handle = (await import('../../../functions/desk/lambda.ts')).handler as unknown as Handle;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await Promise.all([parts.engine?.close(), parts.provider?.close()]);
  });
  beforeEach(async () => {
    said.length = 0;
    for (const level of ['info', 'warn', 'error'] as const)
      vi.spyOn(console, level).mockImplementation((...line) => void said.push(line));
    await part('engine').clear();
    return () => {
      vi.restoreAllMocks();
      vi.useRealTimers();
    };
  });

  const browser = (authority?: string) => browserOf(part('handle'), authority);
  const comeBack = (one: Browser, answer: Answer, twist: Twist = {}) =>
    one.comeBack(part('provider').authorize(locationOf(answer), twist));
  return {
    get engine() {
      return part('engine');
    },
    get provider() {
      return part('provider');
    },
    get handle() {
      return part('handle');
    },
    browser,
    comeBack,
    signIn: async (one = browser(), twist = {}) => comeBack(one, await one.get('/gorevli/giris'), twist),
    send: async (one, page, form) => one.post(page, { formToken: formTokenIn(await one.get(page)), ...form }),
    sessions: async () =>
      (await part('engine').scan('requests')).filter(({ pk }) => String(pk).includes('#SESSION#')),
    later: (minutes) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 }),
    said,
  };
}
