import type { Failure } from '../../shared/contracts/failures.ts';
import type { PageAnswer, PagePlace } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { officerProblemsIn } from '../../shared/http/officer-problems-in-language.ts';
import { problemOf } from '../../shared/http/problem.ts';
import type { SignedInAs } from '../pages/desk-layout.tsx';
import { deskProblemPage } from '../pages/desk-problem-page.tsx';
import { deskSignInPage } from '../pages/desk-sign-in-page.tsx';
import type { Site } from '../pages/site.ts';
import { officeOf } from '../pages/site-of.ts';
import { desk } from './attempt.ts';

/** An address that was refused may say what nobody is to repeat: a number that was typed there, what a provider sent. */
const withoutAddress = ({ authority, base, language }: PagePlace): Site =>
  officeOf({ authority, base, language });

/** The way in can be had again, in another language say, at the page that it leads to. @param back as `wayBack` lets it pass */
export const wayInOf = (place: PagePlace, back: string) => ({
  site: { ...withoutAddress(place), here: `${place.base}${back}` },
  back,
});

/**
 * A refusal with the way in; to whoever brought no session at all it is simply the way in.
 *
 * @param back the page that she comes back to, as `wayBack` lets it pass
 */
export function refused(place: PagePlace, failure: Failure, back = desk): PageAnswer {
  const problem = problemOf(failure, officerProblemsIn(place.language));
  const way = wayInOf(place, back);
  const firstStep = failure.code === 'tokenMissing';
  return { status: problem.status, body: deskSignInPage(firstStep ? way : { ...way, problem }) };
}

/** A refusal to an officer whose session goes on. */
export function refusedInside(place: PagePlace, signedIn: SignedInAs, failure: Failure): PageAnswer {
  const problem = problemOf(failure, officerProblemsIn(place.language));
  return {
    status: problem.status,
    headers: formHeaders,
    body: deskProblemPage({ site: withoutAddress(place), signedIn, problem }),
  };
}
