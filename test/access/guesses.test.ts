/** Many guesses in one moment, through the function's own entry: as many are judged as there are tries, and no more. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stepIdOf, stepRules } from '../../shared/domain/account/step.ts';
import {
  type Browser,
  newEmail,
  password,
  personForm,
  type Rig,
  startRig,
} from '../functions/account/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
}, 30_000);
beforeEach(() => rig.newDay());
afterAll(() => rig.close());

type Guess = (code: string) => ReturnType<Browser['post']>;
/** A browser in the middle of a step, how it types a code, and the right one. */
type Attempt = { readonly at: Browser; readonly guess: Guess; readonly right: () => string };

const attempts: Readonly<Record<string, () => Promise<Attempt>>> = {
  'the second factor of a login': async () => {
    const { email, codeNow } = await rig.member();
    const at = rig.browser();
    await at.post('/hesap/giris', { email, password });
    return { at, guess: (totpCode) => at.post('/hesap/giris/ikinci', { totpCode }), right: codeNow };
  },
  'the mailed code of a sign-up': async () => {
    const email = newEmail();
    const at = rig.browser();
    await at.post('/hesap/yeni', { email });
    const right = await rig.mailedCode(email, 'signUp');
    const typed = { email, newPassword: password, ...personForm };
    return {
      at,
      guess: (code) => at.post('/hesap/yeni/onay', { ...typed, code }),
      right: () => right ?? 'none was mailed',
    };
  },
  'the mailed code of a reset': async () => {
    const { email } = await rig.member();
    const at = rig.browser();
    await at.post('/hesap/parola-sifirla', { email });
    const right = await rig.mailedCode(email, 'reset');
    return {
      at,
      guess: (code) => at.post('/hesap/parola-sifirla/kod', { email, code }),
      right: () => right ?? 'none was mailed',
    };
  },
};

const stepOf = async (token: string) =>
  (await rig.engine.scan('requests')).find(({ id }) => id === stepIdOf(token));

describe('two hundred guesses at once', () => {
  it.each(Object.entries(attempts))(
    'at %s are judged exactly five times, and the right one counts no more',
    async (_what, begin) => {
      const { at, guess, right } = await begin();
      const token = at.jar.get('__Host-adim') ?? '';
      expect(await stepOf(token)).toMatchObject({ triesLeft: stepRules.tries });
      const wrong = Array.from({ length: 201 }, (_, n) => String(n).padStart(6, '0'));
      const guesses = wrong.filter((code) => code !== right()).slice(0, 200);
      const answers = await Promise.all(guesses.map(guess));
      // Two hundred at once are more than one worker answers in time: some are refused unjudged, with 503.
      const statuses = new Set(answers.map(({ statusCode }) => statusCode));
      statuses.delete(503);
      expect([...statuses]).toEqual([403]);
      // Each try that is left is taken by one guess, before that is compared.
      expect(await stepOf(token)).toMatchObject({ triesLeft: 0 });
      at.jar.set('__Host-adim', token);
      expect((await guess(right())).statusCode).toBe(403);
      expect([...at.jar.keys()]).not.toContain('__Host-vatandas');
    },
    30_000,
  );

  it('at an authenticator program’s code count five times against the account', async () => {
    const { guess, right } = await (attempts['the second factor of a login']?.() ?? Promise.reject());
    await Promise.all(Array.from({ length: 200 }, () => guess(right() === '000000' ? '000001' : '000000')));
    const counted = (await rig.engine.scan('requests'))
      .filter(({ pk, sk }) => String(pk).includes('#LIMIT#secondFactor#') && Number(sk) > Date.now())
      .map(({ n0 }) => n0);
    expect(counted).toEqual([stepRules.tries]);
  }, 30_000);
});
