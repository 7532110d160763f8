import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../infra/local/officers/token.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Problem } from '../../shared/contracts/failures.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { type Client, clientOf, hiddenField } from './client.ts';
import { codeIn, inboxOf } from './inbox.ts';
import { silentNarrator } from './narrator.ts';
import { informationRequest, kvkkApplication, petition } from './people.ts';
import { dataFolder, startSynthesized } from './running.ts';
import { moveClock } from './steps-remind.ts';

const data = dataFolder();
let system: Awaited<ReturnType<typeof startSynthesized>>;
let client: Client;
beforeAll(async () => {
  system = await startSynthesized(data.path);
  client = clientOf(`${system.stage.url}/kocasinan`, silentNarrator);
});
afterAll(async () => {
  await system.stop();
  data.remove();
});

const notice = {
  noticeVersion: kocasinan.notice.version,
  noticeHash: noticeHash(kocasinan.notice),
  noticeRead: true,
};
const key = () => ({ 'idempotency-key': randomUUID() });
const kvkk = { regime: 'kvkk', ...kvkkApplication('bad'), ...notice };
const submitted = async (body: object = { ...petition(), ...notice }) =>
  (await client.post<Receipt>('/requests', body, key())).body;
const token = (username: string) =>
  signIn({ issuer: system.stage.issuerUrl, username, password: system.stage.password });
const raw = (path: string, init: RequestInit) => fetch(`${client.base}${path}`, { method: 'POST', ...init });

/** Every refusal is problem+json and says in a Turkish sentence what to do. */
function isProblem(
  answer: { status: number; body: Problem; headers: Headers },
  status: number,
  code: string,
) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.body).toMatchObject({ status, code });
  expect(answer.status).toBe(status);
  expect(answer.body.detail).toMatch(/\.$/);
}

describe('a submission', () => {
  it.each([
    ['a wrong T.C. number', { nationalId: '12345678901' }, 'nationalId', 'nationalId.checksum'],
    ['a birth date in the future', { birthDate: '2031-01-01' }, 'birthDate', 'birthDate.future'],
    ['no address', { serviceAddress: ' ' }, 'serviceAddress', 'serviceAddress.missing'],
    ['a field nobody asked for', { iban: 'TR00' }, 'iban', 'field.unknown'],
  ])('with %s is refused, and the field is named', async (_what, change, field, code) => {
    const answer = await client.post<Problem>('/requests', { ...kvkk, ...change }, key());
    isProblem(answer, 422, 'inputInvalid');
    expect(answer.body.errors).toEqual([{ field, code, message: expect.stringMatching(/\.$/) }]);
  });

  it('keeps every word of the form it refuses', async () => {
    const { body: page } = await client.page('/basvuru/kvkk');
    const fields = Object.entries({
      ...kvkkApplication('bad'),
      birthYear: '2031',
      birthMonth: 'Ocak',
      birthDay: '1',
    });
    const answer = await client.submitForm('/basvuru/kvkk', [
      ...fields.map(([name, value]): [string, string] => [name, String(value)]),
      ['idempotencyKey', hiddenField(page, 'idempotencyKey')],
    ]);
    expect(answer.status).toBe(422);
    for (const [, value] of fields.filter(([name]) => !['replyBy', 'relation', 'rights'].includes(name)))
      expect(answer.body).toContain(String(value));
  });

  it('over the limit, not JSON, or of another type is refused before it is read', async () => {
    const headers = { 'content-type': 'application/json', ...key() };
    for (const [init, status, code] of [
      [{ headers, body: JSON.stringify({ details: 'ç'.repeat(40_000) }) }, 413, 'bodyTooLarge'],
      [{ headers, body: '{"regime":' }, 400, 'bodyNotJson'],
      [{ headers: { ...headers, 'content-type': 'text/plain' }, body: '{}' }, 415, 'contentTypeUnsupported'],
    ] as const) {
      const answer = await raw('/requests', init);
      isProblem(
        { status: answer.status, headers: answer.headers, body: (await answer.json()) as Problem },
        status,
        code,
      );
    }
  });

  it.each([5, 11])('of %i MB, more than a gateway takes, is told what to do by a page', async (megabytes) => {
    const body = Buffer.alloc(megabytes * 1024 * 1024, 'a');
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const page = await raw('/basvuru/dilekce/konu', { headers: { ...type, accept: 'text/html' }, body });
    expect([page.status, page.headers.get('content-type')]).toEqual([413, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('Tarayıcınızın geri düğmesiyle forma dönün.');
    const answer = await raw('/requests', { headers: { 'content-type': 'application/json' }, body });
    isProblem(
      { status: answer.status, headers: answer.headers, body: (await answer.json()) as Problem },
      413,
      'bodyTooLarge',
    );
  });

  it('needs a key, and a key belongs to one body', async () => {
    const bare = await client.post<Problem>('/requests', { ...petition(), ...notice });
    isProblem(bare, 422, 'inputInvalid');
    const same = key();
    await client.post('/requests', { ...petition(), ...notice }, same);
    isProblem(
      await client.post('/requests', { ...petition(), ...notice, subject: 'Başka' }, same),
      422,
      'idempotencyKeyReused',
    );
  });
});

describe('a reference or a route that is not there', () => {
  it('is answered like a wrong secret, and like any unknown route', async () => {
    const { reference } = await submitted();
    const followUpCode = (await submitted()).followUpCode;
    const known = await client.post<Problem>(`/requests/${reference}/status`, { followUpCode });
    const unknown = await client.post<Problem>('/requests/22222-22222/status', { followUpCode });
    const nonsense = await client.post<Problem>('/requests/x/status', { followUpCode });
    isProblem(known, 403, 'followUpNotAccepted');
    expect([unknown.body, nonsense.body]).toEqual([known.body, known.body]);
    isProblem(await client.get('/no/such/route'), 404, 'routeUnknown');
  });
});

describe('a one-time code', () => {
  const confirmation = (reference: string, code: string) =>
    client.post<Problem>(`/requests/${reference}/confirmation`, { code });
  const withCode = async (tag: string) => {
    const body = { ...informationRequest(tag), ...notice };
    const { reference } = await submitted(body);
    const mail = await inboxOf(system.stage.inboxUrl).waitFor(body.email, reference, 'kod');
    const code = codeIn(mail.text);
    return { reference, code, wrong: code === '111111' ? '222222' : '111111', email: body.email };
  };

  it('is worth five tries: the sixth is refused even when it is right', async () => {
    const { reference, code, wrong } = await withCode('six');
    for (let i = 0; i < 5; i++) isProblem(await confirmation(reference, wrong), 403, 'codeNotAccepted');
    isProblem(await confirmation(reference, code), 403, 'codeNotAccepted');
  });

  it('withstands two hundred guesses at once, and a new code works', async () => {
    const { reference, code, wrong, email } = await withCode('many');
    const guesses = await Promise.all(Array.from({ length: 200 }, () => confirmation(reference, wrong)));
    expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([403]));
    isProblem(await confirmation(reference, code), 403, 'codeNotAccepted');
    await moveClock(system.stage.control, new Date(Date.now() + 90_000).toISOString());
    await client.post(`/requests/${reference}/codes`, { purpose: 'confirm' });
    const inbox = inboxOf(system.stage.inboxUrl);
    await expect
      .poll(async () => (await inbox.list()).filter(({ to }) => to[0]?.address === email).length)
      .toBe(2);
    const fresh = (await inbox.list())
      .map(({ to, text }) => ({ to, text }))
      .filter(({ to, text }) => to[0]?.address === email && codeIn(text) !== code);
    expect((await confirmation(reference, codeIn(fresh[0]?.text ?? ''))).status).toBe(200);
    await moveClock(system.stage.control);
  });

  it('is refused when it is used or older than ten minutes', async () => {
    const used = await withCode('used');
    expect((await confirmation(used.reference, used.code)).status).toBe(200);
    isProblem(await confirmation(used.reference, used.code), 403, 'codeNotAccepted');
    const old = await withCode('old');
    await moveClock(system.stage.control, new Date(Date.now() + 11 * 60_000).toISOString());
    isProblem(await confirmation(old.reference, old.code), 403, 'codeNotAccepted');
    await moveClock(system.stage.control);
  });
});

describe('an officer’s command', () => {
  const accepted = { outcome: 'accepted', explanation: 'Onarıldı.', containsPersonalData: false };

  it('wants a token that is there, genuine and of today', async () => {
    const good = await token('mehmet.kaya');
    const forged = `${good.slice(0, -8)}AAAAAAAA`;
    isProblem(await client.get('/staff/requests'), 401, 'tokenMissing');
    isProblem(await client.get('/staff/requests', forged), 401, 'tokenInvalid');
    await moveClock(system.stage.control, new Date(Date.now() + 3_600_000).toISOString());
    isProblem(await client.get('/staff/requests', good), 401, 'tokenExpired');
    await moveClock(system.stage.control);
  });

  it('reaches nothing of another department or authority', async () => {
    const { reference } = await submitted();
    for (const officer of ['zeynep.aydin', 'ayse.demir', 'deniz.aksoy'])
      isProblem(
        await client.postAs(await token(officer), `/staff/requests/${reference}/reply`, accepted),
        404,
        'requestNotFound',
      );
  });

  it('refuses without a reason, or twice, to nobody’s surprise', async () => {
    const officer = await token('mehmet.kaya');
    const { reference } = await submitted();
    const path = `/staff/requests/${reference}/reply`;
    const bare = await client.postAs<Problem>(officer, path, { ...accepted, outcome: 'refused' });
    isProblem(bare, 422, 'replyIncomplete');
    expect(bare.body.errors?.map(({ field }) => field)).toEqual(['ground', 'reasons']);
    expect(bare.body.errors?.[1]?.message).toContain('3071 sayılı Kanun m.7');
    expect((await client.postAs(officer, path, accepted)).status).toBe(200);
    isProblem(await client.postAs(officer, path, accepted), 409, 'requestAlreadyAnswered');
  });

  it('is taken once when two officers reply at once', async () => {
    const officers = await Promise.all(['mehmet.kaya', 'elif.sahin'].map(token));
    const { reference } = await submitted();
    const path = `/staff/requests/${reference}/reply`;
    const answers = await Promise.all(
      officers.map((officer) => client.postAs<Problem>(officer, path, accepted)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('requestAlreadyAnswered');
  });
});

it('leaves nothing of all this in the log', () => {
  const log = system.lines.join('\n');
  for (const word of [
    'Gülşah',
    'Özdoğan',
    'Şahinoğlu',
    '12345678901',
    '10000000146',
    'ornek.example',
    'TR00',
    'Sahabiye',
  ])
    expect(log).not.toContain(word);
});
