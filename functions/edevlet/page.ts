import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { dropCookie } from '../../shared/http/cookies.ts';
import { retryAfter } from '../../shared/http/headers.ts';
import { isLanguage, languageField } from '../../shared/http/language.ts';
import { ownAddress } from '../../shared/http/own-address.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { edevletPage } from '../pages/edevlet-page.tsx';
import { isReturnName, linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import {
  attemptCookie,
  beginLogin,
  type EdevletDependencies,
  type Entrance,
  finishLogin,
  type NotLoggedIn,
} from './handler.ts';

/** What a browser says of a step that was taken on our pages, or by typing the address. */
const ownSteps = new Set([undefined, 'same-origin', 'none']);

/** The way to e-Devlet; whoever another site leads there is asked first, since she may be known there (ASVS 7.6.2). */
export function startLogin(deps: Entrance, call: PageCall): PageAnswer {
  const { donus } = call.asked.query;
  // Not the call's own base: the way back may stand at another host, where the bare path is another institution's.
  const links = linksOf(ownAddress(deps.publicUrl, call.asked.host, call.authority));
  const returnTo = isReturnName(donus) ? links.back(donus) : links.start;
  const begun = beginLogin(deps, call, returnTo);
  if (!begun.ok) return withWaysOn({ failure: begun.failure, place: call, returnTo });
  // Choosing a language is no wish to sign in.
  return ownSteps.has(call.asked.fetchSite) && !isLanguage(call.asked.query[languageField])
    ? seeOther(begun.value)
    : { status: 200, body: edevletPage({ site: siteOf(call), returnTo }) };
}

export async function endLogin(
  deps: EdevletDependencies,
  call: PageCall & { readonly from: string },
): Promise<PageAnswer> {
  const finished = await finishLogin(deps, call, (place) => linksOf(place).back('baglama'));
  return finished.ok ? seeOther(finished.value) : withWaysOn(finished.failure);
}

/** What went wrong, and every way on; what she typed in a form waits there whatever happened. */
function withWaysOn({ failure, place, returnTo }: NotLoggedIn): PageAnswer {
  const problem = problemOf(failure, problemsIn(place.language));
  return {
    status: problem.status,
    body: edevletPage({ site: siteOf(place), returnTo, problem }),
    headers: retryAfter(failure),
    cookies: [dropCookie(attemptCookie)],
  };
}

const seeOther = ({ location, cookies }: { location: string; cookies: readonly string[] }): PageAnswer => ({
  status: 303,
  body: '',
  headers: { location },
  cookies,
});
