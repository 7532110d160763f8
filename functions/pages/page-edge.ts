import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import type { Edge } from '../../shared/http/call.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { problemPage } from './problem-page.tsx';
import { siteOf } from './site-of.ts';

/** The edge of every function that shows pages: the real clock, and refusals as pages for those who want pages. */
export const pageEdge: Edge = {
  now: () => Date.now(),
  sentences: (language) => ({ problems: problemsIn(language), fields: sentencesIn(language) }),
  problemPage: (call, failure) =>
    problemPage({ site: siteOf(call), problem: problemOf(failure, problemsIn(call.language)) }),
};
