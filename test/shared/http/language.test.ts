/** In which language an answer is, whoever asks and whatever goes wrong. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { officeEdge } from '../../../functions/pages/office-edge.ts';
import { pageEdge } from '../../../functions/pages/page-edge.ts';
import { siteOf } from '../../../functions/pages/site-of.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { ok, refuse } from '../../../shared/contracts/failures.ts';
import { en } from '../../../shared/contracts/messages/en.ts';
import { enOfficer } from '../../../shared/contracts/messages/en-officer.ts';
import { trOfficer } from '../../../shared/contracts/messages/tr-officer.ts';
import { page } from '../../../shared/contracts/routes/route.ts';
import { enProblems } from '../../../shared/http/en-problems.ts';
import { languageOf } from '../../../shared/http/language.ts';
import { problemsIn } from '../../../shared/http/problem.ts';
import { serve } from '../../../shared/http/serve.ts';
import {
  type Ask,
  bodyOf,
  context,
  type Entry,
  eventOf,
  headersOf,
  jsonCall,
} from '../../functions/edge/events.ts';

const table = {
  shown: page('GET', '/goster', 'site', 'x'),
  styled: page('GET', '/bicem', 'site', 'x'),
  asked: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/sor',
    function: 'site',
    summary: 'x',
    body: z.strictObject({ name: z.string('name.missing') }),
    success: { status: 200, body: z.object({}) },
    refusals: [],
  },
  printed: {
    kind: 'api',
    caller: 'anyone',
    method: 'GET',
    path: '/kagit',
    function: 'site',
    summary: 'x',
    success: { status: 200, html: true },
    refusals: [],
  },
} as const;
const handlers = {
  shown: ({ language }: { language: string }) => ({ status: 200, body: language }),
  styled: () => ({ status: 200, type: 'text/css', body: 'p{}' }),
  asked: async () => refuse('codeNotAccepted'),
  printed: async () => ok('<!DOCTYPE html>'),
};
const citizens = serve(table, handlers, pageEdge) as unknown as Entry;
const officers = serve(table, handlers, officeEdge) as unknown as Entry;
const faulty = serve(
  table,
  {
    ...handlers,
    shown: () => {
      throw new Error('a fault');
    },
  },
  pageEdge,
) as unknown as Entry;

const browser = { accept: 'text/html' };
const english = { cookie: '__Host-dil=en' };
const call = async (ask: Ask, through = citizens, cookies: string[] = []) => {
  const answer = await through({ ...eventOf(ask), cookies }, context);
  return { answer, headers: headersOf(answer), text: String(answer.body) };
};

beforeEach(() => {
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue();
});
afterEach(() => void vi.restoreAllMocks());

describe('a page', () => {
  test('is in the language of its address, which the browser then keeps', async () => {
    const { answer, headers, text } = await call({
      routeKey: 'GET /goster',
      headers: browser,
      query: { dil: 'en' },
    });
    expect(text).toBe('en');
    expect(headers['content-language']).toBe('en');
    expect(headers.vary).toContain('cookie');
    expect(answer.cookies?.[0]).toMatch(/^__Host-dil=en;/);
  });

  test('is in the language that was kept, else in Turkish, whatever a browser would like', async () => {
    const wishing = { ...browser, 'accept-language': 'en-GB,en' };
    const kept = await call({ routeKey: 'GET /goster', headers: wishing }, citizens, [english.cookie]);
    expect(kept.text).toBe('en');
    expect((await call({ routeKey: 'GET /goster', headers: wishing })).headers['content-language']).toBe(
      'tr',
    );
  });

  test('a language that is not ours changes nothing and is not kept', async () => {
    const { answer, text } = await call({
      routeKey: 'GET /goster',
      headers: browser,
      query: { dil: 'xx; Path=/' },
    });
    expect(text).toBe('tr');
    expect(answer.cookies).toBeUndefined();
  });

  test('files have no language, and one copy of them serves everybody', async () => {
    const ask = { routeKey: 'GET /bicem', query: { dil: 'en' } };
    const { answer, headers } = await call(ask, citizens, [english.cookie]);
    expect(answer.cookies).toBeUndefined();
    expect(headers).not.toHaveProperty('content-language');
    expect(headers).not.toHaveProperty('vary');
  });

  test.each([
    ['of an address that is not there', citizens, 'GET /yok'],
    ['of a fault', faulty, 'GET /goster'],
  ] as const)('the page %s speaks the reader’s language too', async (_, through, routeKey) => {
    const { headers, text } = await call({ routeKey, headers: browser }, through, [english.cookie]);
    expect(headers['content-language']).toBe('en');
    expect(text).toContain('<html lang="en"');
    expect(text).toMatch(/There is no such address|No answer is possible right now/);
  });
});

test('a language that the institution does not offer is read on none of its pages', () => {
  const kept = { headers: browser, cookies: [english.cookie] };
  expect(languageOf(kept, ['tr', 'en'])).toBe('en');
  expect(languageOf(kept, ['tr'])).toBe('tr');
  expect(languageOf({ headers: browser, queryStringParameters: { dil: 'en' } }, ['tr'])).toBe('tr');
  expect(languageOf({ headers: { 'accept-language': 'en' } }, ['tr'])).toBe('tr');
});

describe('a refusal to a program', () => {
  const wrong = (language: string) =>
    jsonCall('POST /sor', {}, { headers: { 'accept-language': `${language}, tr;q=0.5` } });

  test('comes in the first language of ours that it names, fields included', async () => {
    const { answer, headers } = await call(wrong('de-DE, en-GB'));
    expect(headers['content-language']).toBe('en');
    expect(headers.vary).toContain('accept-language');
    expect(bodyOf(answer)).toMatchObject({
      status: 422,
      detail: enProblems.inputInvalid.detail,
      errors: [{ field: 'name', message: en['name.missing'] }],
    });
  });

  test('in Turkish where it names none', async () => {
    const { answer, headers } = await call(jsonCall('POST /sor', {}));
    expect(headers['content-language']).toBe('tr');
    expect(bodyOf(answer).detail).toBe(problemsIn('tr').inputInvalid?.detail);
  });

  test('of the domain, too', async () => {
    const { answer } = await call(
      jsonCall('POST /sor', { name: 'A' }, { headers: { 'accept-language': 'en' } }),
    );
    expect(bodyOf(answer).title).toBe(enProblems.codeNotAccepted.title);
  });

  test('of officers’ functions, too, with what only officers can get wrong', async () => {
    const { answer, headers } = await call(wrong('en'), officers);
    expect(headers['content-language']).toBe('en');
    expect(bodyOf(answer).errors).toMatchObject([{ message: enOfficer['name.missing'] }]);
    expect((await call({ routeKey: 'GET /goster', query: { dil: 'en' } }, officers)).text).toBe('en');
    const turkish = await call(jsonCall('POST /sor', {}), officers);
    expect(bodyOf(turkish.answer).errors).toMatchObject([{ message: trOfficer['name.missing'] }]);
  });
});

test('a function of one language speaks it to everybody', async () => {
  const feed = serve(table, handlers, { ...pageEdge, speaks: 'tr' }) as unknown as Entry;
  const { text, headers } = await call({ routeKey: 'GET /goster', query: { dil: 'en' } }, feed);
  expect(text).toBe('tr');
  expect(headers['content-language']).toBe('tr');
});

test('a paper of the institution is Turkish, and says so, whoever prints it', async () => {
  const { headers } = await call({ routeKey: 'GET /kagit', headers: browser }, officers, [english.cookie]);
  expect(headers['content-language']).toBe('tr');
});

describe('where a page can be had again', () => {
  const here = (method: string, path: string, query: Record<string, string> = {}) =>
    siteOf({
      authority: kocasinan,
      base: '/kocasinan',
      language: 'tr',
      asked: { method, path, query, host: 'ornek.example', cookies: [] },
    }).here;

  test('at its own address, with what says which page it is', () => {
    expect(here('GET', '/kocasinan')).toBe('/kocasinan');
    expect(here('GET', '/kocasinan/hesap/giris', { donus: 'kvkk', dil: 'en' })).toBe(
      '/kocasinan/hesap/giris?donus=kvkk',
    );
  });

  test('not with what else an address carried', () => {
    expect(here('GET', '/kocasinan/edevlet/donus', { code: 'gizli', state: 's' })).toBe(
      '/kocasinan/edevlet/donus',
    );
  });

  test('nowhere for the answer to a form, nor at an address that is not its own', () => {
    expect(here('POST', '/kocasinan/takip')).toBeUndefined();
    expect(here('GET', '//baska.example/kocasinan')).toBeUndefined();
    expect(here('GET', '/kent-konut')).toBeUndefined();
    expect(here('GET', '/kocasinan/a"b')).toBeUndefined();
  });
});
