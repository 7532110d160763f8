import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FormDependencies } from '../../../functions/submit/form.ts';
import { takeForm } from '../../../functions/submit/page.ts';
import { showStep } from '../../../functions/submit/step.ts';
import type { Authority } from '../../../shared/authorities/authority.ts';
import type { Applicant } from '../../../shared/domain/applicant.ts';
import { ownKeysOf } from '../../../shared/domain/citizen-session.ts';
import type { FormValues } from '../../../shared/http/input.ts';
import { authority, kvkkBody, petitionBody } from '../../shared/adapters/samples.ts';
import { formCallOf, type Way } from './browsing.ts';
import { inMemory } from './memory.ts';

const ayse: Applicant = { level: 'edevlet', name: 'AYŞE', surname: 'IŞIK', nationalId: '10000000146' };
let memory: ReturnType<typeof inMemory>;
let deps: FormDependencies;
beforeEach(() => {
  memory = inMemory();
  deps = memory.deps;
});

const signedIn = (applicant: Applicant): FormDependencies => ({
  ...deps,
  citizen: async () =>
    ({ applicant, token: 'T'.repeat(43), session: {} }) as unknown as Awaited<
      ReturnType<FormDependencies['citizen']>
    >,
});
type Called = Way & { readonly name?: string };
const callOf = (form: FormValues, { name = 'kvkk', ...way }: Called = {}) => formCallOf(name, form, way);
const opened = ({ name = 'kvkk', ...way }: Called = {}) => formCallOf(name, undefined, way);
const typed = (
  body: Record<string, unknown>,
  changes: Record<string, string> = {},
): Record<string, string> => {
  const { regime: _, noticeRead, rights: _r, ...fields } = body as Record<string, string>;
  return { ...fields, noticeRead: String(noticeRead), idempotencyKey: randomUUID(), ...changes };
};
const taken = () => [...memory.held.values()][0];

describe('the form of whoever is signed in', () => {
  it('shows who she is, and asks for nothing of it', async () => {
    const { body } = await showStep(signedIn(ayse), opened());
    const page = String(body);
    expect(page).toContain('AYŞE');
    expect(page).toContain('e-Devlet Kapısı ile doğrulandı');
    for (const field of ['name', 'surname', 'nationalId', 'passportNumber'])
      expect(page).not.toContain(`name="${field}"`);
    expect(page).toContain('Çıkış yap');
  });

  it('is taken in her name and with her level, without a name typed', async () => {
    const { name: _n, surname: _s, nationalId: _i, ...rest } = typed(kvkkBody());
    const { status, body } = await takeForm(signedIn(ayse), callOf(rest));
    expect(status).toBe(201);
    expect(taken()?.decision.request.assurance).toBe('edevlet');
    expect(taken()?.personal).toMatchObject({ name: 'AYŞE', surname: 'IŞIK', nationalId: '10000000146' });
    expect(String(body)).toContain('Başvurularınızı görün');
  });

  it('cannot be sent in another name', async () => {
    const { status } = await takeForm(
      signedIn(ayse),
      callOf(typed(kvkkBody(), { name: 'Fatma', nationalId: '19876543210' })),
    );
    expect(status).toBe(201);
    expect(taken()?.personal).toMatchObject({ name: 'AYŞE', nationalId: '10000000146' });
  });

  it('of a petition is found among her requests, and does not hold her number', async () => {
    await takeForm(signedIn(ayse), callOf(typed(petitionBody()), { name: 'dilekce' }));
    expect(taken()?.personal).not.toHaveProperty('nationalId');
    expect(taken()?.applicantKey).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of a member is listed under her account', async () => {
    const member: Applicant = { level: 'member', name: 'Ayşe', surname: 'Işık', account: 'hesap-1' };
    await takeForm(signedIn(member), callOf(typed(petitionBody()), { name: 'dilekce' }));
    const form = await showStep(
      signedIn({
        ...member,
        email: 'uye@ornek.example',
        serviceAddress: 'Ihlamur Sokağı No: 4 Kayseri',
        phone: '5321234567',
      }),
      opened({ name: 'dilekce/iletisim' }),
    );
    for (const known of ['value="uye@ornek.example"', '>Ihlamur Sokağı No: 4 Kayseri<', 'value="5321234567"'])
      expect(String(form.body)).toContain(known);
    const [own] = ownKeysOf(await deps.secrets(), member);
    expect(taken()?.applicantKey).toBe(own);
    expect(taken()?.decision.request.assurance).toBe('member');
  });

  it('comes back with every word when the session has ended meanwhile', async () => {
    const fields = typed(kvkkBody(), { details: 'Uzun uzun yazdım' });
    const { status, body, cookies } = await takeForm(
      deps,
      callOf(fields, { cookies: [`__Host-vatandas=${'T'.repeat(43)}`] }),
    );
    expect(status).toBe(401);
    expect(String(body)).toContain('Uzun uzun yazdım');
    expect(String(body)).toContain('Girişiniz sona ermiş');
    expect(cookies).toContainEqual(expect.stringContaining('__Host-vatandas=; Max-Age=0'));
    expect(memory.held.size).toBe(0);
  });
});

describe('a form that is kept while she signs in', () => {
  it.each([
    ['edevlet', '/edevlet/giris?donus=kvkk'],
    ['member', '/hesap/giris?donus=kvkk'],
  ])('leads to %s and comes back as it was, with what differs shown', async (way, to) => {
    const fields = typed(kvkkBody(), { name: 'Ayşegül', details: 'Yarım kalan cümle' });
    const kept = await takeForm(deps, callOf({ ...fields, identify: way }));
    expect(kept).toMatchObject({ status: 200, headers: { refresh: `0;url=${to}` } });
    expect(String(kept.body)).toContain(`href="${to}"`);
    const [cookie = ''] = kept.cookies ?? [];
    expect(cookie).toMatch(/^__Host-taslak=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    expect(memory.held.size).toBe(0);

    const cookies = [cookie.split(';')[0] ?? ''];
    const named = signedIn(ayse);
    const first = String((await showStep(named, opened({ cookies }))).body);
    expect(first).toContain('“Ayşegül” yerine “AYŞE”');
    expect(first).toContain('href="/basvuru/kvkk/kontrol"');
    const check = String((await showStep(named, opened({ name: 'kvkk/kontrol', cookies }))).body);
    expect(check).toContain('Yarım kalan cümle');
    expect(check).toContain('“Ayşegül” yerine “AYŞE”');
  });

  it('is not shown for another form', async () => {
    const kept = await takeForm(deps, callOf({ ...typed(kvkkBody()), identify: 'edevlet' }));
    const cookies = [kept.cookies?.[0]?.split(';')[0] ?? ''];
    const { body } = await showStep(deps, opened({ name: 'bilgi-edinme/konu', cookies }));
    expect(String(body)).not.toContain(String(kvkkBody().subject));
  });
});

describe('an institution that wants to know who applies', () => {
  const strict: Authority = {
    ...authority,
    identification: { kvkk: { toApply: 'edevlet', toBeAnswered: 'edevlet' } },
  };

  it('says so on the form, and keeps the words of whoever sends it all the same', async () => {
    expect(String((await showStep(deps, opened({ at: strict }))).body)).toContain(
      'e-Devlet Kapısı ile kimliğinizi doğrulamanız gerekir',
    );
    const { status, body } = await takeForm(
      deps,
      callOf(typed(kvkkBody(), { details: 'Kaybolmasın' }), { at: strict }),
    );
    expect(status).toBe(403);
    expect(String(body)).toContain('Kaybolmasın');
    expect(String(body)).toContain('giriş yapıp formu yeniden gönderin');
    expect(memory.held.size).toBe(0);
  });

  it('takes it once she is known well enough', async () => {
    const member: Applicant = { ...ayse, level: 'member' };
    expect((await takeForm(signedIn(member), callOf(typed(kvkkBody()), { at: strict }))).status).toBe(403);
    expect((await takeForm(signedIn(ayse), callOf(typed(kvkkBody()), { at: strict }))).status).toBe(201);
  });
});
