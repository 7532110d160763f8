/** The limits as the deployed functions keep them: their own `lambda.ts` over the real engine. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { limitRules } from '../../../shared/domain/limit.ts';
import type { Answer } from '../../../shared/http/call.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { kvkkBody, may4, newReference, petitionBody } from '../../shared/adapters/samples.ts';
import { type Ask, bodyOf, context, type Entry, eventOf, formCall, headersOf, jsonCall } from './events.ts';

let engine: RealEngine;
let entries: Record<'submit' | 'verify' | 'follow', Entry>;
const said: unknown[] = [];

beforeAll(async () => {
  engine = await startRealEngine();
  for (const [name, value] of Object.entries(engine.environment)) vi.stubEnv(name, value);
  vi.stubEnv('TRUSTED_PROXIES', '1');
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((line) => void said.push(line));
  const [submit, verify, follow] = await Promise.all([
    import('../../../functions/submit/lambda.ts'),
    import('../../../functions/verify/lambda.ts'),
    import('../../../functions/follow/lambda.ts'),
  ]);
  entries = {
    submit: submit.handler as unknown as Entry,
    verify: verify.handler as unknown as Entry,
    follow: follow.handler as unknown as Entry,
  };
}, 30_000);
let hour = 0;
beforeEach(() => {
  // An hour of its own for each test: nothing that was counted before is counted still.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(may4) + ++hour * 86_400_000 });
});
afterAll(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await engine.close();
});

/** A call as the one trusted proxy hands it on. */
const call = (name: keyof typeof entries, ask: Ask, from = '192.0.2.1'): Promise<Answer> =>
  entries[name](
    eventOf({ ...ask, headers: { ...ask.headers, 'x-forwarded-for': `${from}, 203.0.113.77` } }),
    context,
  );
const many = (n: number, one: (i: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: n }, (_, i) => one(i)));
const tally = (answers: readonly Answer[]) => {
  const counts: Record<string, number> = {};
  for (const { statusCode } of answers) counts[String(statusCode)] = (counts[String(statusCode)] ?? 0) + 1;
  return counts;
};
const submission = (body: object = petitionBody(), key: string = randomUUID()) =>
  jsonCall('POST /requests', body, { headers: { 'idempotency-key': key } });
const about = (reference: string, what: string, body: object) =>
  jsonCall(`POST /requests/{reference}/${what}`, body, { path: { reference } });
async function submitted(body: object, from: string) {
  const { reference, followUpCode } = bodyOf(await call('submit', submission(body), from));
  return { reference: String(reference), followUpCode: String(followUpCode) };
}
const lettersTo = async (reference: string) =>
  (await engine.scan('requests')).filter(
    ({ pk, sk }) => String(pk).endsWith(`#REQUEST#${reference}`) && String(sk).startsWith('LETTER#'),
  ).length;

describe('submissions', () => {
  it('from one address are taken up to the limit, of however many come at once', async () => {
    const bodies = (i: number) => petitionBody({ email: `b${i}@posta.example` });
    const answers = await many(60, (i) => call('submit', submission(bodies(i))));
    expect(tally(answers)).toEqual({ 201: limitRules.submission.most, 429: 40 });
    const refused = answers.find(({ statusCode }) => statusCode === 429);
    expect(bodyOf(refused ?? {})).toMatchObject({ code: 'tooManyTries', status: 429 });
    // The hour of 06:30 ends in half an hour.
    expect(headersOf(refused ?? {})['retry-after']).toBe('1800');
    expect((await call('submit', submission(), '192.0.2.2')).statusCode).toBe(201);
  });

  it('that were taken are answered with their receipt, over the limit too', async () => {
    const ask = submission();
    const first = await call('submit', ask);
    await many(30, (i) => call('submit', submission(petitionBody({ email: `c${i}@posta.example` }))));
    expect((await call('submit', submission())).statusCode).toBe(429);
    expect(bodyOf(await call('submit', ask))).toEqual(bodyOf(first));
  });

  it('under one identity number are ten a day from one address, and none less from another', async () => {
    const answers = await many(15, () => call('submit', submission(kvkkBody())));
    expect(tally(answers)).toEqual({ 201: limitRules.identity.most, 429: 5 });
    const later = answers.find(({ statusCode }) => statusCode === 429);
    // Told until the day ends, UTC, not only the hour.
    expect(headersOf(later ?? {})['retry-after']).toBe(String(17.5 * 3600));
    expect((await call('submit', submission(kvkkBody()), '192.0.2.3')).statusCode).toBe(201);
  });

  it('over the limit give the person her words back', async () => {
    await many(20, (i) => call('submit', submission(petitionBody({ email: `d${i}@posta.example` }))));
    const { regime: _, noticeRead, ...fields } = petitionBody();
    const form = new URLSearchParams({
      ...fields,
      noticeRead: String(noticeRead),
      idempotencyKey: randomUUID(),
    });
    const page = await call(
      'submit',
      formCall('POST /basvuru/{form}', String(form), { path: { form: 'dilekce' } }),
    );
    expect(page.statusCode).toBe(429);
    expect(headersOf(page)['retry-after']).toBe('1800');
    expect(page.body).toContain('Turuncu zürafa heykelinin kaldırılmasını istiyorum.');
    expect(page.body).toContain('Biraz bekleyip yeniden deneyin');
  });
});

describe('code mails', () => {
  it('to one mailbox are five an hour over all its requests, and no answer tells', async () => {
    const body = petitionBody({ email: 'Dolan.Kutu@posta.example' });
    const requests = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => submitted(body, `192.0.2.${10 + n}`)),
    );
    const letters = async () =>
      (await Promise.all(requests.map(({ reference }) => lettersTo(reference)))).reduce((a, b) => a + b);
    // Every request was taken; three of them brought no code.
    expect(await letters()).toBe(limitRules.mailbox.most);
    vi.setSystemTime(Date.now() + 2 * 60_000);
    const answers = await Promise.all(
      [newReference(), ...requests.map(({ reference }) => reference)].map((reference, n) =>
        call('verify', about(reference, 'codes', { purpose: 'confirm' }), `192.0.2.${40 + n}`),
      ),
    );
    expect(new Set(answers.map(({ statusCode, body: said }) => `${statusCode} ${said}`)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(202);
    expect(await letters()).toBe(limitRules.mailbox.most);
    vi.setSystemTime(Date.now() + 60 * 60_000);
    await call('verify', about(requests[7]?.reference ?? '', 'codes', { purpose: 'confirm' }));
    expect(await letters()).toBe(limitRules.mailbox.most + 1);
  });

  it('asked for from one address are bounded alike for requests that exist and that do not', async () => {
    const { reference } = await submitted(petitionBody(), '192.0.2.60');
    const ask = (i: number) => about(i % 2 ? reference : newReference(), 'codes', { purpose: 'confirm' });
    const answers = await many(50, (i) => call('verify', ask(i), '192.0.2.61'));
    expect(tally(answers)).toEqual({ 202: limitRules.codeRequest.most, 429: 30 });
    const [known, unknown] = await Promise.all([1, 0].map((i) => call('verify', ask(i), '192.0.2.61')));
    expect(known).toEqual(unknown);
    const form = await call(
      'verify',
      formCall('POST /onay/yeni-kod', `reference=${reference}`),
      '192.0.2.61',
    );
    expect(form.statusCode).toBe(429);
    expect(headersOf(form)['retry-after']).toBe('1800');
  });
});

describe('guesses', () => {
  const wrong = `${'2'.repeat(4)}-`.repeat(7) + '2'.repeat(4);

  it('two hundred at once from one address: exactly the allowed number is judged', async () => {
    const { reference } = await submitted(petitionBody(), '192.0.2.70');
    const answers = await many(200, (i) =>
      i % 2
        ? call('follow', about(reference, 'status', { followUpCode: wrong }), '192.0.2.71')
        : call('verify', about(reference, 'confirmation', { code: '000000' }), '192.0.2.71'),
    );
    expect(tally(answers)).toEqual({ 403: limitRules.attempt.most, 429: 140 });
  });

  it('never keep out who holds the right follow-up code, not even from the same address', async () => {
    const { reference, followUpCode } = await submitted(petitionBody(), '192.0.2.72');
    await many(80, () => call('follow', about(reference, 'status', { followUpCode: wrong }), '192.0.2.73'));
    const status = (code: string, from: string) =>
      call('follow', about(reference, 'status', { followUpCode: code }), from);
    expect((await status(wrong, '192.0.2.73')).statusCode).toBe(429);
    expect((await status(followUpCode, '192.0.2.73')).statusCode).toBe(200);
    expect((await status(followUpCode, '192.0.2.74')).statusCode).toBe(200);
  });

  it('on the page are told there, with what was typed', async () => {
    const { reference } = await submitted(petitionBody(), '192.0.2.75');
    const form = String(new URLSearchParams({ reference, followUpCode: wrong }));
    const answers = await many(61, () => call('follow', formCall('POST /takip', form), '192.0.2.76'));
    expect(tally(answers)).toEqual({ 403: 60, 429: 1 });
    const page = answers.find(({ statusCode }) => statusCode === 429);
    expect(page?.body).toContain(reference);
    expect(page?.body).toContain('Biraz bekleyip yeniden deneyin');
  });
});

it('no address and no mailbox stands in any key or log line', async () => {
  const keys = (await engine.scan('requests')).map(({ pk, sk }) => `${pk} ${sk}`).join('\n');
  expect(keys).toContain('#LIMIT#');
  for (const text of [keys, JSON.stringify(said)])
    for (const canary of ['192.0.2', '203.0.113', 'posta.example', '10000000146'])
      expect(text).not.toContain(canary);
});
