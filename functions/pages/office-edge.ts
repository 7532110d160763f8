import { trOfficer } from '../../shared/contracts/messages/tr-officer.ts';
import type { Edge } from '../../shared/http/call.ts';
import { officerProblems } from '../../shared/http/officer-problems.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { problemPage } from './problem-page.tsx';
import { officeOf } from './site-of.ts';

/** The edge of officers' functions: with what only officers can get wrong. */
export const officeEdge: Edge = {
  now: () => Date.now(),
  sentences: () => ({ problems: officerProblems, fields: trOfficer }),
  problemPage: (call, failure) =>
    problemPage({ site: officeOf(call), problem: problemOf(failure, officerProblems) }),
};
