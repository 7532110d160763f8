import { authorityByHost, authorityById } from '../authorities/registry.ts';
import { reference } from '../contracts/codes.ts';
import type { Language } from '../contracts/vocabulary.ts';
import type { Call, Event } from './call.ts';
import { languageOf } from './language.ts';

export type Place = Omit<Call, 'at'> & {
  readonly routeKey: string;
  readonly authorityKnown: boolean;
};

/**
 * Authority, language, route and parameters of a call; API Gateway has matched the route already.
 *
 * @param host the name under which the citizen came; the API's own when a distribution stands before it
 * @param speaks the language of a function that has only one
 */
export function placeOf(
  event: Event,
  host: string = event.requestContext.domainName,
  speaks?: Language,
): Place {
  const { authority: prefix, ...parameters } = event.pathParameters ?? {};
  const named = prefix === undefined ? undefined : authorityById(prefix);
  const routeKey = event.routeKey.replace(' /{authority}', ' ');
  const authority = named ?? authorityByHost(host);
  return {
    authority,
    authorityKnown: prefix === undefined || named !== undefined,
    base: named ? `/${named.id}` : '',
    language: speaks ?? languageOf(event, authority.languages),
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
