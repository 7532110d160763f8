/** A browser before the function `desk`: it keeps cookies, says where it comes from, and shows what it got. */
import type { Context } from 'aws-lambda';
import type { Answer, Event } from '../../../shared/http/call.ts';
import { type Ask, eventOf, headersOf } from '../edge/events.ts';

export type Handle = (event: Event, context: Context) => Promise<Answer>;
export type Browser = ReturnType<typeof browserOf>;

export const publicUrl = 'https://ebelediye.kocasinan.example';
const formHeaders = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const context = { awsRequestId: 'r-1' } as Context;

export function browserOf(handle: Handle, authority = 'kocasinan') {
  const jar = new Map<string, string>();
  const send = async (ask: Ask): Promise<Answer> => {
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`);
    const answer = await handle({ ...eventOf(ask), ...(cookies.length > 0 ? { cookies } : {}) }, context);
    for (const line of answer.cookies ?? []) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (/; Max-Age=0/.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const path = { authority };
  return {
    jar,
    get: (route: string, more: Partial<Ask> = {}) =>
      send({
        routeKey: `GET /{authority}${route}`,
        ...more,
        path: { ...path, ...more.path },
        headers: { accept: 'text/html', ...more.headers },
      }),
    /** The way back stands at the deployment's own address, under no authority's name. */
    comeBack: (query: URLSearchParams, headers: Record<string, string> = {}) =>
      send({
        routeKey: 'GET /gorevli/donus',
        query: Object.fromEntries(query),
        headers: { accept: 'text/html', ...headers },
      }),
    /** A form of a page whose address names something. */
    postTo: (route: string, form: Record<string, string>, named: Record<string, string>) =>
      send({
        routeKey: `POST /{authority}${route}`,
        path: { ...path, ...named },
        body: new URLSearchParams(form).toString(),
        headers: { ...formHeaders, origin: publicUrl, 'sec-fetch-site': 'same-origin' },
      }),
    post: (route: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      send({
        routeKey: `POST /{authority}${route}`,
        path,
        body: new URLSearchParams(form).toString(),
        headers: {
          ...formHeaders,
          origin: publicUrl,
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
      }),
  };
}

export const locationOf = (answer: Answer): string => headersOf(answer).location ?? '';
export const formTokenIn = (answer: Answer): string =>
  /name="formToken" value="([^"]+)"/.exec(answer.body ?? '')?.[1] ?? '';
