/** JSON calls as they come through API Gateway, right and wrong. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../../../shared/contracts/failures.ts';
import { receipt } from '../../../shared/contracts/views.ts';
import { bodyLimit } from '../../../shared/http/input.ts';
import { kvkkBody, petitionBody } from '../../shared/adapters/samples.ts';
import { inMemory } from '../submit/memory.ts';
import { type Ask, bodyOf, context, type Entry, eventOf, headersOf, jsonCall } from './events.ts';
import { submitEntry } from './submit-entry.ts';

let held: ReturnType<typeof inMemory>['held'];
let entry: Entry;
beforeEach(() => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  const memory = inMemory();
  held = memory.held;
  entry = submitEntry(memory.deps);
  return () => vi.restoreAllMocks();
});
const post = (body: unknown, more: Partial<Ask> = {}) =>
  entry(eventOf(jsonCall('POST /requests', body, more)), context);

/** Refused with this code, as RFC 9457 wants it, and nothing was stored. */
async function expectRefusal(answer: ReturnType<Entry>, status: number, code: string) {
  const said = await answer;
  expect(said.statusCode).toBe(status);
  expect(headersOf(said)['content-type']).toBe('application/problem+json');
  const body = problem.parse(bodyOf(said));
  expect(body).toMatchObject({ status, code, type: `urn:basvuru:problem:${code}` });
  expect(body.detail.length).toBeGreaterThan(20);
  return body.errors ?? [];
}

describe('a request', () => {
  it('is taken and answered with its receipt, 201', async () => {
    const answer = await post(petitionBody());
    expect(answer.statusCode).toBe(201);
    expect(receipt.parse(bodyOf(answer)).receivedAt).toBe('2026-05-04T06:30:00.000Z');
    expect(held.size).toBe(1);
  });

  it('is taken under the authority’s own prefix too, and sent again there is the same request', async () => {
    const one = bodyOf(await post(kvkkBody()));
    const prefixed = jsonCall('POST /{authority}/requests', kvkkBody(), { path: { authority: 'kocasinan' } });
    expect(bodyOf(await entry(eventOf(prefixed), context))).toEqual(one);
    expect(held.size).toBe(1);
  });

  it('may come as base64, as gateways send what they take for binary', async () => {
    const body = Buffer.from(JSON.stringify(petitionBody())).toString('base64');
    expect((await post(body, { base64: true })).statusCode).toBe(201);
    expect([...held.values()][0]?.personal.surname).toBe('Çığlıkçıoğlu');
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/vnd.basvuru+json',
  ])('may call itself %s', async (type) => {
    expect((await post(petitionBody(), { headers: { 'content-type': type } })).statusCode).toBe(201);
  });
});

describe('the same key', () => {
  it('with the same body gives the same answer, byte for byte', async () => {
    const [one, two] = [await post(petitionBody()), await post(petitionBody())];
    expect(two).toEqual(one);
  });

  it('with another body is refused', async () => {
    await post(petitionBody());
    await expectRefusal(post(petitionBody({ subject: 'Başka' })), 422, 'idempotencyKeyReused');
    expect(held.size).toBe(1);
  });
});

describe('a missing or wrong Idempotency-Key', () => {
  it.each([undefined, '', 'short', 'with space and more signs', 'x'.repeat(129), '../../../etc/passwd'])(
    '(%j) is refused and named',
    async (key) => {
      const ask = jsonCall('POST /requests', petitionBody());
      const { 'idempotency-key': _, ...others } = ask.headers ?? {};
      const headers = key === undefined ? others : { ...others, 'idempotency-key': key };
      const errors = await expectRefusal(entry(eventOf({ ...ask, headers }), context), 422, 'inputInvalid');
      expect(errors.map(({ field }) => field)).toEqual(['idempotency-key']);
      expect(held.size).toBe(0);
    },
  );
});

describe('a body', () => {
  it.each(['', '{', '{"regime":', '[]', 'null', '42', '"metin"', '{"a":1}{"b":2}', '\u0000', 'Gövde yok'])(
    'that is no JSON object (%j) is refused',
    async (body) => {
      await expectRefusal(post(body), 400, 'bodyNotJson');
    },
  );

  it('that is missing altogether is refused', async () => {
    const { body: _, ...ask } = jsonCall('POST /requests', '');
    await expectRefusal(entry(eventOf(ask), context), 400, 'bodyNotJson');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('of another type (%j) is refused', async (type) => {
    await expectRefusal(
      post(petitionBody(), { headers: { 'content-type': type } }),
      415,
      'contentTypeUnsupported',
    );
  });

  it('without a type is refused', async () => {
    const { headers: _, ...ask } = jsonCall('POST /requests', petitionBody());
    const headers = { 'idempotency-key': '2f1c9d54-5f0e-4b6f-9d0b-0a1b2c3d4e5f' };
    await expectRefusal(entry(eventOf({ ...ask, headers }), context), 415, 'contentTypeUnsupported');
  });

  it.each([
    ['one byte over the limit', 'x'.repeat(bodyLimit + 1), false],
    ['over the limit in bytes though not in signs', 'ğ'.repeat(bodyLimit / 2 + 1), false],
    ['over the limit once decoded', Buffer.alloc(bodyLimit + 1, 120).toString('base64'), true],
  ])('%s is refused before it is read', async (_what, body, base64) => {
    await expectRefusal(post(body, { base64 }), 413, 'bodyTooLarge');
  });

  it('of exactly the limit is read', async () => {
    const body = JSON.stringify(petitionBody());
    const padded = body + ' '.repeat(bodyLimit - Buffer.byteLength(body));
    expect((await post(padded)).statusCode).toBe(201);
  });
});

describe('a wrong field', () => {
  it('is named with a sentence to act on, every wrong field in one answer', async () => {
    const wrong = kvkkBody({
      name: '',
      nationalId: '12345678901',
      email: 'nerede',
      rights: ['z'],
      replyBy: 'güvercin',
    });
    const errors = await expectRefusal(post(wrong), 422, 'inputInvalid');
    expect(errors.map(({ field }) => field).sort()).toEqual([
      'email',
      'name',
      'nationalId',
      'replyBy',
      'rights',
    ]);
    expect(errors.every(({ message }) => message.length > 10)).toBe(true);
    expect(held.size).toBe(0);
  });

  it.each([
    ['a number', 7],
    ['a list', ['a']],
    ['an object', { $ne: null }],
    ['true', true],
    ['null', null],
  ])('of another type (%s) is refused, not read as text', async (_what, value) => {
    const errors = await expectRefusal(post(petitionBody({ name: value })), 422, 'inputInvalid');
    expect(errors.map(({ field }) => field)).toEqual(['name']);
  });

  it('that no form has is refused by its name', async () => {
    const errors = await expectRefusal(
      post(petitionBody({ status: 'answered', version: 9 })),
      422,
      'inputInvalid',
    );
    expect(errors.map(({ field, code }) => [field, code])).toEqual([
      ['status', 'field.unknown'],
      ['version', 'field.unknown'],
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'named %s does no harm',
    async (name) => {
      const body = JSON.stringify(petitionBody()).replace(
        '{',
        `{"${name}":{"polluted":"yes","regime":"kvkk"},`,
      );
      const answer = await post(body);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      if (answer.statusCode === 201) expect([...held.values()][0]?.decision.request.regime).toBe('petition');
      else await expectRefusal(Promise.resolve(answer), 422, 'inputInvalid');
      expect(JSON.stringify([...held.values()])).not.toContain('polluted');
    },
  );
});
