import type { Failure } from '../contracts/failures.ts';
import type { Answer, Call, Edge, Event } from './call.ts';
import { noStore, retryAfter, securityHeaders } from './headers.ts';
import { type Problems, problemOf } from './problem.ts';

/** Whether whoever calls reads pages (a browser) or programs (everybody else). */
export function wantsPage(event: Event): boolean {
  return (event.headers.accept ?? '').includes('text/html');
}

/** A refusal as a page for people, as problem+json for programs. */
export function explain(
  edge: Edge,
  page: boolean,
  call: Pick<Call, 'authority' | 'base' | 'language'>,
  failure: Failure,
): Answer {
  if (!page || !edge.problemPage) return refusal(failure, edge.sentences?.problems);
  const { status } = problemOf(failure, edge.sentences?.problems);
  return html(status, edge.problemPage(call, failure));
}

/** RFC 9457; a 401 names how to come back (RFC 9110 section 11.6.1). */
export function refusal(failure: Failure, problems?: Problems): Answer {
  const body = problemOf(failure, problems);
  const answer = json(body.status, body, 'application/problem+json');
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

export function html(status: number, body: string): Answer {
  return {
    statusCode: status,
    headers: { ...securityHeaders, ...noStore, 'content-type': 'text/html; charset=utf-8' },
    body,
  };
}
