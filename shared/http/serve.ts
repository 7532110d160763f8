import middy from '@middy/core';
import { ok, type Result } from '../contracts/failures.ts';
import type { ApiRoute, Route } from '../contracts/routes/route.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import { explain, html, json, refusal, wantsPage } from './answers.ts';
import { type Asker, askedOf } from './asked.ts';
import type { Answer, Edge, Event, HandlersOf, PageAnswer, PageCall, RouteTable } from './call.ts';
import { inputOf, rawBody } from './call-input.ts';
import { arrivalsThrough } from './client-address.ts';
import { noStore, securityHeaders } from './headers.ts';
import { formOf } from './input.ts';
import { languageKept } from './language.ts';
import { logged } from './logged.ts';
import type { Officer } from './officer.ts';
import { placeOf } from './place.ts';

/**
 * The Lambda entry of a function: one handler for each of its routes, all behind the same parsing,
 * check that the call came through the edge, token check, refusals, headers and log line.
 */
export function serve<T extends RouteTable>(table: T, handlers: HandlersOf<T>, edge: Edge) {
  const byKey = new Map<string, { route: Route; handle: (call: never) => unknown }>();
  for (const [id, route] of Object.entries(table)) {
    const handle = (handlers as Record<string, (call: never) => unknown>)[id];
    if (!handle) throw new Error(`There is no handler for the route ${id}`);
    byKey.set(`${route.method} ${route.path}`, { route, handle });
  }
  const { arrivals = arrivalsThrough({ ORIGIN_SECRET: '', TRUSTED_PROXIES: '0' }) } = edge;
  const base = async (event: Event): Promise<Answer> => {
    const arrival = arrivals(event);
    if (!arrival) return refusal({ code: 'notThroughEdge' }, edge.sentences?.problems);
    const { routeKey, authorityKnown, ...place } = placeOf(event, arrival.host);
    const found = authorityKnown ? byKey.get(routeKey) : undefined;
    const asked = askedOf(event, arrival.host);
    if (!found) return explain(edge, wantsPage(event), place, { code: 'routeUnknown' });
    const { route, handle } = found;
    const at = new Date(edge.now()).toISOString() as Instant;
    const call = { ...place, from: arrival.from, at, asked };
    return route.kind === 'page'
      ? answerPage(route, handle as (call: PageCall) => Promise<PageAnswer>, call, event, edge)
      : answerApi(route, handle as (call: never) => Promise<Result<unknown>>, call, event, edge);
  };
  return middy<Event, Answer>().use(logged(edge)).handler(base);
}

async function answerPage(
  route: Route,
  handle: (call: PageCall) => PageAnswer | Promise<PageAnswer>,
  call: Omit<PageCall, 'form'>,
  event: Event,
  edge: Edge,
): Promise<Answer> {
  const form = route.method === 'POST' ? formOf(rawBody(event)) : ok({});
  if (!form.ok) return explain(edge, true, call, form.failure);
  const {
    status,
    type = 'text/html; charset=utf-8',
    body,
    headers,
    cookies,
  } = await handle({ ...call, form: form.value });
  const text = typeof body === 'string';
  return {
    statusCode: status,
    headers: { ...securityHeaders, ...noStore, 'content-type': type, ...headers },
    body: text ? body : Buffer.from(body).toString('base64'),
    isBase64Encoded: !text,
    ...cookieLines([...languageKept(call.asked), ...(cookies ?? [])]),
  };
}

const cookieLines = (cookies: string[]) => (cookies.length > 0 ? { cookies } : {});

async function answerApi(
  route: ApiRoute,
  handle: (call: never) => Promise<Result<unknown>>,
  call: Omit<PageCall, 'form'>,
  event: Event,
  edge: Edge,
): Promise<Answer> {
  const officer = route.caller === 'officer' ? await verified(edge, event, call) : ok(undefined);
  const { problems, fields } = edge.sentences ?? {};
  if (!officer.ok) return refusal(officer.failure, problems);
  const input = inputOf(route, event, fields);
  if (!input.ok) return refusal(input.failure, problems);
  const answer = await handle({ ...call, ...input.value, officer: officer.value } as never);
  if (!answer.ok) return refusal(answer.failure, problems);
  if ('html' in route.success) return html(200, String(answer.value));
  return json(route.success.status, route.success.body.parse(answer.value));
}

function verified(edge: Edge, event: Event, asker: Asker): Promise<Result<Officer>> {
  if (!edge.verifyOfficer)
    throw new Error('This function has officers’ routes but no way to verify an officer');
  return edge.verifyOfficer(event.headers.authorization, asker);
}
