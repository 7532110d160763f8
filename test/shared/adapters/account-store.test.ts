import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountByMailboxFinder,
  accountEventReader,
  accountFinder,
} from '../../../shared/adapters/account-readers.ts';
import { accountCommitter, accountCreator } from '../../../shared/adapters/account-store.ts';
import { dataKeyUnwrapper } from '../../../shared/adapters/key-service.ts';
import { keys } from '../../../shared/adapters/keys.ts';
import { standingReader } from '../../../shared/adapters/session-store.ts';
import { stepStore } from '../../../shared/adapters/step-store.ts';
import { totpSecret, totpStepOf } from '../../../shared/adapters/totp.ts';
import type { Account } from '../../../shared/domain/account/account.ts';
import { addTotp } from '../../../shared/domain/account/factors.ts';
import { requestReset } from '../../../shared/domain/account/password.ts';
import { beginSignIn, finishSignIn } from '../../../shared/domain/account/sign-in.ts';
import { confirmSignUp, enrolStep, startSignUp } from '../../../shared/domain/account/sign-up.ts';
import {
  changeContact,
  closeAccount,
  endSessions,
  linkEdevlet,
  startContactChange,
} from '../../../shared/domain/account/standing.ts';
import {
  judgeCode,
  type MailStepOf,
  type SignInStep,
  stepIdOf,
} from '../../../shared/domain/account/step.ts';
import { codeOf } from '../../../shared/domain/challenge.ts';
import { citizenOwnerOf } from '../../../shared/domain/citizen-session.ts';
import {
  actingFor,
  activeOf,
  begun,
  firstCodes,
  later,
  must,
  person,
  refusalOf,
} from '../domain/account/samples.ts';
import { type Item, type RealEngine, startRealEngine } from './engine.ts';

let engine: RealEngine;
beforeAll(async () => {
  engine = await startRealEngine();
});
afterAll(() => engine.close());

function storesOver(tables = engine.tables) {
  const unwrap = dataKeyUnwrapper(engine.kms, engine.dataKeyId);
  return {
    create: accountCreator(tables, engine.makeKey),
    commit: accountCommitter(tables, engine.makeKey, engine.readKey, engine.secrets),
    find: accountFinder(tables, unwrap),
    byMailbox: accountByMailboxFinder(tables, unwrap, engine.makeKey),
    events: accountEventReader(tables),
    steps: stepStore(tables, engine.makeKey),
  };
}
const newToken = () => randomBytes(32).toString('base64url');
const newMailbox = () => ({
  authority: 'kocasinan',
  email: person.email,
  mailboxKey: randomBytes(32).toString('base64url'),
});
const codeFor = () => ({ token: newToken(), nonce: randomBytes(16).toString('hex'), at: begun });

async function signedUp(mailbox = newMailbox()) {
  const { create, steps } = storesOver();
  const { step, mail } = startSignUp(mailbox, false, codeFor());
  await steps.begin(step, mail);
  const made = { id: randomBytes(16).toString('base64url'), passwordHash: 'hash-1', enrolToken: newToken() };
  const change = confirmSignUp(step as MailStepOf<'signUp'>, person, made, begun);
  return { change, answer: await create(change), mailbox, step };
}
const secret = totpSecret(Buffer.from('12345678901234567890'));
async function member(): Promise<Account> {
  const { change } = await signedUp();
  const account = activeOf(change);
  const step = change.opens;
  if (step?.purpose !== 'enrol') throw new Error('Nothing was opened');
  const lastStep = totpStepOf(secret, '287082', '1970-01-01T00:00:59.000Z') ?? 0;
  const added = must(addTotp(account, step, { secret, lastStep }, { at: begun, recovery: firstCodes }));
  must(await storesOver().commit(account, added));
  return activeOf(added);
}
const lettersOf = (items: readonly Item[], account: Pick<Account, 'authority' | 'id'>) =>
  items.filter(
    ({ pk, sk }) => pk === keys.account(account.authority, account.id) && String(sk).startsWith('LETTER#'),
  );

describe('an account', () => {
  it('is found as it was written, by id and by mailbox, in its own authority', async () => {
    const account = await member();
    const { find, byMailbox } = storesOver();
    expect(await find('kocasinan', account.id)).toEqual(account);
    expect(await byMailbox('kocasinan', account.mailboxKey)).toEqual(account);
    expect(await find('kent-konut', account.id)).toBeUndefined();
    expect(await byMailbox('kent-konut', account.mailboxKey)).toBeUndefined();
  });

  it('leaves nothing personal and no secret in the clear, in the table or on the disk', async () => {
    await member();
    const disk = await engine.bytesOnDisk();
    const words = [
      person.name,
      person.surname,
      person.email,
      person.serviceAddress,
      '5329876543',
      '10000000146',
      secret,
      'hash-1',
    ];
    for (const word of words) expect(disk.includes(word), word).toBe(false);
    expect(disk.includes('kocasinan#ACCOUNT#')).toBe(true);
  });

  it('is one for a mailbox, of ten that are made at once, and its step is used up', async () => {
    const mailbox = newMailbox();
    const answers = await Promise.all(Array.from({ length: 10 }, () => signedUp(mailbox)));
    expect(answers.filter(({ answer }) => answer.ok)).toHaveLength(1);
    for (const { answer } of answers)
      expect([undefined, 'codeNotAccepted', 'changedMeanwhile']).toContain(refusalOf(answer));
    expect(refusalOf((await signedUp(mailbox)).answer)).toBe('codeNotAccepted');
    const { change } = await signedUp();
    const again = { ...activeOf(change), id: 'another-id', mailboxKey: 'another-mac' };
    expect(refusalOf(await storesOver().create({ ...change, account: again }))).toBe('stepEnded');
  });

  it('tells what happened to it, oldest first', async () => {
    const account = await member();
    const past = await storesOver().events('kocasinan', account.id);
    expect(past).toEqual([
      { at: begun, what: 'signedUp' },
      { at: begun, what: 'totpAdded' },
    ]);
  });

  it('is changed by one of two who read it together; the letters of the other do not go', async () => {
    const account = await member();
    const { commit } = storesOver();
    const change = must(endSessions(account, actingFor(account)));
    const answers = await Promise.all([commit(account, change), commit(account, change)]);
    expect(answers.map(refusalOf).sort()).toEqual(['changedMeanwhile', undefined]);
    expect(lettersOf(await engine.scan('requests'), account)).toHaveLength(2);
  });

  it('ends all sessions of its owner in the very write, and nobody else’s', async () => {
    const [account, other] = [await member(), await member()];
    const standing = standingReader(engine.tables, 'CITIZEN');
    const secrets = await engine.secrets();
    const generationOf = async ({ id }: Account) =>
      (await standing('kocasinan', citizenOwnerOf(secrets, 'kocasinan', { account: id }))).generation;
    must(await storesOver().commit(account, must(endSessions(account, actingFor(account)))));
    expect([await generationOf(account), await generationOf(other)]).toEqual([1, 0]);
  });

  it('gives its mailbox up for another, that nobody else may have', async () => {
    const [account, other] = [await member(), await member()];
    const { commit, byMailbox } = storesOver();
    const moveTo = (mailboxKey: string) => {
      const to = { authority: 'kocasinan', email: 'yeni@posta.example', mailboxKey };
      const { step, mail } = must(startContactChange(account, to, false, actingFor(account), codeFor()));
      return { step: step as MailStepOf<'contactChange'>, mail };
    };
    const taken = moveTo(other.mailboxKey);
    await storesOver().steps.begin(taken.step, taken.mail);
    const stolen = must(changeContact(account, taken.step, person.email, actingFor(account)));
    expect(refusalOf(await commit(account, stolen))).toBe('codeNotAccepted');
    const free = moveTo(newMailbox().mailboxKey);
    await storesOver().steps.begin(free.step, free.mail);
    must(
      await commit(
        account,
        must(changeContact(account, free.step, 'yeni@posta.example', actingFor(account))),
      ),
    );
    expect(await byMailbox('kocasinan', account.mailboxKey)).toBeUndefined();
    expect((await byMailbox('kocasinan', free.step.mailboxKey))?.person.email).toBe('yeni@posta.example');
  });

  it('is one for a person whom the State vouched for', async () => {
    const [one, two] = [await member(), await member()];
    const { commit } = storesOver();
    const link = (account: Account) =>
      must(linkEdevlet(account, { ...person, nationalId: '10000000146' }, 'e-key', actingFor(account)));
    must(await commit(one, link(one)));
    expect(refusalOf(await commit(two, link(two)))).toBe('edevletTaken');
    must(await commit(activeOf(link(one)), must(closeAccount(activeOf(link(one)), actingFor(one)))));
    expect(refusalOf(await commit(two, link(two)))).toBeUndefined();
  });

  it('that was closed is found no more, its key is destroyed and its mailbox free', async () => {
    const account = await member();
    const { commit, find, byMailbox } = storesOver();
    must(await commit(account, must(closeAccount(account, actingFor(account)))));
    expect(await find('kocasinan', account.id)).toBeUndefined();
    expect(await byMailbox('kocasinan', account.mailboxKey)).toBeUndefined();
    const owner = keys.account('kocasinan', account.id);
    expect((await engine.scan('keys')).some(({ pk }) => pk === owner)).toBe(false);
    const left = (await engine.scan('requests')).find(({ pk, sk }) => pk === owner && sk === keys.state);
    expect(left).toMatchObject({ status: 'closed' });
    expect(left).not.toHaveProperty('sealed');
    expect((await signedUp({ ...newMailbox(), mailboxKey: account.mailboxKey })).answer.ok).toBe(true);
  });
});

describe('two hundred guesses at once', () => {
  it('at a mailed code are judged exactly five times, and none of them costs another browser a try', async () => {
    const { steps } = storesOver();
    const mailbox = newMailbox();
    const [stranger, owner] = [
      startSignUp(mailbox, false, codeFor()),
      startSignUp(mailbox, false, codeFor()),
    ];
    await Promise.all([stranger, owner].map(({ step, mail }) => steps.begin(step, mail)));
    const { code } = await engine.secrets();
    const guesses = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        const step = await steps.spendTry('kocasinan', stranger.step.id, 'signUp', later(1000));
        return (
          step && judgeCode(step, { code: String(n).padStart(6, '0'), mailboxKey: mailbox.mailboxKey }, code)
        );
      }),
    );
    expect(guesses.filter((judged) => judged !== undefined)).toHaveLength(5);
    const step = await steps.spendTry('kocasinan', owner.step.id, 'signUp', later(1000));
    const right = codeOf(owner.step.subject, 'signUp', owner.step.nonce, code);
    expect(step?.triesLeft).toBe(4);
    expect(step && judgeCode(step, { code: right, mailboxKey: mailbox.mailboxKey }, code).ok).toBe(true);
  });

  it('at an authenticator program’s code are judged exactly five times; the right one signs in once', async () => {
    const account = await member();
    const { steps, commit, find } = storesOver();
    const begin = async () => {
      const step = must(beginSignIn(account, true, newToken(), begun)) as SignInStep;
      await steps.begin(step);
      return step;
    };
    const guessed = await begin();
    const judged = await Promise.all(
      Array.from({ length: 200 }, () => steps.spendTry('kocasinan', guessed.id, 'signIn', later(1000))),
    );
    expect(judged.flatMap((step) => step?.triesLeft ?? []).sort()).toEqual([0, 1, 2, 3, 4]);
    const typed = { kind: 'totp', step: totpStepOf(secret, '081804', '2005-03-18T01:58:29.000Z') } as const;
    const tries = await Promise.all(
      (await Promise.all(Array.from({ length: 8 }, begin))).map(async (step) => {
        const spent = await steps.spendTry('kocasinan', step.id, 'signIn', later(1000));
        const now = await find('kocasinan', account.id);
        if (!spent || !now) throw new Error('The step is good and the account is there');
        const decided = finishSignIn(now, spent, typed, { at: later(1000) });
        return decided.ok ? commit(now, decided.value) : decided;
      }),
    );
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('a step', () => {
  it('is for its own purpose, place and time, and for one use', async () => {
    const { steps } = storesOver();
    const account = await member();
    const token = newToken();
    const step = enrolStep(account, 'both', token, begun);
    await steps.begin(step);
    expect(await steps.find('kocasinan', stepIdOf(token), 'enrol', begun)).toEqual(step);
    expect(await steps.find('kent-konut', step.id, 'enrol', begun)).toBeUndefined();
    expect(await steps.find('kocasinan', step.id, 'signIn', begun)).toBeUndefined();
    expect(await steps.spendTry('kocasinan', step.id, 'signIn', begun)).toBeUndefined();
    expect(await steps.find('kocasinan', step.id, 'enrol', step.expiresAt)).toBeUndefined();
    expect(await steps.spendTry('kocasinan', step.id, 'enrol', step.expiresAt)).toBeUndefined();
    const next = Array.from({ length: 5 }, () => enrolStep(account, 'both', newToken(), begun));
    const passed = await Promise.all(next.map((each) => steps.passOn(step, each, begun)));
    expect(passed.filter(Boolean)).toHaveLength(1);
    expect(await steps.spendTry('kocasinan', step.id, 'enrol', begun)).toBeUndefined();
  });
});

describe('whether a mailbox has an account', () => {
  it('shows in no call: a look costs the same, and so does a forgotten password', async () => {
    const account = await member();
    const counted: string[] = [];
    const tables = await engine.through({ count: ({ operation }) => void counted.push(operation) });
    const { byMailbox, steps } = storesOver(tables);
    const callsOf = async (of: () => Promise<unknown>) => {
      counted.length = 0;
      await of();
      return [...counted];
    };
    const mailboxes = [{ ...newMailbox(), mailboxKey: account.mailboxKey }, newMailbox()];
    const looks = [
      await callsOf(() => byMailbox('kocasinan', mailboxes[0]?.mailboxKey ?? '')),
      await callsOf(() => byMailbox('kocasinan', mailboxes[1]?.mailboxKey ?? '')),
    ];
    expect(looks[0]).toEqual(['GetItem', 'GetItem', 'GetItem']);
    expect(looks[1]).toEqual(looks[0]);
    const before = [await engine.scan('requests'), await engine.scan('keys')].map(({ length }) => length);
    const grown: number[][] = [];
    for (const [n, mailbox] of mailboxes.entries()) {
      const { step, mail } = requestReset(mailbox, n === 0 ? account : undefined, codeFor());
      expect(await callsOf(() => steps.begin(step, mail))).toEqual(['TransactWriteItems']);
      grown.push([await engine.scan('requests'), await engine.scan('keys')].map(({ length }) => length));
    }
    expect(grown).toEqual([1, 2].map((n) => before.map((count, table) => count + n * (table === 0 ? 2 : 1))));
  });
});
