import middy from '@middy/core';
import { ok, type Result } from '../contracts/failures.ts';
import type { ApiRoute, Route } from '../contracts/routes/route.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import { explain, html, json, refusal, wantsPage } from './answers.ts';
import { type Asker, askedOf } from './asked.ts';
import type {
  Answer,
  Edge,
  Event,
  HandlersOf,
  PageAnswer,
  PageCall,
  RawPageCall,
  RouteTable,
} from './call.ts';
import { inputOf, rawBody } from './call-input.ts';
import { arrivalsThrough } from './client-address.ts';
import { noStore, securityHeaders, spokenIn } from './headers.ts';
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
    if (!arrival) return refusal(edge, 'tr', { code: 'notThroughEdge' });
    const { routeKey, authorityKnown, ...place } = placeOf(event, arrival.host, edge.speaks);
    const found = authorityKnown ? byKey.get(routeKey) : undefined;
    const asked = askedOf(event, arrival.host);
    if (!found) return explain(edge, wantsPage(event), { ...place, asked }, { code: 'routeUnknown' });
    const { route, handle } = found;
    const at = new Date(edge.now()).toISOString() as Instant;
    const call = { ...place, from: arrival.from, at, asked };
    return route.kind === 'page'
      ? answerPage(route, handle as (call: RawPageCall) => Promise<PageAnswer>, call, event, edge)
      : answerApi(route, handle as (call: never) => Promise<Result<unknown>>, call, event, edge);
  };
  return middy<Event, Answer>().use(logged(edge)).handler(base);
}

const pageType = 'text/html; charset=utf-8';

async function answerPage(
  route: Route,
  handle: (call: RawPageCall) => PageAnswer | Promise<PageAnswer>,
  call: Omit<PageCall, 'form'>,
  event: Event,
  edge: Edge,
): Promise<Answer> {
  const raw = rawBody(event);
  const isForm = route.method === 'POST' && !('takes' in route);
  const form = isForm ? formOf(raw, route.largestBody) : ok({});
  if (!form.ok) return explain(edge, true, call, form.failure);
  const {
    status,
    type = pageType,
    body,
    headers,
    cookies,
  } = await handle({ ...call, form: form.value, raw });
  // What everybody may keep has no language, and sets none: a cache gives one answer to all.
  const isPage = type === pageType;
  const text = typeof body === 'string';
  return {
    statusCode: status,
    headers: {
      ...securityHeaders,
      ...noStore,
      ...(isPage ? spokenIn(call.language) : {}),
      'content-type': type,
      ...headers,
    },
    body: text ? body : Buffer.from(body).toString('base64'),
    isBase64Encoded: !text,
    ...cookieLines([...(isPage ? languageKept(call.asked) : []), ...(cookies ?? [])]),
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
  const { language } = call;
  if (!officer.ok) return refusal(edge, language, officer.failure);
  const input = inputOf(route, event, edge.sentences(language).fields);
  if (!input.ok) return refusal(edge, language, input.failure);
  const answer = await handle({ ...call, ...input.value, officer: officer.value } as never);
  if (!answer.ok) return refusal(edge, language, answer.failure);
  // A paper that goes into a file: Turkish, whoever prints it.
  if ('html' in route.success) return html(200, String(answer.value), 'tr');
  return json(route.success.status, route.success.body.parse(answer.value));
}

function verified(edge: Edge, event: Event, asker: Asker): Promise<Result<Officer>> {
  if (!edge.verifyOfficer)
    throw new Error('This function has officers’ routes but no way to verify an officer');
  return edge.verifyOfficer(event.headers.authorization, asker);
}
