import * as z from 'zod';
import { problem } from '../contracts/failures.ts';
import { type ApiRoute, type Route, routes } from '../contracts/routes.ts';
import { memberProblems } from './member-problems.ts';
import { officerProblems } from './officer-problems.ts';
import { sessionCookie } from './session.ts';

type Json = Record<string, unknown>;

const problems = { ...officerProblems, ...memberProblems };

/** The API as OpenAPI 3.1, made from the route table: what is parsed is what is documented. */
export function openApiDocument(publicUrl: string): Json {
  const paths: Record<string, Json> = {};
  for (const [id, route] of Object.entries(routes) as [string, Route][]) {
    if (route.kind !== 'api') continue;
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(id, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Başvuru API',
      version: '1',
      description:
        'Her yol, kurum adıyla başlayan hâliyle de çalışır: /{kurum}/requests. Ret cevapları application/problem+json biçimindedir (RFC 9457) ve Accept-Language başlığının dilindedir: tr ya da en.',
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: {
        officer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        session: { type: 'apiKey', in: 'cookie', name: sessionCookie },
      },
    },
  };
}

function operationOf(id: string, route: ApiRoute): Json {
  return {
    operationId: id,
    summary: route.summary,
    ...(route.caller === 'officer' ? { security: [{ officer: [] }, { session: [] }] } : {}),
    parameters: parametersOf(route),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
          },
        }
      : {}),
    responses: responsesOf(route),
  };
}

function parametersOf(route: ApiRoute): Json[] {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inHeader = Object.entries(route.headers ?? {}).map(([name, schema]) => ({
    name,
    in: 'header',
    required: true,
    schema: schemaOf(schema, 'input'),
  }));
  const query = route.query ? (schemaOf(route.query, 'input').properties as Json | undefined) : undefined;
  const inQuery = Object.entries(query ?? {}).map(([name, schema]) => ({ name, in: 'query', schema }));
  return [...inPath, ...inHeader, ...inQuery];
}

function responsesOf(route: ApiRoute): Json {
  const { success } = route;
  const content =
    'html' in success
      ? { 'text/html': { schema: { type: 'string' } } }
      : { 'application/json': { schema: schemaOf(success.body, 'output') } };
  const responses: Record<string, Json> = { [success.status]: { description: 'Tamam', content } };
  const always = ['inputInvalid', 'unavailable'] as const;
  const officers = [
    'tokenMissing',
    'tokenInvalid',
    'tokenExpired',
    'scopeMissing',
    'secondFactorMissing',
    'sessionEnded',
    'notFromOwnPage',
    'officerNotEntitled',
  ] as const;
  for (const code of [...route.refusals, ...always, ...(route.caller === 'officer' ? officers : [])]) {
    const { status, title } = problems[code];
    const before = responses[status]?.description;
    responses[status] = {
      description: before ? `${before}; ${title} (${code})` : `${title} (${code})`,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return responses;
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
