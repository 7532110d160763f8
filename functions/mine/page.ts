import { reference as referenceSchema } from '../../shared/contracts/codes.ts';
import { instant } from '../../shared/contracts/vocabulary.ts';
import type { Citizen } from '../../shared/domain/citizen-session.ts';
import { isOwn, mayActOn, type ReadOwn } from '../../shared/domain/own-requests.ts';
import type { FindRequest, Secrets } from '../../shared/domain/ports.ts';
import { formTokenOf, type SessionStore } from '../../shared/domain/session.ts';
import { ticketFor } from '../../shared/domain/ticket.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { citizenCookie, type EnterCitizen, type SignedInCitizen } from '../../shared/http/citizen.ts';
import { cookieOf, dropCookie } from '../../shared/http/cookies.ts';
import { hasFormToken } from '../../shared/http/csrf.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { statusViewOf } from '../../shared/views/status.ts';
import { minePage } from '../pages/mine-page.tsx';
import { problemPage } from '../pages/problem-page.tsx';
import { signInPage } from '../pages/sign-in-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { statusPage } from '../pages/status-page.tsx';

export type MineDependencies = {
  readonly citizen: EnterCitizen;
  readonly sessions: Pick<SessionStore<Citizen>, 'endAll'>;
  readonly readOwn: ReadOwn;
  readonly find: FindRequest;
  readonly secrets: () => Promise<Secrets>;
};

/** Everything that she asked of the institution, by whatever way, the newest first. */
export const showMine = (deps: MineDependencies, call: PageCall): Promise<PageAnswer> =>
  signedIn(deps, call, async ({ session, applicant, token }) => {
    const before = instant.safeParse(call.asked.query.once);
    const own = await deps.readOwn(session.who.applicantKeys, before.success ? before.data : undefined);
    const body = minePage({ site: siteOf(call), applicant, formToken: formTokenOf(token), ...own });
    return { status: 200, body, headers: formHeaders };
  });

/** One of her requests. Another's is answered like one that does not exist. */
export const showOne = (deps: MineDependencies, call: PageCall): Promise<PageAnswer> =>
  signedIn(deps, call, async ({ session, token }) => {
    const { authority, at } = call;
    const formToken = formTokenOf(token);
    const name = referenceSchema.safeParse(call.parameters.reference);
    const loaded =
      name.success && (await deps.find({ authority: authority.id, reference: name.data }, false));
    if (!loaded || !isOwn(loaded, session.who)) return notHers(call, formToken);
    const acts = mayActOn(loaded, authority);
    const ticket = acts ? ticketFor(await deps.secrets(), loaded.request, at) : '';
    const view = statusViewOf(loaded.request, authority, at, ticket);
    const status = acts ? view : { ...view, canSendMore: false, newPurposes: [] };
    return {
      status: 200,
      headers: formHeaders,
      body: statusPage({ site: siteOf(call), status, formToken, ...(acts ? {} : { banner: named }) }),
    };
  });

const named =
  'Bu başvuru, kimliği doğrulanmadan sizin kimlik numaranız yazılarak yapılmış. Ek bilgi göndermek için takip koduyla açın. Başvuruyu siz yapmadıysanız kuruma bildirin.';

/** Ends every session of hers here. The session that the State's gate keeps is its own to end. */
export async function leave(deps: MineDependencies, call: PageCall): Promise<PageAnswer> {
  const citizen = await deps.citizen(call);
  if (citizen && !hasFormToken(call.form, citizen.token)) return refused(call, 'notFromOwnPage');
  if (citizen) await deps.sessions.endAll(citizen.session);
  return {
    status: 200,
    body: signInPage({ site: siteOf(call), left: citizen !== undefined }),
    cookies: [dropCookie(citizenCookie)],
  };
}

async function signedIn(
  deps: MineDependencies,
  call: PageCall,
  show: (citizen: SignedInCitizen) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  const citizen = await deps.citizen(call);
  if (!citizen) {
    const had = cookieOf(call.asked.cookies, citizenCookie) !== undefined;
    return {
      status: 401,
      body: signInPage({ site: siteOf(call), ended: had }),
      ...(had ? { cookies: [dropCookie(citizenCookie)] } : {}),
    };
  }
  return show(citizen);
}

function notHers(call: PageCall, formToken: string): PageAnswer {
  const problem = problemOf({ code: 'ownRequestNotFound' });
  const body = problemPage({ site: siteOf(call), problem, formToken });
  return { status: problem.status, body, headers: formHeaders };
}

function refused(call: PageCall, code: 'notFromOwnPage'): PageAnswer {
  const problem = problemOf({ code });
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}
