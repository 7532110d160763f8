import type { Failure } from '../contracts/failures.ts';
import type { Language } from '../contracts/vocabulary.ts';
import type { Answer, Edge, Event, PagePlace } from './call.ts';
import { noStore, retryAfter, securityHeaders, spokenIn } from './headers.ts';
import { problemOf } from './problem.ts';

/** Whether whoever calls reads pages (a browser) or programs (everybody else). */
export function wantsPage(event: Event): boolean {
  return (event.headers.accept ?? '').includes('text/html');
}

/** A refusal as a page for people, as problem+json for programs. */
export function explain(edge: Edge, page: boolean, call: PagePlace, failure: Failure): Answer {
  if (!page || !edge.problemPage) return refusal(edge, call.language, failure);
  const { status } = problemOf(failure, edge.sentences(call.language).problems);
  return html(status, edge.problemPage(call, failure), call.language);
}

/** RFC 9457; a 401 names how to come back (RFC 9110 section 11.6.1). */
export function refusal(edge: Pick<Edge, 'sentences'>, language: Language, failure: Failure): Answer {
  const body = problemOf(failure, edge.sentences(language).problems);
  const plain = json(body.status, body, 'application/problem+json');
  const answer = { ...plain, headers: { ...plain.headers, ...spokenIn(language) } };
  if (failure.retryAfter !== undefined)
    return { ...answer, headers: { ...answer.headers, ...retryAfter(failure) } };
  if (body.status !== 401) return answer;
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer' } };
}

export function json(status: number, body: unknown, type = 'application/json'): Answer {
  return {
    statusCode: status,
    headers: { ...securityHeaders, ...noStore, 'content-type': type },
    body: JSON.stringify(body),
  };
}

export function html(status: number, body: string, language: Language): Answer {
  return {
    statusCode: status,
    headers: {
      ...securityHeaders,
      ...noStore,
      ...spokenIn(language),
      'content-type': 'text/html; charset=utf-8',
    },
    body,
  };
}
