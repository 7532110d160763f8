/** The function `account` as it is deployed: its own `lambda.ts` over the real engine, and browsers that call it. */
import { Secret, TOTP } from 'otpauth';
import { vi } from 'vitest';
import { accountFinder } from '../../../shared/adapters/account-readers.ts';
import { accountCommitter } from '../../../shared/adapters/account-store.ts';
import { applicantOf, citizen } from '../../../shared/adapters/citizen-sessions.ts';
import { dataKeyUnwrapper } from '../../../shared/adapters/key-service.ts';
import { keys } from '../../../shared/adapters/keys.ts';
import { passkeysOf } from '../../../shared/adapters/passkeys.ts';
import { sessionStore } from '../../../shared/adapters/session-store.ts';
import { stepStore } from '../../../shared/adapters/step-store.ts';
import { totpSecret, totpStepOf } from '../../../shared/adapters/totp.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { type Account, accountMailboxKeyOf } from '../../../shared/domain/account/account.ts';
import { advance } from '../../../shared/domain/account/change.ts';
import { addPasskey, addTotp } from '../../../shared/domain/account/factors.ts';
import { recoveryKeyOf } from '../../../shared/domain/account/recovery.ts';
import { passkeyChallengeOf, stepIdOf, totpSecretOf } from '../../../shared/domain/account/step.ts';
import { codeOf } from '../../../shared/domain/challenge.ts';
import type { MemberCodePurpose } from '../../../shared/domain/member-letter.ts';
import { isLive, sessionIdOf } from '../../../shared/domain/session.ts';
import type { Answer } from '../../../shared/http/call.ts';
import { newAuthenticator } from '../../shared/adapters/authenticator.ts';
import { startRealEngine } from '../../shared/adapters/engine.ts';
import { must } from '../../shared/domain/account/samples.ts';
import { context, type Entry, eventOf, formCall } from '../edge/events.ts';

export const host = 'ebelediye.kocasinan.example';
export const origin = `https://${host}`;
export const password = 'yosun kepenk 41 defne sandal';
export const recoveryCode = '2345-6789-AEFH-KLMR';
export const personForm = {
  name: 'Gülşah',
  surname: 'Çığırtkan',
  nationalId: '10000000146',
  serviceAddress: 'Mevlana Mah. Erkilet Bulvarı No: 45/7, Kocasinan / Kayseri',
  phone: '0532 123 45 67',
};

const begin = Date.parse('2026-05-04T06:00:00.000Z');
let day = 0;
let people = 0;
let addresses = 0;

/** @param publicUrl another address than the institution's own, for a real browser */
export async function startRig(publicUrl = origin) {
  const engine = await startRealEngine();
  for (const [name, value] of Object.entries(engine.environment)) vi.stubEnv(name, value);
  vi.stubEnv('PUBLIC_URL', publicUrl);
  vi.stubEnv('TRUSTED_PROXIES', '1');
  const said: string[] = [];
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((line) => void said.push(JSON.stringify(line)));
  const { handler } = await import('../../../functions/account/lambda.ts');
  const entry = handler as unknown as Entry;
  const sessions = sessionStore(engine.tables, { kind: 'CITIZEN', who: citizen });
  const find = accountFinder(engine.tables, dataKeyUnwrapper(engine.kms, engine.dataKeyId));
  const commit = accountCommitter(engine.tables, engine.makeKey, engine.readKey, engine.secrets);
  const steps = stepStore(engine.tables, engine.makeKey);
  const now = () => new Date().toISOString() as Instant;

  /** A day of its own: nothing that was counted before is counted still. */
  const newDay = () => void vi.useFakeTimers({ toFake: ['Date'], now: begin + ++day * 86_400_000 });
  const later = (ms: number) => void vi.setSystemTime(Date.now() + ms);

  /** A browser at an address of its own, with what its jar holds. @param userAgent what it calls itself */
  function browser(authority = 'kocasinan', from = `192.0.2.${++addresses % 250}`, userAgent = 'test') {
    const jar = new Map<string, string>();
    const send = async (ask: Parameters<typeof eventOf>[0]) => {
      const headers = { 'user-agent': userAgent, ...ask.headers, 'x-forwarded-for': `${from}, 203.0.113.77` };
      const event = eventOf({ ...ask, path: { authority }, headers });
      const cookies = [...jar].map(([name, value]) => `${name}=${value}`);
      const answer = await entry({ ...event, cookies }, context);
      for (const line of answer.cookies ?? []) {
        const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
        if (line.includes('; Max-Age=0')) jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    };
    return {
      jar,
      authority,
      get: (path: string, query: Record<string, string> = {}) =>
        send({ routeKey: `GET /{authority}${path}`, query, headers: { accept: 'text/html' } }),
      post: (path: string, fields: Record<string, string>, headers: Record<string, string> = { origin }) =>
        send(
          formCall(`POST /{authority}${path}`, new URLSearchParams(fields).toString(), {
            headers: { accept: 'text/html', ...headers },
          }),
        ),
    };
  }

  /** What every letter says that was written, in no order. */
  const letters = async () =>
    (await engine.scan('requests'))
      .filter(({ sk }) => String(sk).startsWith('LETTER#'))
      .map(({ content }) => content as Record<string, unknown>);
  /** The code of the last letter of its purpose to a mailbox; undefined when none was written. */
  async function mailedCode(email: string, purpose: MemberCodePurpose, authority = 'kocasinan') {
    const secrets = await engine.secrets();
    const mac = accountMailboxKeyOf(secrets, authority, email);
    const items = await engine.scan('requests');
    const claim = items.find(({ pk }) => pk === keys.mailboxAccount(authority, mac));
    const subject = purpose === 'signUp' ? mac : String(claim?.account);
    const pk = purpose === 'signUp' ? keys.signUp(authority, mac) : keys.account(authority, subject);
    const kind = purpose === 'reset' ? 'resetCode' : 'accountCode';
    const found = items
      .filter((item) => item.pk === pk && String(item.sk).startsWith(keys.letter(kind)))
      .toSorted((a, b) => String(b.createdAt).localeCompare(String(a.createdAt)))[0];
    const { nonce } = (found?.content ?? {}) as { nonce?: string };
    return nonce === undefined ? undefined : codeOf(subject, purpose, nonce, secrets.code);
  }

  /** An account by the pages, as far as they lead: mailbox confirmed, password set, no second factor yet. */
  async function signUp(email = newEmail(), at = browser()) {
    await at.post('/hesap/yeni', { email });
    const code = (await mailedCode(email, 'signUp')) ?? '';
    const answer = await at.post('/hesap/yeni/onay', { email, code, newPassword: password, ...personForm });
    return { email, at, answer };
  }

  /** The account behind a mailbox. */
  async function accountOf(email: string): Promise<Account> {
    const mac = accountMailboxKeyOf(await engine.secrets(), 'kocasinan', email);
    const claim = (await engine.scan('requests')).find(
      ({ pk }) => pk === keys.mailboxAccount('kocasinan', mac),
    );
    const account = claim && (await find('kocasinan', String(claim.account)));
    if (!account) throw new Error('There is no such account');
    return account;
  }

  /** A member with an authenticator program and one known recovery code. */
  async function member() {
    const { email, at } = await signUp();
    const token = at.jar.get('__Host-adim') ?? '';
    const step = await steps.find('kocasinan', stepIdOf(token), 'enrol', now());
    if (!step) throw new Error('Nothing was opened');
    const account = await accountOf(email);
    const secret = totpSecret(totpSecretOf(token));
    const codeNow = () => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() });
    const lastStep = totpStepOf(secret, codeNow(), now()) ?? 0;
    const recovery = [recoveryKeyOf(await engine.secrets(), account, recoveryCode)];
    must(await commit(account, must(addTotp(account, step, { secret, lastStep }, { at: now(), recovery }))));
    // The code that was used to set it up is used up.
    later(60_000);
    return { email, id: account.id, codeNow };
  }

  /** A member whose only second factor is a passkey. */
  async function passkeyMember() {
    const { email, at } = await signUp();
    const token = at.jar.get('__Host-adim') ?? '';
    const step = await steps.find('kocasinan', stepIdOf(token), 'enrol', now());
    if (!step) throw new Error('Nothing was opened');
    const account = await accountOf(email);
    const authenticator = newAuthenticator(host, origin, true);
    const challenge = passkeyChallengeOf(token);
    const made = authenticator.create(challenge);
    const passkey = await passkeysOf({ host, origin, name: 'Kocasinan' }).added(made, challenge);
    const added = addPasskey(account, step, passkey && { ...passkey, name: 'Telefonum' }, {
      at: now(),
      recovery: [],
    });
    must(await commit(account, must(added)));
    return { email, id: account.id, authenticator };
  }

  return {
    engine,
    entry,
    said,
    newDay,
    later,
    browser,
    letters,
    mailedCode,
    signUp,
    accountOf,
    member,
    /** Writes an account as if somebody had changed it so. */
    rewrite: async (before: Account, changes: Partial<Account>) =>
      must(await commit(before, advance({ ...before, ...changes }, now(), ['passwordChanged']))),
    passkeyMember,
    sessions,
    /** Who is signed in by a session cookie. */
    signedIn: async (token: string | undefined) => {
      const found = token && (await sessions.find('kocasinan', sessionIdOf(token)));
      return found && isLive(found.session, found.standing, now())
        ? applicantOf(found.session, token)
        : undefined;
    },
    close: async () => {
      vi.useRealTimers();
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      await engine.close();
    },
  };
}
export type Rig = Awaited<ReturnType<typeof startRig>>;
export type Browser = ReturnType<Rig['browser']>;

export const newEmail = () => `uye.${++people}@posta.example`;
/** Everything by which one answer could be told from another; what is random in a cookie is not. */
export const seenOf = ({ statusCode, headers, body, cookies }: Answer, ...hidden: readonly string[]) => ({
  statusCode,
  headers,
  body: hidden.reduce((text, each) => text?.replaceAll(each, '…'), body),
  cookies: cookies?.map((line) => line.replace(/=[\w-]{43};/, '=…;')),
});
