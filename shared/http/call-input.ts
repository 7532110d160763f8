import { ok, type Result, refuse } from '../contracts/failures.ts';
import type { ApiRoute } from '../contracts/routes.ts';
import type { Event } from './call.ts';
import { jsonOf, parse, type RawBody, type Sentences } from './input.ts';

/** Headers, query and body of a call, each judged by the route's schema. */
export function inputOf(
  route: ApiRoute,
  event: Event,
  sentences: Sentences,
): Result<{ body: unknown; query: unknown; headers: unknown }> {
  const headers: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(route.headers ?? {})) {
    const value = parse(schema, event.headers[name], sentences);
    if (!value.ok)
      return refuse(
        'inputInvalid',
        (value.failure.errors ?? []).map((e) => ({ ...e, field: name })),
      );
    headers[name] = value.value;
  }
  const query = route.query
    ? parse(route.query, event.queryStringParameters ?? {}, sentences)
    : ok(undefined);
  if (!query.ok) return query;
  if (!route.body) return ok({ headers, query: query.value, body: undefined });
  const raw = jsonOf(rawBody(event), route.largestBody);
  if (!raw.ok) return raw;
  const body = parse(route.body, raw.value, sentences);
  return body.ok ? ok({ headers, query: query.value, body: body.value }) : body;
}

export function rawBody(event: Event): RawBody {
  return {
    body: event.body,
    isBase64Encoded: event.isBase64Encoded,
    contentType: event.headers['content-type'] ?? '',
  };
}
