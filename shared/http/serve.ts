import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type * as z from 'zod';
import type { Authority } from '../authorities/authority.ts';
import { authorityByHost, authorityById } from '../authorities/registry.ts';
import { reference } from '../contracts/codes.ts';
import type { FunctionName } from '../contracts/environment.ts';
import { type Failure, ok, type Result, refuse } from '../contracts/failures.ts';
import { type ApiRoute, type Route, type RouteId, routes } from '../contracts/routes.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import { noStore, securityHeaders } from './headers.ts';
import { type FormValues, formOf, jsonOf, parse, type RawBody } from './input.ts';
import { log, traceOf } from './log.ts';
import type { Officer, VerifyOfficer } from './officer.ts';
import { problemOf } from './problem.ts';

type Output<T> = T extends z.ZodType ? z.output<T> : undefined;
type PropertyOf<R, K extends string> = R extends Readonly<Record<K, infer V>> ? V : undefined;
type HeadersOf<R> = R extends { headers: infer H } ? { [K in keyof H]: Output<H[K]> } : Record<string, never>;
type SuccessOf<R> = R extends { success: { html: true } } ? string : R extends { success: { body: infer B } } ? Output<B> : never;

/** What every handler gets: where the call belongs and when it came; the clock was read once, at the edge. */
export type Call = {
  readonly authority: Authority;
  /** `''` or `/<authority>`: what every link of the page begins with. */
  readonly base: string;
  readonly at: Instant;
  readonly parameters: Readonly<Record<string, string>>;
};
export type ApiCall<R> = Call & {
  readonly body: Output<PropertyOf<R, 'body'>>;
  readonly query: Output<PropertyOf<R, 'query'>>;
  readonly headers: HeadersOf<R>;
  readonly officer: R extends { caller: 'officer' } ? Officer : undefined;
};
export type PageCall = Call & { readonly form: FormValues };
export type PageAnswer = {
  readonly status: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

type HandlerOf<R> = R extends { kind: 'page' }
  ? (call: PageCall) => PageAnswer | Promise<PageAnswer>
  : (call: ApiCall<R>) => Promise<Result<SuccessOf<R>>>;
export type ApiHandler<Id extends RouteId> = (
  call: ApiCall<(typeof routes)[Id]>,
) => Promise<Result<SuccessOf<(typeof routes)[Id]>>>;
type RoutesOf<F extends FunctionName> = {
  [Id in RouteId as (typeof routes)[Id] extends { function: F } ? Id : never]: HandlerOf<(typeof routes)[Id]>;
};

export type Edge = {
  readonly now: () => number;
  /** Needed by functions with officers' routes. */
  readonly verifyOfficer?: VerifyOfficer;
  /** How a page says a refusal; without it every refusal is problem+json. */
  readonly problemPage?: (call: Pick<Call, 'authority' | 'base'>, failure: Failure) => string;
};

type Event = APIGatewayProxyEventV2;
type Answer = APIGatewayProxyStructuredResultV2;

/**
 * The Lambda entry of a function: one handler for each of its routes in the route table, all behind the same parsing,
 * token check, refusals, headers and log line.
 */
export function serve<F extends FunctionName>(name: F, handlers: RoutesOf<F>, edge: Edge) {
  const byKey = new Map<string, { route: Route; handle: (call: never) => unknown }>();
  for (const [id, route] of Object.entries(routes)) {
    if (route.function !== name) continue;
    const handle = (handlers as Record<string, (call: never) => unknown>)[id];
    if (!handle) throw new Error(`The function ${name} has no handler for ${id}`);
    byKey.set(`${route.method} ${route.path}`, { route, handle });
  }
  const base = async (event: Event): Promise<Answer> => {
    const { routeKey, authorityKnown, ...place } = placeOf(event);
    const found = authorityKnown ? byKey.get(routeKey) : undefined;
    if (!found) return explain(edge, wantsPage(event), place, { code: 'routeUnknown' });
    const { route, handle } = found;
    const call = { ...place, at: new Date(edge.now()).toISOString() as Instant };
    return route.kind === 'page'
      ? answerPage(route, handle as (call: PageCall) => Promise<PageAnswer>, call, event, edge)
      : answerApi(route, handle as (call: never) => Promise<Result<unknown>>, call, event, edge);
  };
  return middy<Event, Answer>().use(logged(edge)).handler(base);
}

type Place = Omit<Call, 'at'> & { readonly routeKey: string; readonly authorityKnown: boolean };

/** Authority, route and parameters of a call; API Gateway has matched the route already. */
function placeOf(event: Event): Place {
  const { authority: prefix, ...parameters } = event.pathParameters ?? {};
  const named = prefix === undefined ? undefined : authorityById(prefix);
  const routeKey = event.routeKey.replace(' /{authority}', ' ');
  return {
    authority: named ?? authorityByHost(event.requestContext.domainName),
    authorityKnown: prefix === undefined || named !== undefined,
    base: named ? `/${named.id}` : '',
    routeKey: routeKey.endsWith(' ') ? `${routeKey}/` : routeKey,
    parameters: Object.fromEntries(Object.entries(parameters).map(([k, v]) => [k, oneWritten(k, v ?? '')])),
  };
}

/** A reference in its one written form; one that cannot exist becomes '', which no request is called. */
function oneWritten(name: string, value: string): string {
  if (name !== 'reference') return value;
  const judged = reference.safeParse(value);
  return judged.success ? judged.data : '';
}

async function answerPage(
  route: Route,
  handle: (call: PageCall) => PageAnswer | Promise<PageAnswer>,
  call: Call,
  event: Event,
  edge: Edge,
): Promise<Answer> {
  const form = route.method === 'POST' ? formOf(rawBody(event)) : ok({});
  if (!form.ok) return explain(edge, true, call, form.failure);
  const { status, type = 'text/html; charset=utf-8', body, headers } = await handle({ ...call, form: form.value });
  const text = typeof body === 'string';
  return {
    statusCode: status,
    headers: { ...securityHeaders, ...noStore, 'content-type': type, ...headers },
    body: text ? body : Buffer.from(body).toString('base64'),
    isBase64Encoded: !text,
  };
}

async function answerApi(
  route: ApiRoute,
  handle: (call: never) => Promise<Result<unknown>>,
  call: Call,
  event: Event,
  edge: Edge,
): Promise<Answer> {
  const officer = route.caller === 'officer' ? await verified(edge, event) : ok(undefined);
  if (!officer.ok) return refusal(officer.failure);
  const input = inputOf(route, event);
  if (!input.ok) return refusal(input.failure);
  const answer = await handle({ ...call, ...input.value, officer: officer.value } as never);
  if (!answer.ok) return refusal(answer.failure);
  if ('html' in route.success)
    return {
      statusCode: 200,
      headers: { ...securityHeaders, ...noStore, 'content-type': 'text/html; charset=utf-8' },
      body: String(answer.value),
    };
  return json(route.success.status, route.success.body.parse(answer.value));
}

function verified(edge: Edge, event: Event): Promise<Result<Officer>> {
  if (!edge.verifyOfficer) throw new Error('This function has officers’ routes but no way to verify an officer');
  return edge.verifyOfficer(event.headers.authorization);
}

function inputOf(route: ApiRoute, event: Event): Result<{ body: unknown; query: unknown; headers: unknown }> {
  const headers: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(route.headers ?? {})) {
    const value = parse(schema, event.headers[name]);
    if (!value.ok) return refuse('inputInvalid', (value.failure.errors ?? []).map((e) => ({ ...e, field: name })));
    headers[name] = value.value;
  }
  const query = route.query ? parse(route.query, event.queryStringParameters ?? {}) : ok(undefined);
  if (!query.ok) return query;
  if (!route.body) return ok({ headers, query: query.value, body: undefined });
  const raw = jsonOf(rawBody(event));
  if (!raw.ok) return raw;
  const body = parse(route.body, raw.value);
  return body.ok ? ok({ headers, query: query.value, body: body.value }) : body;
}

function rawBody(event: Event): RawBody {
  return { body: event.body, isBase64Encoded: event.isBase64Encoded, contentType: event.headers['content-type'] ?? '' };
}

function wantsPage(event: Event): boolean {
  return (event.headers.accept ?? '').includes('text/html');
}

function explain(edge: Edge, page: boolean, call: Pick<Call, 'authority' | 'base'>, failure: Failure): Answer {
  if (!page || !edge.problemPage) return refusal(failure);
  const { status } = problemOf(failure);
  return {
    statusCode: status,
    headers: { ...securityHeaders, ...noStore, 'content-type': 'text/html; charset=utf-8' },
    body: edge.problemPage(call, failure),
  };
}

function refusal(failure: Failure): Answer {
  const body = problemOf(failure);
  const answer = json(body.status, body, 'application/problem+json');
  if (body.status !== 401) return answer;
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer' } };
}

function json(status: number, body: unknown, type = 'application/json'): Answer {
  return {
    statusCode: status,
    headers: { ...securityHeaders, ...noStore, 'content-type': type },
    body: JSON.stringify(body),
  };
}

/** The log line of every call, and the answer to every fault: nothing of the input is repeated in either. */
function logged(edge: Edge): middy.MiddlewareObj<Event, Answer> {
  const started = new WeakMap<object, number>();
  const finish = (request: { event: Event; context: Context; response?: Answer | null }) => {
    const status = request.response?.statusCode ?? 500;
    log(status >= 500 ? 'error' : 'info', 'call', {
      route: request.event.routeKey,
      status,
      ms: Math.round(performance.now() - (started.get(request.event) ?? performance.now())),
      awsRequestId: request.context.awsRequestId,
    });
  };
  return {
    before: ({ event }) => {
      started.set(event, performance.now());
    },
    after: (request) => finish(request),
    onError: (request) => {
      log('error', 'fault', { route: request.event.routeKey, reason: traceOf(request.error) });
      request.response = explain(edge, wantsPage(request.event), placeOf(request.event), { code: 'unavailable' });
      finish(request);
    },
  };
}
