import { join } from 'node:path';
import type { Bundles } from '../../infra/bundle.ts';
import type { FunctionName } from '../../shared/contracts/environment.ts';
import type { Answer, Event } from '../../shared/http/call.ts';
import { type Ask, bodyOf, context, eventOf, jsonCall } from '../functions/edge/events.ts';
import { type Issuer, startIssuer } from '../functions/edge/issuer.ts';
import { type RealEngine, startRealEngine } from '../shared/adapters/engine.ts';
import { type CountingDoor, openCountingDoor } from './counting-door.ts';

type Handler = (event: unknown, context: unknown) => Promise<Answer>;

/** The bundled functions in this process, over the real local engines, every call to them counted. */
export type Stage = {
  readonly engine: RealEngine;
  readonly store: CountingDoor;
  readonly keys: CountingDoor;
  readonly handler: (name: FunctionName) => Promise<Handler>;
  /** Makes a JSON call of the authority `kocasinan`. @throws when it is not answered with the status */
  readonly call: (name: FunctionName, event: Event, status: number) => Promise<Record<string, unknown>>;
  /** An access token of an officer of a department. */
  readonly token: (department: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

let stages = 0;

/** What a bundle reads when it is loaded stands in this process's environment: one stage after the other. */
export async function openStage(bundles: Bundles): Promise<Stage> {
  const engine = await startRealEngine();
  const { AWS_ENDPOINT_URL_DYNAMODB = '', AWS_ENDPOINT_URL_KMS = '' } = engine.environment;
  const store = await openCountingDoor(AWS_ENDPOINT_URL_DYNAMODB);
  const keys = await openCountingDoor(AWS_ENDPOINT_URL_KMS);
  const issuer = await startIssuer();
  Object.assign(process.env, engine.environment, issuer.environment, {
    AWS_ENDPOINT_URL_DYNAMODB: store.url,
    AWS_ENDPOINT_URL_KMS: keys.url,
    // Counted as in earnest, and never full: all calls come from one address here.
    LIMIT_TIMES: '1000000',
  });
  const number = stages++;
  // A module is loaded once an address: each stage has functions of its own.
  const handler = async (name: FunctionName) =>
    (
      (await import(`${join(bundles[name], 'index.mjs')}?stage=${number}`)) as {
        handler: Handler;
      }
    ).handler;
  return {
    engine,
    store,
    keys,
    handler,
    call: async (name, event, status) => {
      const answer = await (await handler(name))(event, context);
      if (answer.statusCode !== status)
        throw new Error(`${name} answered ${answer.statusCode} to ${event.routeKey}: ${answer.body}`);
      return bodyOf(answer);
    },
    token: (department) => tokenOf(issuer, department),
    close: async () => {
      await Promise.all([store.close(), keys.close(), issuer.close()]);
      await engine.close();
    },
  };
}

function tokenOf(issuer: Issuer, department: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return issuer.token({
    token_use: 'access',
    iat: now - 10,
    exp: now + 1800,
    groups: [`kocasinan:${department}:officer`],
  });
}

const inKocasinan = (path: Readonly<Record<string, string>>) => ({ authority: 'kocasinan', ...path });

export const post = (route: string, path: Readonly<Record<string, string>>, body: unknown, token?: string) =>
  eventOf(jsonCall(`POST /{authority}${route}`, body, { path: inKocasinan(path), headers: bearer(token) }));

export const get = (
  route: string,
  path: Readonly<Record<string, string>>,
  token: string,
  more: Partial<Ask> = {},
) =>
  eventOf({ routeKey: `GET /{authority}${route}`, path: inKocasinan(path), headers: bearer(token), ...more });

const bearer = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };
