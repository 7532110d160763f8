import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { takeForm } from '../../../functions/submit/page.ts';
import { showStep } from '../../../functions/submit/step.ts';
import type { WaitingAttachment } from '../../../shared/domain/attachment.ts';
import type { FormValues } from '../../../shared/http/input.ts';
import { may4, person, petitionBody } from '../../shared/adapters/samples.ts';
import { browserOf, formCallOf, hiddenIn } from './browsing.ts';
import { inMemory } from './memory.ts';

let held: ReturnType<typeof inMemory>['held'];
let deps: ReturnType<typeof inMemory>['deps'];
beforeEach(() => {
  ({ held, deps } = inMemory());
});

const callOf = (form: FormValues, name = 'dilekce') => formCallOf(name, form);
function typed(changes: Record<string, string> = {}): Record<string, string> {
  const { regime: _, noticeRead, ...fields } = petitionBody();
  return { ...fields, noticeRead: String(noticeRead), idempotencyKey: randomUUID(), ...changes };
}
const blank = () => showStep(deps, formCallOf('dilekce', undefined));
const keyIn = (page: string | Uint8Array) => hiddenIn(page, 'idempotencyKey');

describe('the form', () => {
  it('is shown with a fresh key each time', async () => {
    const [one, two] = [await blank(), await blank()];
    expect(one.status).toBe(200);
    expect(keyIn(one.body)).toMatch(/^[0-9a-f-]{36}$/);
    expect(keyIn(one.body)).not.toBe(keyIn(two.body));
  });

  it('of a kind that does not exist is a page that says so', async () => {
    for (const name of ['sikayet', '__proto__', 'constructor', '']) {
      expect((await showStep(deps, formCallOf(name, undefined))).status).toBe(404);
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
      const browser = browserOf(deps);
      const { status, body } = await browser.post(name, typed(acting));
      expect(status).toBe(422);
      expect(String(body)).toContain('Mırnav Köşeliöğlu');
      const step = `${name}/kimlik`;
      const [, link] = /<a href="([^"]+)">Temsil belgenizi yazın/.exec(String(body)) ?? [];
      expect(link).toBe(`/basvuru/${step}?degistir=1#authorityDocument`);
      const page = String((await browser.open(step, { query: { degistir: '1' } })).body);
      expect(page).toContain('value="Mırnav Köşeliöğlu"');
      expect(page).toMatch(/<option value="principal" selected[^>]*>Vekili olduğum kişi adına/);
      expect(page).toContain('<a href="#authorityDocument">Temsil belgenizi yazın');
      expect(page).toMatch(
        /<details class="govuk-details" open>(?:(?!<\/details>).)*id="authorityDocument"/s,
      );
    },
  );

  it('folds the representative’s questions away for everybody else', async () => {
    expect(String((await blank()).body)).toMatch(
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
    expect(String((await showStep(deps, formCallOf('dilekce/tur', undefined))).body)).toContain(
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

describe('documents', () => {
  const document = (changes: Partial<WaitingAttachment> = {}): WaitingAttachment => ({
    id: 'a'.repeat(32),
    name: 'dilekçe.pdf',
    type: 'application/pdf',
    size: 1234,
    sha256: 'ab'.repeat(32),
    addedAt: may4,
    ...changes,
  });
  const token = 't'.repeat(43);
  const withCookie = (form: FormValues) =>
    formCallOf('dilekce', form, { cookies: [`__Host-taslak=${token}`] });

  it('go along, and are not there for the next application', async () => {
    const { baskets, deps, held } = inMemory();
    baskets.set('dilekce', [document()]);
    expect((await takeForm(deps, withCookie(typed()))).status).toBe(201);
    const [intake] = [...held.values()];
    expect(intake?.decision.request.attachments).toBe(1);
    expect(intake?.decision.words?.attachments).toEqual([
      {
        id: 'a'.repeat(32),
        name: 'dilekçe.pdf',
        type: 'application/pdf',
        size: 1234,
        sha256: 'ab'.repeat(32),
        key: expect.stringMatching(/^kept\/[0-9a-f]{32}\/a{32}$/),
      },
    ]);
    expect(intake?.decision.entry.facts).toMatchObject({ attachments: 1, sha256: 'ab'.repeat(32) });
    expect(baskets.get('dilekce')).toEqual([]);
  });

  it('of which one is gone stop the sending, in words, and nothing is lost', async () => {
    const { baskets, deps, held } = inMemory();
    const files = [document(), document({ id: 'b'.repeat(32), name: 'yok.pdf' })];
    baskets.set('dilekce', files);
    const { status, body } = await takeForm(deps, withCookie(typed()));
    expect(status).toBe(422);
    expect(String(body)).toMatch(
      /<a href="\/basvuru\/dilekce\/belgeler#dosya">Eklediğiniz belgelerden biri artık yok/,
    );
    expect(String(body)).toContain('dilekçe.pdf');
    expect([held.size, baskets.get('dilekce')]).toEqual([0, files]);
  });
});
