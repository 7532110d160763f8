import assert from 'node:assert/strict';
import type { Narrator } from './narrator.ts';

export type Json = Record<string, unknown>;
export type Answer<T> = { readonly status: number; readonly body: T; readonly headers: Headers };

/** A running Başvuru, spoken to as its users do. */
export type Client = ReturnType<typeof clientOf>;

/** @param base address of the authority: `http://127.0.0.1:8080/kocasinan` */
export function clientOf(base: string, tell: Narrator) {
  const send = async <T>(
    method: string,
    path: string,
    init: RequestInit,
    shown: unknown,
  ): Promise<Answer<T>> => {
    tell.sent(`${method} ${base}${path}`, shown);
    const response = await fetch(`${base}${path}`, { method, redirect: 'manual', ...init });
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json');
    const body = (json ? JSON.parse(text) : text) as T;
    tell.got(response.status, json ? body : `${titleOf(text)} (${text.length} characters of HTML)`);
    return { status: response.status, body, headers: response.headers };
  };
  return {
    base,
    get: <T = Json>(path: string, token?: string) =>
      send<T>('GET', path, { headers: bearer(token) }, undefined),
    post: <T = Json>(path: string, body: unknown, headers: Record<string, string> = {}) =>
      send<T>(
        'POST',
        path,
        { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) },
        body,
      ),
    postAs: <T = Json>(token: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
      send<T>(
        'POST',
        path,
        {
          headers: { 'content-type': 'application/json', ...bearer(token), ...headers },
          body: JSON.stringify(body),
        },
        body,
      ),
    submitForm: (path: string, fields: readonly (readonly [string, string])[]) => {
      const form = new URLSearchParams(fields.map(([name, value]) => [name, value]));
      return send<string>(
        'POST',
        path,
        { body: form, headers: { accept: 'text/html' } },
        Object.fromEntries(form),
      );
    },
    page: (path: string) => send<string>('GET', path, { headers: { accept: 'text/html' } }, undefined),
  };
}

function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

function titleOf(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '(no title)';
}

/** The value of a hidden field of a page's form. */
export function hiddenField(html: string, name: string): string {
  const tag = [...html.matchAll(/<input[^>]*>/g)].map(([t]) => t).find((t) => t.includes(`name="${name}"`));
  const value = tag === undefined ? undefined : /value="([^"]*)"/.exec(tag)?.[1];
  assert.ok(value, `the form has a field ${name}`);
  return value;
}
