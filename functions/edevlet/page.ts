import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { dropCookie } from '../../shared/http/cookies.ts';
import { ownAddress } from '../../shared/http/own-address.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { edevletPage } from '../pages/edevlet-page.tsx';
import { problemPage } from '../pages/problem-page.tsx';
import { isReturnName, linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { attemptCookie, beginLogin, type EdevletDependencies, finishLogin } from './handler.ts';

/** What a browser says of a step that was taken on our pages, or by typing the address. */
const ownSteps = new Set([undefined, 'same-origin', 'none']);

/** The way to e-Devlet; whoever another site leads there is asked first, since she may be known there (ASVS 7.6.2). */
export function startLogin(
  deps: Pick<EdevletDependencies, 'gate' | 'newSecret' | 'publicUrl'>,
  call: PageCall,
): PageAnswer {
  if (!call.authority.signIn.includes('edevlet')) return notOffered(call);
  const { donus } = call.asked.query;
  // Not the call's own base: the way back may stand at another host, where the bare path is another institution's.
  const links = linksOf(ownAddress(deps.publicUrl, call.asked.host, call.authority));
  const returnTo = isReturnName(donus) ? links.back(donus) : links.start;
  return ownSteps.has(call.asked.fetchSite)
    ? seeOther(beginLogin(deps, call, returnTo))
    : { status: 200, body: edevletPage({ site: siteOf(call), returnTo }) };
}

export async function endLogin(deps: EdevletDependencies, call: PageCall): Promise<PageAnswer> {
  const finished = await finishLogin(deps, call);
  if (finished.ok) return seeOther(finished.value);
  const { failure, place, returnTo } = finished.failure;
  const problem = problemOf(failure);
  return {
    status: problem.status,
    body: edevletPage({ site: siteOf(place), returnTo, problem }),
    cookies: [dropCookie(attemptCookie)],
  };
}

/** Where an institution has no client of e-Devlet's, there is no such address. */
function notOffered(call: PageCall): PageAnswer {
  const problem = problemOf({ code: 'routeUnknown' });
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}

const seeOther = ({ location, cookies }: { location: string; cookies: readonly string[] }): PageAnswer => ({
  status: 303,
  body: '',
  headers: { location },
  cookies,
});
