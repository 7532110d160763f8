/** Requests of every kind, open and answered, and the own entries of the functions that officers call before them. */
import type { JWTPayload } from 'jose';
import { vi } from 'vitest';
import { colleagueRememberer } from '../../shared/adapters/colleague-store.ts';
import { kentKonut } from '../../shared/authorities/kent-konut.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { routes } from '../../shared/contracts/routes.ts';
import type { Submission } from '../../shared/contracts/submission.ts';
import { assign } from '../../shared/domain/decide/officer.ts';
import { reply } from '../../shared/domain/decide/reply.ts';
import { submit } from '../../shared/domain/decide/submit.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import type { RequestName } from '../../shared/domain/ports.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import type { Entry } from '../functions/edge/events.ts';
import { type Issuer, now, startIssuer } from '../functions/edge/issuer.ts';
import { type RealEngine, startRealEngine } from '../shared/adapters/engine.ts';
import {
  accepted,
  kvkk,
  may4,
  newNonce,
  newReference,
  petition,
  storesOf,
} from '../shared/adapters/samples.ts';
import { granting, officerAt } from '../shared/domain/samples.ts';
import { type Persona, type Place, personas } from './expected.ts';

export const states = ['open', 'answered'] as const;
export type State = (typeof states)[number];

/** Nobody confirms a mailbox here: replies go on paper, so nothing waits for a mail. */
const onPaper = { email: '', replyBy: 'post' };
const forms: Readonly<Record<Place, Submission>> = {
  road: petition(onPaper),
  dog: petition({ ...onPaper, category: 'basibos-hayvan' }),
  elsewhere: kvkk({
    ...onPaper,
    noticeVersion: kentKonut.notice.version,
    noticeHash: noticeHash(kentKonut.notice),
  }),
  kvkk: kvkk(onPaper),
  given: kvkk(onPaper),
  givenDog: petition({ ...onPaper, category: 'basibos-hayvan' }),
};

export const authorityOf = (place: Place) => (place === 'elsewhere' ? kentKonut : kocasinan);
export const isKvkk = (place: Place) => !['road', 'dog', 'givenDog'].includes(place);
export const unitOf = (place: Place) =>
  ({
    road: 'fen-isleri',
    dog: 'veteriner',
    elsewhere: 'kvkk',
    kvkk: 'kvkk',
    given: 'kvkk',
    givenDog: 'veteriner',
  })[place];
/** Whether it is given to whoever comes for it. */
export const isGiven = (place: Place) => place === 'given' || place === 'givenDog';
/** What a token calls somebody, and what a request that is given to her keeps. */
const tokenSubjectOf = (persona: Persona) => (persona === 'service' ? 'ebys-deneme' : persona);
const assigneeOf = (persona: Persona) => (persona === 'service' ? 'client:ebys-deneme' : persona);
/** A colleague in every institution, who came once. */
export const colleague = 'baska.biri';

export type Scene = {
  readonly engine: RealEngine;
  readonly entry: Entry;
  readonly take: (place: Place, state: State, persona: Persona) => Promise<RequestName>;
  readonly authorization: (persona: Persona) => Promise<Record<string, string>>;
  /** Of somebody who is none of the personas. */
  readonly authorizationOf: (claims: JWTPayload) => Promise<Record<string, string>>;
  readonly close: () => Promise<void>;
};

const sessions = {
  SESSION_IDLE_MINUTES: '30',
  SESSION_HOURS: '8',
  SESSION_VOUCHED_MINUTES: '60',
  SESSION_LOGIN_HOURS: '12',
};
const functionOf = (routeKey: string): string =>
  Object.values(routes).find(
    ({ method, path }) => routeKey.replace('/{authority}', '') === `${method} ${path}`,
  )?.function ?? '';

export async function openScene(): Promise<Scene> {
  const [engine, issuer] = await Promise.all([startRealEngine(), startIssuer()]);
  const settings = { ...engine.environment, ...issuer.environment, ...sessions };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 });
  const { handler: staff } = await import('../../functions/staff/lambda.ts');
  const { handler: desk } = await import('../../functions/desk/lambda.ts');
  const entries = { staff, desk } as unknown as Readonly<Record<string, Entry>>;
  const stores = storesOf(engine);
  const remember = colleagueRememberer(engine.tables, engine.secrets);
  for (const { id } of [kocasinan, kentKonut]) {
    const entitlements = [{ authority: id, department: 'zabita', role: 'officer' as const }];
    await remember(id, { id: colleague, entitlements }, may4);
  }
  return {
    engine,
    entry: (event, context) => {
      const entry = entries[functionOf(event.routeKey)];
      if (!entry) throw new Error(`${event.routeKey} is no route of officers`);
      return entry(event, context);
    },
    authorization: (persona) => headerOf(issuer, persona),
    authorizationOf: async (claims) => ({ authorization: `Bearer ${await issuer.token(claims)}` }),
    take: async (place, state, persona) => {
      const authority = authorityOf(place);
      const form = forms[place];
      const reference = newReference();
      const decided = submit(form, {
        authority,
        reference,
        at: may4,
        calendar: turkishHolidays,
        nonce: newNonce(),
      });
      await stores.takeIn({ ...accepted(decided), intakeKey: newNonce(), bodyMac: newNonce() });
      const name = { authority: authority.id, reference };
      const by = officerAt(may4, 'hazirlayan');
      // What was given to a colleague is no more hers than what nobody was given.
      const assignee = isGiven(place) ? assigneeOf(persona) : { kvkk: 'bir.meslektas' }[place as string];
      if (assignee) await stores.decideOn(name, (r) => assign(r, { assignee }, by));
      if (state === 'answered') await stores.decideOn(name, (r) => reply(r, granting(r), by));
      return name;
    },
    close: async () => {
      vi.useRealTimers();
      vi.restoreAllMocks();
      vi.unstubAllEnvs();
      await Promise.all([engine.close(), issuer.close()]);
    },
  };
}

async function headerOf(issuer: Issuer, persona: Persona): Promise<Record<string, string>> {
  if (persona === 'nobody') return {};
  const scope = 'requests:read requests:reply requests:register';
  const token =
    persona === 'service'
      ? issuer.token({
          sub: tokenSubjectOf(persona),
          client_id: tokenSubjectOf(persona),
          scope,
          groups: undefined,
        })
      : issuer.token({ sub: persona, groups: [...personas[persona]] });
  return { authorization: `Bearer ${await token}` };
}
