/** Addresses that are not there, faults inside, and what stands on every answer. */

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageEdge } from '../../../functions/pages/page-edge.ts';
import { confirmEmail } from '../../../functions/verify/handler.ts';
import { ok, refuse } from '../../../shared/contracts/failures.ts';
import { followRoutes } from '../../../shared/contracts/routes/follow.ts';
import { verifyRoutes } from '../../../shared/contracts/routes/verify.ts';
import { routes } from '../../../shared/contracts/routes.ts';
import { serve } from '../../../shared/http/serve.ts';
import { petitionBody } from '../../shared/adapters/samples.ts';
import { inMemory } from '../submit/memory.ts';
import { type Ask, bodyOf, context, type Entry, eventOf, formCall, headersOf, jsonCall } from './events.ts';
import { submitEntry } from './submit-entry.ts';

let entry: Entry;
let memory: ReturnType<typeof inMemory>;
beforeEach(() => {
  for (const level of ['info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation(() => {});
  memory = inMemory();
  entry = submitEntry(memory.deps);
  return () => vi.restoreAllMocks();
});
const call = (ask: Ask, through = entry) => through(eventOf(ask), context);
const browser = { accept: 'text/html,application/xhtml+xml' };
const broken = () =>
  submitEntry({
    ...memory.deps,
    takeIn: async () => {
      throw new TypeError('Gülşah Çığlıkçıoğlu, 10000000146, at table requests');
    },
  });

describe('an address that is not there', () => {
  const nowhere: [string, Ask][] = [
    ['no route at all', { routeKey: '$default' }],
    ['a route of another function', { routeKey: 'GET /takip' }],
    ['another method', { routeKey: 'DELETE /requests' }],
    [
      'an unknown authority',
      jsonCall('POST /{authority}/requests', petitionBody(), { path: { authority: 'yok' } }),
    ],
    [
      'an authority called __proto__',
      jsonCall('POST /{authority}/requests', petitionBody(), { path: { authority: '__proto__' } }),
    ],
  ];

  it.each(nowhere)('is 404 as problem+json for programs: %s', async (_what, ask) => {
    const answer = await call(ask);
    expect(answer.statusCode).toBe(404);
    expect(headersOf(answer)['content-type']).toBe('application/problem+json');
    expect(bodyOf(answer).code).toBe('routeUnknown');
    expect(memory.held.size).toBe(0);
  });

  it.each(nowhere)('is 404 as a page for browsers: %s', async (_what, ask) => {
    const answer = await call({ ...ask, headers: { ...ask.headers, ...browser } });
    expect(answer.statusCode).toBe(404);
    expect(headersOf(answer)['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('Böyle bir adres yok');
    expect(answer.body).toContain('<html lang="tr"');
  });
});

describe('an authority', () => {
  it('is found by its host, and its pages then link without a prefix', async () => {
    const path = { form: 'kvkk' };
    const own = await call({
      routeKey: 'GET /basvuru/{form}',
      path,
      domainName: 'ebelediye.kocasinan.example',
    });
    expect(own.body).toContain('action="/basvuru/kvkk/kimlik"');
    const shared = { routeKey: 'GET /{authority}/basvuru/{form}', path: { ...path, authority: 'kocasinan' } };
    expect((await call(shared)).body).toContain('action="/kocasinan/basvuru/kvkk/kimlik"');
  });
});

const noPage = () => ({ status: 200, body: '' });
const noAnswer = async () => refuse('ticketNotAccepted');
/** The routes that nobody calls here. */
const unasked = {
  documentsForm: noPage,
  lettersPage: noPage,
  withdrawForm: noPage,
  objectionForm: noPage,
  contactForm: noPage,
  replyWayForm: noPage,
  newContactForm: noPage,
  newContactCodeForm: noPage,
  ratingForm: noPage,
  readLetters: noAnswer,
  withdrawOwn: noAnswer,
  objectOwn: noAnswer,
  chooseReplyWay: noAnswer,
  askForContact: noAnswer,
  takeContact: noAnswer,
  rate: noAnswer,
};

describe('a reference in an address', () => {
  it.each([
    ['22222-22222', '22222-22222'],
    ['2222222222', '22222-22222'],
    [' 22222 22222 ', '22222-22222'],
    ['22222-22223', ''],
    ['../../etc', ''],
    ['kocasinan#REQUEST#22222-22222', ''],
  ])('written %j reaches the handler as %j', async (written, expected) => {
    const seen: unknown[] = [];
    const through = serve(
      followRoutes,
      {
        ...unasked,
        followPage: () => ({ status: 200, body: '' }),
        followForm: () => ({ status: 200, body: '' }),
        moreForm: () => ({ status: 200, body: '' }),
        noticeForm: () => ({ status: 200, body: '' }),
        sendMore: async () => refuse('followUpNotAccepted'),
        readNotice: async () => refuse('followUpNotAccepted'),
        readStatus: async ({ parameters }) => {
          seen.push(parameters.reference);
          return { ok: false, failure: { code: 'followUpNotAccepted' } };
        },
      },
      pageEdge,
    ) as unknown as Entry;
    const ask = jsonCall(
      'POST /requests/{reference}/status',
      { code: '123456' },
      { path: { reference: written } },
    );
    expect((await call(ask, through)).statusCode).toBe(403);
    expect(seen).toEqual([expected]);
  });
});

describe('a fault inside', () => {
  it('is 503 as problem+json, without a word of what went wrong', async () => {
    const answer = await call(jsonCall('POST /requests', petitionBody()), broken());
    expect(answer.statusCode).toBe(503);
    expect(headersOf(answer)['content-type']).toBe('application/problem+json');
    expect(bodyOf(answer)).toMatchObject({ code: 'unavailable', title: 'Şu anda yanıt verilemiyor' });
    expect(answer.body).not.toMatch(/Gülşah|10000000146|table|TypeError|\.ts/);
  });

  it('is 503 as a page for browsers', async () => {
    const fields = {
      ...petitionBody(),
      noticeRead: 'true',
      idempotencyKey: '2f1c9d54-5f0e-4b6f-9d0b-0a1b2c3d4e5f',
    };
    const { regime: _, ...form } = fields;
    const body = new URLSearchParams(form as Record<string, string>).toString();
    const answer = await call(
      formCall('POST /basvuru/{form}', body, { path: { form: 'dilekce' } }),
      broken(),
    );
    expect(answer.statusCode).toBe(503);
    expect(headersOf(answer)['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).not.toMatch(/Gülşah|10000000146|TypeError/);
  });

  it('is what an answer outside its schema becomes, and fields that no schema names do not leave', async () => {
    const verify = (answer: unknown) =>
      serve(
        verifyRoutes,
        {
          confirmPage: () => ({ status: 200, body: '' }),
          confirmForm: () => ({ status: 200, body: '' }),
          newCodeForm: () => ({ status: 200, body: '' }),
          followCodeForm: () => ({ status: 200, body: '' }),
          requestCode: async () => ok(answer as { detail: string }),
          confirm: async () => ok(answer as { detail: string }),
        },
        pageEdge,
      ) as unknown as Entry;
    const ask = jsonCall(
      'POST /requests/{reference}/codes',
      { purpose: 'confirm' },
      { path: { reference: 'x' } },
    );
    const leaky = await call(ask, verify({ detail: 'gönderildi', nationalId: '10000000146' }));
    expect([leaky.statusCode, bodyOf(leaky)]).toEqual([202, { detail: 'gönderildi' }]);
    expect((await call(ask, verify({ nationalId: '10000000146' }))).statusCode).toBe(503);
  });
});

describe('every answer', () => {
  it('carries the security headers and is kept by nobody', async () => {
    const dilekce = { path: { form: 'dilekce' } };
    const answers = await Promise.all([
      call(jsonCall('POST /requests', petitionBody())),
      call(jsonCall('POST /requests', '{')),
      call(jsonCall('POST /requests', petitionBody(), { headers: { 'content-type': 'text/plain' } })),
      call({ routeKey: '$default' }),
      call({ routeKey: '$default', headers: browser }),
      call({ routeKey: 'GET /basvuru/{form}', ...dilekce }),
      call({ routeKey: 'GET /basvuru/{form}', path: { form: 'yok' } }),
      call(formCall('POST /basvuru/{form}', 'name=', dilekce)),
      call(formCall('POST /basvuru/{form}', 'x', { ...dilekce, headers: { 'content-type': 'text/plain' } })),
      call(jsonCall('POST /requests', petitionBody()), broken()),
      call({ ...jsonCall('POST /requests', petitionBody()), headers: {} }),
    ]);
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(
      new Set([201, 400, 415, 404, 200, 422, 503]),
    );
    for (const answer of answers) {
      const headers = headersOf(answer);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8,}/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      // A browser that sends no referrer does not say either where a form was sent from.
      const form = answer.body?.includes('<form');
      expect(headers['referrer-policy']).toBe(form ? 'same-origin' : 'no-referrer');
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe/);
      expect(Object.keys(headers).every((name) => name === name.toLowerCase())).toBe(true);
    }
  });
});

describe('a function without a handler for one of its routes', () => {
  it('does not start', () => {
    expect(() => serve(verifyRoutes, { confirm: confirmEmail } as never, pageEdge)).toThrow(
      'no handler for the route',
    );
    expect(Object.values(routes).some((route) => route.function === 'verify')).toBe(true);
  });
});
