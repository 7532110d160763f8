import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { problemPage } from '../pages/problem-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { type FeedDependencies, readFeed } from './handler.ts';

/** Seconds for which a calendar program need not ask again; nobody else may keep the answer. */
const freshFor = 300;

export async function showFeed(deps: FeedDependencies, call: PageCall): Promise<PageAnswer> {
  const answer = await readFeed(deps, { ...call, file: call.parameters.file ?? '' });
  if (answer.ok)
    return {
      status: 200,
      type: 'text/calendar; charset=utf-8',
      body: answer.value,
      headers: { 'cache-control': `private, max-age=${freshFor}` },
    };
  const problem = problemOf(answer.failure);
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}
