import type { RouteModel } from '../assembly/assembly.types.ts';

export type RouteMatch = {
  readonly route: RouteModel;
  readonly pathParameters: Readonly<Record<string, string>>;
};
export type Router = (method: string, path: string) => RouteMatch | undefined;

type Segment = { readonly kind: 'literal' | 'parameter' | 'rest'; readonly name: string };
type Compiled = {
  readonly route: RouteModel;
  readonly method: string;
  readonly segments: readonly Segment[];
};

const compileSegment = (text: string): Segment => {
  const [, name, plus] = /^\{([^}+]+)(\+?)\}$/.exec(text) ?? [];
  if (name === undefined) return { kind: 'literal', name: text };
  return { kind: plus ? 'rest' : 'parameter', name };
};

const compile = (route: RouteModel): Compiled => {
  const [method = '', path = ''] = route.routeKey.split(' ');
  if (!path.startsWith('/')) throw new Error(`"${route.routeKey}" is not a route key`);
  return { route, method, segments: path.slice(1).split('/').map(compileSegment) };
};

const order = { literal: 0, parameter: 1, rest: 2 };

/**
 * The more specific first: literal before parameter before rest, from left to right; then a method before ANY. Of two
 * lengths the longer comes first, so that the order is one: only greedy routes can match a path of another length.
 */
const bySpecificity = (a: Compiled, b: Compiled): number => {
  if (a.segments.length !== b.segments.length) return b.segments.length - a.segments.length;
  for (const [at, segment] of a.segments.entries()) {
    const other = b.segments[at];
    const difference = order[segment.kind] - (other ? order[other.kind] : 0);
    if (difference !== 0) return difference;
  }
  return Number(a.method === 'ANY') - Number(b.method === 'ANY');
};

/** A greedy route comes after every other, however specific its beginning is. */
const byGreed = (a: Compiled, b: Compiled): number => Number(isGreedy(a)) - Number(isGreedy(b));
const isGreedy = ({ segments }: Compiled): boolean => segments.at(-1)?.kind === 'rest';

const matchSegments = (
  segments: readonly Segment[],
  parts: readonly string[],
): Record<string, string> | undefined => {
  const parameters: Record<string, string> = {};
  for (const [at, { kind, name }] of segments.entries()) {
    const part = parts[at];
    if (kind === 'rest') {
      const rest = parts.slice(at).join('/');
      return rest === '' ? undefined : { ...parameters, [name]: decodeURIComponent(rest) };
    }
    if (part === undefined || (kind === 'literal' ? decodeURIComponent(part) !== name : part === ''))
      return undefined;
    if (kind === 'parameter') parameters[name] = decodeURIComponent(part);
  }
  return parts.length === segments.length ? parameters : undefined;
};

/**
 * Finds the route as an HTTP API does: a full match of path and method, then a greedy `{proxy+}`, then `$default`.
 * The path is still percent-encoded; the parameters are decoded. Throws a `URIError` on a malformed path.
 */
export const createRouter = (routes: readonly RouteModel[]): Router => {
  const fallback = routes.find(({ routeKey }) => routeKey === '$default');
  const compiled = routes
    .filter((route) => route !== fallback)
    .map(compile)
    .sort((a, b) => byGreed(a, b) || bySpecificity(a, b));
  return (method, path) => {
    const parts = path.slice(1).split('/');
    for (const { route, method: wanted, segments } of compiled) {
      if (wanted !== method && wanted !== 'ANY') continue;
      const pathParameters = matchSegments(segments, parts);
      if (pathParameters) return { route, pathParameters };
    }
    return fallback && { route: fallback, pathParameters: {} };
  };
};
