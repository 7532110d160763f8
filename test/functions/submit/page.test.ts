import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { showForm, takeForm } from '../../../functions/submit/page.ts';
import type { FormValues } from '../../../shared/http/input.ts';
import { authority, may4, person, petitionBody } from '../../shared/adapters/samples.ts';
import { inMemory } from './memory.ts';

let held: ReturnType<typeof inMemory>['held'];
let deps: ReturnType<typeof inMemory>['deps'];
beforeEach(() => {
  ({ held, deps } = inMemory());
});

const callOf = (form: FormValues, name = 'dilekce') => ({
  authority,
  base: '',
  language: 'tr' as const,
  at: may4,
  parameters: { form: name },
  form,
  asked: {
    method: 'POST',
    path: '/basvuru/dilekce',
    host: 'ebelediye.kocasinan.example',
    cookies: [],
    query: {},
  },
});
function typed(changes: Record<string, string> = {}): Record<string, string> {
  const { regime: _, noticeRead, ...fields } = petitionBody();
  return { ...fields, noticeRead: String(noticeRead), idempotencyKey: randomUUID(), ...changes };
}
const keyIn = (page: string | Uint8Array) => /name="idempotencyKey" value="([^"]+)"/.exec(String(page))?.[1];

describe('the form', () => {
  it('is shown with a fresh key each time', async () => {
    const [one, two] = [await showForm(deps, callOf({})), await showForm(deps, callOf({}))];
    expect(one.status).toBe(200);
    expect(keyIn(one.body)).toMatch(/^[0-9a-f-]{36}$/);
    expect(keyIn(one.body)).not.toBe(keyIn(two.body));
  });

  it('of a kind that does not exist is a page that says so', async () => {
    for (const name of ['sikayet', '__proto__', 'constructor', '']) {
      expect((await showForm(deps, callOf({}, name))).status).toBe(404);
      expect((await takeForm(deps, callOf(typed(), name))).status).toBe(404);
    }
    expect(held.size).toBe(0);
  });
});

describe('a posted form', () => {
  it('is taken, and the page hides most of the address', async () => {
    const { status, body } = await takeForm(deps, callOf(typed()));
    expect(status).toBe(201);
    expect(held.size).toBe(1);
    expect(String(body)).toContain('Gu•••@posta.example');
    expect(String(body)).not.toContain(person.email);
    expect(String(body)).toContain([...held.keys()][0]);
  });

  it('posted twice (a reload, a double click) is one request and the same page', async () => {
    const fields = typed();
    const [one, two] = [await takeForm(deps, callOf(fields)), await takeForm(deps, callOf(fields))];
    expect(two).toEqual(one);
    expect(held.size).toBe(1);
  });

  it('with a mistake comes back with every word and under the same key', async () => {
    const fields = typed({ name: '' });
    const { status, body } = await takeForm(deps, callOf(fields));
    expect(status).toBe(422);
    expect(String(body)).toContain('Adınızı yazın.');
    expect(String(body)).toContain('Turuncu zürafa heykelinin');
    expect(keyIn(body)).toBe(fields.idempotencyKey);
    expect(held.size).toBe(0);
  });

  it('without its key is not taken but comes back with one', async () => {
    const { idempotencyKey: _, ...fields } = typed();
    const { status, body } = await takeForm(deps, callOf(fields));
    expect(status).toBe(422);
    expect(keyIn(body)).toMatch(/^[0-9a-f-]{36}$/);
    expect(held.size).toBe(0);
  });

  it('changed and sent under the old key is explained, with a new key for a new request', async () => {
    const fields = typed();
    await takeForm(deps, callOf(fields));
    const { status, body } = await takeForm(deps, callOf({ ...fields, details: 'Yeni açıklama.' }));
    expect(status).toBe(422);
    expect(String(body)).toContain('daha önce gönderilmiş');
    expect(keyIn(body)).not.toBe(fields.idempotencyKey);
    expect(held.size).toBe(1);
  });

  it.each(['dilekce', 'kvkk', 'bilgi-edinme'])(
    '(%s) of a representative keeps her words and says what lacks',
    async (name) => {
      const acting = {
        representation: 'principal',
        representedName: 'Mırnav Köşeliöğlu',
        authorityDocument: '',
      };
      const { status, body } = await takeForm(deps, callOf(typed(acting), name));
      const page = String(body);
      expect(status).toBe(422);
      expect(page).toContain('value="Mırnav Köşeliöğlu"');
      expect(page).toMatch(/<option value="principal" selected[^>]*>Vekili olduğum kişi adına/);
      expect(page).toContain('<a href="#authorityDocument">Temsil belgenizi yazın');
      expect(page).toMatch(
        /<details class="govuk-details" open>(?:(?!<\/details>).)*id="authorityDocument"/s,
      );
    },
  );

  it('folds the representative’s questions away for everybody else', async () => {
    const page = String((await showForm(deps, callOf({}))).body);
    expect(page).toMatch(
      /<details class="govuk-details"><summary[^>]*><span[^>]*>Başkası adına başvuruyorum/,
    );
  });

  it('of a representative is taken with what she wrote', async () => {
    const acting = {
      representation: 'company',
      representedName: 'Lacivert A.Ş.',
      authorityDocument: 'İmza sirküleri, 2026',
    };
    expect((await takeForm(deps, callOf(typed(acting)))).status).toBe(201);
    const [intake] = [...held.values()];
    expect(intake?.decision.request).toMatchObject({ representation: 'company', missing: [] });
    expect(intake?.personal.representedName).toBe('Lacivert A.Ş.');
  });

  it('without a category goes to the general desk, which the form names', async () => {
    expect(String((await showForm(deps, callOf({}))).body)).toContain(
      '>Bilmiyorum (Çözüm Masası yönlendirir)</option>',
    );
    expect((await takeForm(deps, callOf(typed({ category: '', details: '' })))).status).toBe(201);
    expect([...held.values()][0]?.decision.request.department).toBe('cozum-masasi');
  });

  it('is answered with the sum behind its last day', async () => {
    const { body } = await takeForm(deps, callOf(typed()));
    expect(String(body)).toContain('Son gün nasıl hesaplandı?');
    expect(String(body)).toContain('3 Haziran 2026 Çarşamba');
    expect(String(body)).not.toContain('eksik olanlar');
  });

  it('with words of markup shows them as words', async () => {
    const { body } = await takeForm(deps, callOf(typed({ name: '', details: '<script>alert(1)</script>' })));
    expect(String(body)).not.toContain('<script>alert');
    expect(String(body)).toContain('&lt;script>alert(1)');
  });

  it('cannot choose another law than its address says', async () => {
    const { status } = await takeForm(deps, callOf(typed({ regime: 'kvkk' })));
    expect(status).toBe(201);
    expect([...held.values()][0]?.decision.request.regime).toBe('petition');
  });
});
