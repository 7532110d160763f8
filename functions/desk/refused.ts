import type { Failure } from '../../shared/contracts/failures.ts';
import type { PageAnswer, PagePlace } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { officerProblems } from '../../shared/http/officer-problems.ts';
import { problemOf } from '../../shared/http/problem.ts';
import type { SignedInAs } from '../pages/desk-layout.tsx';
import { deskProblemPage } from '../pages/desk-problem-page.tsx';
import { deskSignInPage } from '../pages/desk-sign-in-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { desk } from './attempt.ts';

/**
 * A refusal with the way in; to whoever brought no session at all it is simply the way in.
 *
 * @param back the page that she comes back to, as `wayBack` lets it pass
 */
export function refused(place: PagePlace, failure: Failure, back = desk): PageAnswer {
  const problem = problemOf(failure, officerProblems);
  const way = { site: officeOf(place), back };
  const firstStep = failure.code === 'tokenMissing';
  return { status: problem.status, body: deskSignInPage(firstStep ? way : { ...way, problem }) };
}

/** A refusal to an officer whose session goes on. */
export function refusedInside(place: PagePlace, signedIn: SignedInAs, failure: Failure): PageAnswer {
  const problem = problemOf(failure, officerProblems);
  return {
    status: problem.status,
    headers: formHeaders,
    body: deskProblemPage({ site: officeOf(place), signedIn, problem }),
  };
}
