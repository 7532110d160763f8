import { officerSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import type { Edge } from '../../shared/http/call.ts';
import { officerProblemsIn } from '../../shared/http/officer-problems-in-language.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { problemPage } from './problem-page.tsx';
import { officeOf } from './site-of.ts';

/** The edge of officers' functions: with what only officers can get wrong. */
export const officeEdge: Edge = {
  now: () => Date.now(),
  sentences: (language) => ({ problems: officerProblemsIn(language), fields: officerSentencesIn(language) }),
  // Without its address: what somebody typed there is repeated in no link.
  problemPage: ({ authority, base, language }, failure) =>
    problemPage({
      site: officeOf({ authority, base, language }),
      problem: problemOf(failure, officerProblemsIn(language)),
    }),
};
