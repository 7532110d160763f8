/** Passwords between the keyboard and the hash: nothing hides, cuts or changes them, and nothing else is asked for. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signUpInput } from '../../shared/contracts/account.ts';
import { inside } from '../functions/account/inside.ts';
import { newEmail, password, personForm, type Rig, startRig } from '../functions/account/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
}, 30_000);
beforeEach(() => rig.newDay());
afterAll(() => rig.close());

const pages: Readonly<Record<string, () => Promise<string | undefined>>> = {
  'the login': async () => (await rig.browser().get('/hesap/giris')).body,
  'the sign-up': async () => (await rig.browser().post('/hesap/yeni', { email: newEmail() })).body,
  'the reset': async () => {
    const { email } = await rig.member();
    const at = rig.browser();
    await at.post('/hesap/parola-sifirla', { email });
    const code = (await rig.mailedCode(email, 'reset')) ?? '';
    await at.post('/hesap/parola-sifirla/kod', { email, code });
    return (await at.get('/hesap/parola-sifirla/yeni')).body;
  },
  'the profile': async () => (await (await inside(rig)).at.get('/hesap')).body,
};

describe('a field for a password', () => {
  it.each(Object.entries(pages))(
    'on %s hides what is typed, lets it be pasted and filled in, and cuts nothing',
    async (_where, page) => {
      const fields =
        ((await page()) ?? '').match(/<input\b[^>]*name="(?:password|newPassword)"[^>]*>/g) ?? [];
      expect(fields.length).toBeGreaterThan(0);
      for (const field of fields) {
        const isNew = field.includes('name="newPassword"');
        expect(field).toContain('type="password"');
        expect(field).toContain(`autocomplete="${isNew ? 'new' : 'current'}-password"`);
        expect(field).not.toMatch(/maxlength|\bon\w+=|value="[^"]+"/);
      }
    },
  );
});

/** Where a careless form would trim, fold or cut. */
const exact = `  Mor  Menekşe  saksısı ${'ğ'.repeat(80)}  `;

async function signsIn(email: string, typed: string): Promise<boolean> {
  const answer = await rig.browser().post('/hesap/giris', { email, password: typed });
  return answer.statusCode === 303;
}
async function signedUp(newPassword: string): Promise<string> {
  const email = newEmail();
  const at = rig.browser();
  await at.post('/hesap/yeni', { email });
  const code = (await rig.mailedCode(email, 'signUp')) ?? '';
  const answer = await at.post('/hesap/yeni/onay', { email, code, newPassword, ...personForm });
  expect(answer.statusCode).toBe(303);
  return email;
}

describe('a password that is compared', () => {
  it('is what was typed, sign for sign', async () => {
    const email = await signedUp(exact);
    expect(await signsIn(email, exact)).toBe(true);
    expect(await signsIn(email, exact.normalize('NFD'))).toBe(true);
    for (const other of [exact.trim(), exact.replace('  M', ' M'), exact.toLowerCase(), exact.slice(0, 72)])
      expect(await signsIn(email, other)).toBe(false);
  });

  it('is as good after ten years', async () => {
    const email = await signedUp(password);
    rig.later(3653 * 86_400_000);
    expect(await signsIn(email, password)).toBe(true);
  });
});

describe('what an account asks for', () => {
  it('is no hint and no secret question', () => {
    expect(Object.keys(signUpInput.shape).toSorted()).toEqual([
      'code',
      'email',
      'name',
      'nationalId',
      'nationality',
      'newPassword',
      'passportNumber',
      'phone',
      'serviceAddress',
      'surname',
    ]);
  });
});
