import { describe, expect, test } from 'vitest';
import { type ApiRoute, type Route, routes } from '../../../shared/contracts/routes.ts';
import { memberProblems } from '../../../shared/http/member-problems.ts';
import { officerProblems } from '../../../shared/http/officer-problems.ts';
import { openApiDocument } from '../../../shared/http/openapi.ts';

const problems = { ...officerProblems, ...memberProblems };

type Json = { readonly [key: string]: unknown };
type Operation = {
  readonly operationId: string;
  readonly security?: unknown;
  readonly parameters: readonly { name: string; in: string; required?: boolean; schema: Json }[];
  readonly requestBody?: { content: { 'application/json': { schema: Json } } };
  readonly responses: Readonly<Record<string, { description: string; content: Json }>>;
};

const document = openApiDocument('https://basvuru.ornek.bel.tr');
const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
const all = Object.entries(routes as Readonly<Record<string, Route>>);
const apiRoutes = all.flatMap(([id, route]) =>
  route.kind === 'api' ? [{ id, route: route as ApiRoute }] : [],
);

const operationOf = ({ path, method }: Pick<Route, 'path' | 'method'>) =>
  paths[path]?.[method.toLowerCase()] as Operation;

/** Every object inside a value, with the way to it. */
function* objectsIn(value: unknown, way = '#'): Generator<[way: string, object: Json]> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* objectsIn(item, `${way}/${i}`);
  else if (value !== null && typeof value === 'object') {
    yield [way, value as Json];
    for (const [key, item] of Object.entries(value)) yield* objectsIn(item, `${way}/${key}`);
  }
}

describe.each(apiRoutes)('$id', ({ id, route }) => {
  const operation = operationOf(route);

  test('stands in the document under its own name', () => {
    expect(operation).toMatchObject({ operationId: id, summary: route.summary });
  });

  test('tells its answer, and every refusal that it can give', () => {
    expect(operation.responses).toHaveProperty(String(route.success.status));
    for (const code of [...route.refusals, 'inputInvalid', 'unavailable'] as const) {
      const answer = operation.responses[problems[code].status];
      expect(answer?.description).toContain(`(${code})`);
      expect(answer?.content).toHaveProperty(['application/problem+json']);
    }
  });

  test('asks officers for a token or their session, and nobody else', () => {
    expect(operation.security).toEqual(
      route.caller === 'officer' ? [{ officer: [] }, { session: [] }] : undefined,
    );
    expect('401' in operation.responses).toBe(route.caller === 'officer');
  });

  test('names every parameter of its path, and the headers it needs', () => {
    const named = (place: string) => operation.parameters.filter((p) => p.in === place).map((p) => p.name);
    expect(named('path')).toEqual([...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(named('header')).toEqual(Object.keys(route.headers ?? {}));
    for (const parameter of operation.parameters)
      if (parameter.in !== 'query') expect(parameter.required).toBe(true);
  });

  test('describes a body when it takes one', () => {
    expect(operation.requestBody !== undefined).toBe(route.body !== undefined);
  });
});

describe('the document', () => {
  test('is OpenAPI 3.1, with the address it is served from', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'https://basvuru.ornek.bel.tr' }] });
  });

  test('holds the API’s routes and no other', () => {
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((m) => `${m.toUpperCase()} ${path}`),
    );
    expect(documented.sort()).toEqual(apiRoutes.map(({ route }) => `${route.method} ${route.path}`).sort());
    expect(all.length).toBeGreaterThan(apiRoutes.length);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test('every reference leads somewhere', () => {
    let followed = 0;
    for (const [, { $ref }] of objectsIn(document)) {
      if (typeof $ref !== 'string') continue;
      const target = $ref
        .split('/')
        .slice(1)
        .reduce<unknown>((at, key) => (at as Json | undefined)?.[key], document);
      expect(target, $ref).toBeTypeOf('object');
      followed += 1;
    }
    expect(followed).toBeGreaterThan(0);
  });

  test('describes every field: none was lost as unrepresentable', () => {
    const says = ['type', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', '$ref'];
    const vague: string[] = [];
    for (const [way, object] of objectsIn(document)) {
      for (const [name, field] of Object.entries((object.properties as Json | undefined) ?? {}))
        if (!says.some((word) => Object.hasOwn(field as Json, word))) vague.push(`${way}/${name}`);
      if ('schema' in object && Object.keys(object.schema as Json).length === 0) vague.push(way);
    }
    expect(vague).toEqual([]);
  });

  test('the body of a request is one of the three kinds, and asks for what the law asks for', () => {
    const { schema } = operationOf(routes.submit).requestBody?.content['application/json'] ?? { schema: {} };
    const kinds = (schema.oneOf ?? schema.anyOf) as {
      properties: Json;
      required: string[];
      additionalProperties: unknown;
    }[];
    const required = Object.fromEntries(
      kinds.map((k) => [(k.properties.regime as Json).const, new Set(k.required)]),
    );
    const everyone = [
      'regime',
      'name',
      'surname',
      'serviceAddress',
      'subject',
      'replyBy',
      'noticeVersion',
      'noticeHash',
      'noticeRead',
    ];
    expect(required).toEqual({
      kvkk: new Set(everyone),
      petition: new Set([...everyone, 'petitionType']),
      information: new Set(everyone),
    });
    for (const { additionalProperties } of kinds) expect(additionalProperties).toBe(false);
  });

  test('says nothing of our insides', () => {
    expect(JSON.stringify(document)).not.toMatch(/dynamo|lambda|kms|amazonaws|intakeKey|bodyMac/i);
  });
});
