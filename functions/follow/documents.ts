import type { BasketStore } from '../../shared/domain/attachment-ports.ts';
import { addDocuments } from '../../shared/domain/decide/documents.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { draftCookie } from '../../shared/http/citizen.ts';
import { cookieOf } from '../../shared/http/cookies.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { isToken } from '../../shared/http/session.ts';
import { type TakeAlongDependencies, takeAlong } from '../../shared/http/take-along.ts';
import { problemPage } from '../pages/problem-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { statusPage } from '../pages/status-page.tsx';
import { followWords } from '../pages/words/follow.ts';
import { statusByTicket } from './acts.ts';
import { ticketedBy } from './ticketed.ts';
import { decided, type WriteDependencies } from './write.ts';

type Dependencies = WriteDependencies & TakeAlongDependencies & { readonly baskets: BasketStore };

/**
 * Takes what waits in the browser's basket over to the request. Sent again after it was taken, the basket is empty and
 * nothing is added twice.
 */
export async function takeDocuments(deps: Dependencies, posted: PageCall): Promise<PageAnswer> {
  const call = ticketedBy(posted);
  const { authority, reference, at, language } = call;
  const token = cookieOf(call.asked.cookies, draftCookie) ?? '';
  const basket = { authority: authority.id, token, of: reference };
  const files = isToken(token) ? await deps.baskets.list(basket, at) : [];
  const taken =
    files.length === 0
      ? await statusByTicket(deps, call)
      : await decided(deps, call, async ({ loaded }, moment) => {
          const { intakeKey } = loaded.kept;
          const kept = await takeAlong(deps, files, { authority: authority.id, intakeKey });
          return kept.ok
            ? addDocuments(loaded.request, kept.value, { ...moment, authority }, 'applicant')
            : kept;
        });
  const site = siteOf(call);
  if (!taken.ok) {
    const { failure } = taken;
    const problem = problemOf(failure, problemsIn(language));
    const detail = failure.errors?.[0]?.message ?? problem.detail;
    return { status: problem.status, body: problemPage({ site, problem: { ...problem, detail } }) };
  }
  const added = new Set(files.map(({ id }) => id));
  if (added.size > 0)
    await deps.baskets.change(basket, at, (held) => held.filter(({ id }) => !added.has(id)));
  const banner = added.size > 0 ? followWords(site).documents.done : undefined;
  return { status: 200, body: statusPage({ site, status: taken.value, banner }) };
}
