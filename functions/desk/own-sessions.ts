import { freshLoginMs, showedHerself } from '../../shared/domain/officer-session.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { dropCookie } from '../../shared/http/cookies.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { liveSessionsOf } from '../../shared/http/live-sessions.ts';
import { sessionCookie } from '../../shared/http/session.ts';
import { deskLinksOf } from '../pages/desk-layout.tsx';
import { deskSessionsPage } from '../pages/desk-sessions-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered, enteredByForm } from './entered.ts';
import { seeOther } from './issuer-way.ts';
import { refusedInside } from './refused.ts';

/** Where she is signed in, the present session first. */
export function showOwnSessions(deps: EnteredDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, `${desk}/oturumlarim`, async (session, signedIn) => {
    const sessions = await liveSessionsOf(deps.sessions, session, call.at);
    return {
      status: 200,
      headers: formHeaders,
      body: deskSessionsPage({
        site: officeOf(call),
        signedIn,
        sessions: sessions.map(({ id, startedAt, usedAt, browser }) => ({
          id,
          startedAt,
          usedAt,
          browser,
          isThis: id === session.id,
        })),
        mayEnd: showedHerself(session.who, freshLoginMs, call.at),
      }),
    };
  });
}

/** Ends one of her sessions, or all but this one; whoever only found her browser open cannot. */
export function endOwnSessions(deps: EnteredDependencies, call: PageCall): Promise<PageAnswer> {
  return enteredByForm(deps, call, async (session, signedIn) => {
    if (!showedHerself(session.who, freshLoginMs, call.at))
      return refusedInside(call, signedIn, { code: 'freshLoginNeeded' });
    const { session: chosen } = call.form;
    const sessions = await liveSessionsOf(deps.sessions, session, call.at);
    const ended = sessions.filter(({ id }) => (chosen === 'others' ? id !== session.id : id === chosen));
    await Promise.all(ended.map((each) => deps.sessions.end(each, call.at)));
    const endsThis = ended.some(({ id }) => id === session.id);
    return seeOther(
      deskLinksOf(officeOf(call))[endsThis ? 'desk' : 'ownSessions'],
      endsThis ? [dropCookie(sessionCookie)] : [],
    );
  });
}
