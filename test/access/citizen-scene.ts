/** Citizens of every kind with their sessions and requests, and the entries of the functions that answer them. */
import { randomBytes } from 'node:crypto';
import { vi } from 'vitest';
import { accountFinder } from '../../shared/adapters/account-readers.ts';
import { accountCommitter, accountCreator } from '../../shared/adapters/account-store.ts';
import { beginCitizenSession, citizen } from '../../shared/adapters/citizen-sessions.ts';
import { dataKeyUnwrapper } from '../../shared/adapters/key-service.ts';
import { officerSessions } from '../../shared/adapters/officer-sessions.ts';
import { hashPassword } from '../../shared/adapters/password-hash.ts';
import { sessionStore } from '../../shared/adapters/session-store.ts';
import { stepStore } from '../../shared/adapters/step-store.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { FunctionName } from '../../shared/contracts/environment.ts';
import { routes } from '../../shared/contracts/routes.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { type Account, accountMailboxKeyOf, edevletKeyOf } from '../../shared/domain/account/account.ts';
import { addPasskey, addTotp } from '../../shared/domain/account/factors.ts';
import { confirmSignUp, enrolStep, startSignUp } from '../../shared/domain/account/sign-up.ts';
import { freshMs } from '../../shared/domain/account/signed-in.ts';
import type { MailStepOf } from '../../shared/domain/account/step.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import { isLive, newSession, sessionIdOf } from '../../shared/domain/session.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import { citizenCookie } from '../../shared/http/citizen.ts';
import { sessionCookie } from '../../shared/http/session.ts';
import type { Entry } from '../functions/edge/events.ts';
import { now } from '../functions/edge/issuer.ts';
import { kvkk, may4, newNonce, person, petition, storesOf } from '../shared/adapters/samples.ts';
import { activeOf, must } from '../shared/domain/account/samples.ts';
import { openScene } from './scene.ts';

const gulsah: Applicant = {
  level: 'edevlet',
  name: 'GÜLŞAH',
  surname: 'ÇIĞLIK',
  nationalId: person.nationalId,
};
const stranger: Applicant = { ...gulsah, name: 'ZEHRA', nationalId: '12345678950' };

/** Who calls, in words. */
export const citizens = {
  nobody: 'without a cookie',
  idle: 'half an hour after her last call',
  ended: 'signed out on another device',
  elsewhere: 'signed in at another institution',
  officer: 'an officer, with her cookie under both names',
  stranger: 'another person, through e-Devlet',
  citizen: 'through e-Devlet',
  late: 'by her account, a quarter of an hour after she signed in',
  member: 'by her account',
  linked: 'by her account, which the State vouched for',
} as const;
export type CitizenCaller = keyof typeof citizens;

/** What each of them is in here: nobody, a person without an account, or a member. */
export const kinds: Readonly<Record<CitizenCaller, 'outside' | 'person' | 'late' | 'member' | 'linked'>> = {
  nobody: 'outside',
  idle: 'outside',
  ended: 'outside',
  elsewhere: 'outside',
  officer: 'outside',
  stranger: 'person',
  citizen: 'person',
  late: 'late',
  member: 'member',
  linked: 'linked',
};

/** Requests: what her account sent, what names her number, and another person's. */
export const things = ['account', 'number', 'other'] as const;
export type Thing = (typeof things)[number];

export const password = 'mor menekşe saksısı';
export const passkeyId = 'AAECAwQFBgcICQoLDA0ODw';

const settings = {
  TRUSTED_PROXIES: '0',
  ORIGIN_SECRET: '',
  LIMIT_TIMES: '1000',
  EDEVLET_CLIENTS: JSON.stringify({
    kocasinan: {
      origin: 'https://giris.turkiye.gov.tr',
      clientId: 'kurum',
      secret: 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:Kocasinan-AbCdEf',
      scopeSeparator: ';',
      pkce: true,
    },
  }),
};

export async function openCitizenScene() {
  const scene = await openScene();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const imported: Partial<Record<FunctionName, () => Promise<object>>> = {
    submit: () => import('../../functions/submit/lambda.ts'),
    mine: () => import('../../functions/mine/lambda.ts'),
    edevlet: () => import('../../functions/edevlet/lambda.ts'),
    account: () => import('../../functions/account/lambda.ts'),
  };
  const entries = Object.fromEntries(
    await Promise.all(
      Object.entries(imported).map(async ([name, load]) => [
        name,
        ((await load()) as { handler: Entry }).handler,
      ]),
    ),
  ) as Readonly<Record<string, Entry>>;
  const { engine } = scene;
  const at = new Date(now * 1000).toISOString() as Instant;
  const stores = storesOf(engine);
  const sessions = sessionStore(engine.tables, { kind: 'CITIZEN', who: citizen });
  const newToken = () => randomBytes(32).toString('base64url');

  const steps = stepStore(engine.tables, engine.makeKey);
  const commit = accountCommitter(engine.tables, engine.makeKey, engine.readKey, engine.secrets);
  const create = accountCreator(engine.tables, engine.makeKey);
  const find = accountFinder(engine.tables, dataKeyUnwrapper(engine.kms, engine.dataKeyId));
  const passwordHash = await hashPassword(password);
  const random = (bytes: number) => randomBytes(bytes).toString('base64url');

  /** A new account with an authenticator program and a passkey, so that one of them can go. */
  const account = async (vouchedFor: boolean): Promise<Account> => {
    const secrets = await engine.secrets();
    const email = `${random(6)}@posta.example`;
    const mailbox = {
      authority: kocasinan.id,
      email,
      mailboxKey: accountMailboxKeyOf(secrets, kocasinan.id, email),
    };
    const { step, mail } = startSignUp(mailbox, false, { token: newToken(), nonce: newNonce(), at });
    await steps.begin(step, mail);
    const made = { id: random(16), passwordHash, enrolToken: newToken() };
    const { serviceAddress, nationalId } = person;
    const owner = { name: 'Gülşah', surname: 'Çığlık', email, serviceAddress, nationalId };
    const change = confirmSignUp(step as MailStepOf<'signUp'>, owner, made, at);
    must(await create(change));
    const begun = activeOf(change);
    const first = change.opens;
    if (first?.purpose !== 'enrol') throw new Error('Nothing was opened');
    const enrolled = { at, recovery: ['r1'] };
    const one = must(addTotp(begun, first, { secret: 'JBSWY3DPEHPK3PXP', lastStep: 1 }, enrolled));
    must(await commit(begun, one));
    const second = enrolStep(activeOf(one), 'both', newToken(), at);
    await steps.begin(second);
    const passkey = { id: passkeyId, publicKey: 'k', counter: 0, name: 'Telefonum' };
    const two = must(addPasskey(activeOf(one), second, passkey, enrolled));
    must(await commit(activeOf(one), two));
    if (!vouchedFor) return activeOf(two);
    // As linking writes it; the number stays free for the next account of this test.
    return { ...activeOf(two), edevletKey: edevletKeyOf(secrets, kocasinan.id, random(8)) };
  };

  const whoIs = async (caller: Exclude<CitizenCaller, 'nobody' | 'officer'>, of?: Account) => {
    if (caller === 'stranger') return stranger;
    if (caller === 'citizen') return gulsah;
    const { id, person: owner } = of ?? (await account(caller === 'linked'));
    const level = caller === 'linked' ? ('edevlet' as const) : ('member' as const);
    return { ...gulsah, level, account: id, email: owner.email };
  };
  const beganAt = (caller: CitizenCaller) =>
    plusMs(at, caller === 'idle' ? -30 * 60_000 : caller === 'late' ? -freshMs : 0);
  const tokenOf = async (
    caller: Exclude<CitizenCaller, 'nobody' | 'officer'>,
    who: Applicant,
  ): Promise<string> => {
    const token = newToken();
    const authority = caller === 'elsewhere' ? 'kent-konut' : kocasinan.id;
    const begins = { authority, token, at: beganAt(caller) };
    const session = await beginCitizenSession(sessions, await engine.secrets(), who, begins);
    if (caller === 'ended') await sessions.endAll(session);
    return token;
  };
  const officerToken = async (): Promise<string> => {
    const token = newToken();
    const officer = {
      id: 'supervisor',
      entitlements: [{ authority: kocasinan.id, department: '*', role: 'supervisor' as const }],
    };
    const begins = { authority: kocasinan.id, owner: 'mac', generation: 0 };
    const limits = { idleMs: 1_800_000, lifetimeMs: 28_800_000 };
    const session = newSession(token, { officer, vouchedAt: at }, begins, limits, at);
    await sessionStore(engine.tables, officerSessions).add(session);
    return token;
  };

  return {
    ...scene,
    stores,
    entryOf: (id: keyof typeof routes): Entry => {
      const entry = entries[routes[id].function];
      if (!entry) throw new Error(`${id} is answered by nobody here`);
      return entry;
    },
    /** A session of its own for one call. @param of whose account; left out, a new one */
    come: async (caller: CitizenCaller, of?: Account) => {
      if (caller === 'nobody') return { token: '', cookies: [] };
      if (caller === 'officer') {
        const token = await officerToken();
        return { token, cookies: [`${citizenCookie}=${token}`, `${sessionCookie}=${token}`] };
      }
      const who = await whoIs(caller, of);
      const token = await tokenOf(caller, who);
      return { token, cookies: [`${citizenCookie}=${token}`], account: who.account };
    },
    account,
    versionOf: async (id: string) => (await find(kocasinan.id, id))?.version,
    isLive: async (token: string): Promise<boolean> => {
      const found = await sessions.find(kocasinan.id, sessionIdOf(token));
      return found !== undefined && isLive(found.session, found.standing, at);
    },
    take: async (thing: Thing, of: Pick<Account, 'id'>): Promise<string> => {
      const asked = {
        account: { form: petition(), applicant: { ...gulsah, level: 'member' as const, account: of.id } },
        number: { form: kvkk() },
        other: { form: kvkk({ nationalId: stranger.nationalId }) },
      }[thing];
      return (await stores.takeOne({ ...asked, at: may4 })).reference;
    },
  };
}
export type CitizenScene = Awaited<ReturnType<typeof openCitizenScene>>;
