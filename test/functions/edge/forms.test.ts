/** Posted forms as browsers and others send them. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageEdge } from '../../../functions/pages/page-edge.ts';
import { followRoutes } from '../../../shared/contracts/routes/follow.ts';
import { largestCall } from '../../../shared/contracts/routes/route.ts';
import { submitRoutes } from '../../../shared/contracts/routes/submit.ts';
import type { PageCall } from '../../../shared/http/call.ts';
import { formOf } from '../../../shared/http/input.ts';
import { serve } from '../../../shared/http/serve.ts';
import { petitionBody } from '../../shared/adapters/samples.ts';
import { inMemory } from '../submit/memory.ts';
import { context, type Entry, eventOf, formCall, headersOf } from './events.ts';
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

function fieldsOf(): URLSearchParams {
  const { regime: _, ...fields } = petitionBody();
  const key = '2f1c9d54-5f0e-4b6f-9d0b-0a1b2c3d4e5f';
  return new URLSearchParams({ ...fields, noticeRead: 'true', idempotencyKey: key } as Record<
    string,
    string
  >);
}
const post = (body: string, more: Parameters<typeof formCall>[2] = {}) =>
  entry(eventOf(formCall('POST /basvuru/{form}', body, { path: { form: 'dilekce' }, ...more })), context);

describe('a form', () => {
  it('is taken, Turkish letters and all, plain and as base64', async () => {
    const body = fieldsOf().toString();
    const plain = await post(body);
    const encoded = await post(Buffer.from(body).toString('base64'), { base64: true });
    expect([plain.statusCode, encoded.statusCode]).toEqual([201, 201]);
    expect(encoded.body).toBe(plain.body);
    expect([...held.values()].map(({ personal }) => personal.name)).toEqual(['Gülşah']);
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/json', ''])(
    'of another type (%j) is refused with a page',
    async (type) => {
      const answer = await post(fieldsOf().toString(), { headers: { 'content-type': type } });
      expect(answer.statusCode).toBe(400);
      expect(headersOf(answer)['content-type']).toBe('text/html; charset=utf-8');
      expect(held.size).toBe(0);
    },
  );

  it('that is too large is refused with a page', async () => {
    const answer = await post(`details=${'x'.repeat(largestCall)}`);
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('64 KB');
  });

  it('comes back with every word far beyond what is kept, and every sign of it fits into an answer', async () => {
    const largest = 6 * 1024 * 1024;
    for (const [path, bytes] of [
      ['POST /basvuru/{form}', 256 * 1024],
      ['POST /basvuru/{form}/{adim}', 2.5 * 1024 * 1024],
    ] as const) {
      const quotes = Math.floor((bytes - 100) / 3);
      const body = `details=${'%22'.repeat(quotes)}`;
      const places = { form: 'dilekce', adim: 'konu' };
      const answer = await entry(eventOf(formCall(path, body, { path: places })), context);
      expect(answer.statusCode).not.toBe(500);
      expect(String(answer.body).split('&quot;').length).toBeGreaterThan(quotes);
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(largest);
    }
  });

  it.each(['keepStep', 'moreForm', 'ratingForm'] as const)(
    'that somebody writes into (%s) reaches its page however much was pasted',
    async (id) => {
      const route = { ...submitRoutes, ...followRoutes }[id];
      const handlers = { it: ({ form }: PageCall) => ({ status: 200, body: String(form.text).slice(-4) }) };
      const writing = serve({ it: route }, handlers, pageEdge) as unknown as Entry;
      const body = `text=${'a'.repeat(1024 * 1024)}+son`;
      const path = { form: 'dilekce', adim: 'konu' };
      const call = formCall(`${route.method} ${route.path}`, body, { path });
      expect(await writing(eventOf(call), context)).toMatchObject({ statusCode: 200, body: ' son' });
    },
  );

  it('with a broken percent sign or no field at all is shown again, not broken', async () => {
    for (const body of ['', '%', 'name=%E0%A4%A', '&&&===', '='])
      expect((await post(body)).statusCode).toBe(422);
  });

  it('with one field twice is asked again: nobody guesses which was meant', async () => {
    const fields = fieldsOf();
    fields.append('name', 'Mehmet');
    const answer = await post(fields.toString());
    expect(answer.statusCode).toBe(422);
    expect(held.size).toBe(0);
  });
});

describe('a field name that JavaScript knows', () => {
  it.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__proto__[polluted]',
  ])('(%s) changes nothing for anybody, once or many times', async (name) => {
    const fields = fieldsOf();
    for (const value of ['polluted', 'yes', 'more']) fields.append(name, value);
    const answer = await post(fields.toString());
    expect([201, 422]).toContain(answer.statusCode);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.prototype.toString.call({})).toBe('[object Object]');
    const clean = await post(fieldsOf().toString());
    expect(clean.statusCode).toBe(201);
  });

  it('is a field like any other, or none', () => {
    const body = '__proto__=a&__proto__=b&constructor=c&constructor=d&name=x';
    const form = formOf({ body, isBase64Encoded: false, contentType: 'application/x-www-form-urlencoded' });
    if (!form.ok) throw new Error('The form must be readable');
    expect(Object.getPrototypeOf(form.value)).toBe(Object.prototype);
    expect(Object.entries(form.value)).toEqual([
      ['constructor', ['c', 'd']],
      ['name', 'x'],
    ]);
  });
});
