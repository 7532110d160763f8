/** Requests of every kind, open and answered, and the staff function's own entry before them. */
import { vi } from 'vitest';
import { kentKonut } from '../../shared/authorities/kent-konut.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
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
};

export const authorityOf = (place: Place) => (place === 'elsewhere' ? kentKonut : kocasinan);
export const isKvkk = (place: Place) => place !== 'road' && place !== 'dog';
export const unitOf = (place: Place) =>
  ({ road: 'fen-isleri', dog: 'veteriner', elsewhere: 'kvkk', kvkk: 'kvkk', given: 'kvkk' })[place];
/** The name that a request is given to somebody by. */
export const nameOf = (persona: Persona) => (persona === 'service' ? 'ebys-deneme' : persona);

export type Scene = {
  readonly engine: RealEngine;
  readonly entry: Entry;
  readonly take: (place: Place, state: State, persona: Persona) => Promise<RequestName>;
  readonly authorization: (persona: Persona) => Promise<Record<string, string>>;
  readonly close: () => Promise<void>;
};

export async function openScene(): Promise<Scene> {
  const [engine, issuer] = await Promise.all([startRealEngine(), startIssuer()]);
  for (const [name, value] of Object.entries({ ...engine.environment, ...issuer.environment }))
    vi.stubEnv(name, value);
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  vi.useFakeTimers({ toFake: ['Date'], now: now * 1000 });
  const { handler } = await import('../../functions/staff/lambda.ts');
  const stores = storesOf(engine);
  return {
    engine,
    entry: handler as unknown as Entry,
    authorization: (persona) => headerOf(issuer, persona),
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
      const assignee = { given: nameOf(persona), kvkk: 'bir.meslektas' }[place as string];
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
      ? issuer.token({ sub: nameOf(persona), client_id: nameOf(persona), scope, groups: undefined })
      : issuer.token({ sub: persona, groups: [...personas[persona]] });
  return { authorization: `Bearer ${await token}` };
}
