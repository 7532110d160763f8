import type { Authority } from '../../shared/authorities/authority.ts';
import { reference as referenceSchema } from '../../shared/contracts/codes.ts';
import { instant } from '../../shared/contracts/vocabulary.ts';
import type { Citizen } from '../../shared/domain/citizen-session.ts';
import { identificationOf, reaches } from '../../shared/domain/identification.ts';
import { isOwn, mayActOn, type ReadOwn } from '../../shared/domain/own-requests.ts';
import type {
  FindRequest,
  Loaded,
  OpenOwn,
  OpenReplyDocument,
  ReadLetters,
  Secrets,
} from '../../shared/domain/ports.ts';
import { formTokenOf, type SessionStore } from '../../shared/domain/session.ts';
import { ticketFor } from '../../shared/domain/ticket.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import {
  citizenCookie,
  draftCookie,
  type EnterCitizen,
  type SignedInCitizen,
} from '../../shared/http/citizen.ts';
import { cookieOf, dropCookie } from '../../shared/http/cookies.ts';
import { hasFormToken } from '../../shared/http/csrf.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { ownViewOf } from '../../shared/views/own.ts';
import { letterViewsOf, statusViewOf } from '../../shared/views/status.ts';
import { minePage } from '../pages/mine-page.tsx';
import { problemPage } from '../pages/problem-page.tsx';
import { signInPage } from '../pages/sign-in-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { statusPage } from '../pages/status-page.tsx';
import { followWords } from '../pages/words/follow.ts';

export type MineDependencies = {
  readonly citizen: EnterCitizen;
  readonly sessions: Pick<SessionStore<Citizen>, 'endAll'>;
  readonly readOwn: ReadOwn;
  readonly find: FindRequest;
  readonly letters: ReadLetters;
  readonly openOwn: OpenOwn;
  /** The e-signed document of a reply, where there is one. */
  readonly openDocument: OpenReplyDocument;
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

/**
 * One of her requests. Another's is answered like one that does not exist. What she wrote and was answered is shown where
 * she may act on it and her login is as sure as the institution asks of whom it answers.
 */
export const showOne = (deps: MineDependencies, call: PageCall): Promise<PageAnswer> =>
  signedIn(deps, call, async (signed) => {
    const { authority, at, language } = call;
    const formToken = formTokenOf(signed.token);
    const loaded = await ownRequest(deps, call, signed);
    if (!loaded) return notHers(call, formToken);
    const { request } = loaded;
    const acts = mayActOn(loaded, authority);
    const [ticket, words, letters] = await Promise.all([
      acts ? deps.secrets().then((secrets) => ticketFor(secrets, request, at, 'session')) : '',
      mayRead(loaded, authority, signed) ? deps.openOwn(loaded) : undefined,
      deps.letters(request),
    ]);
    const site = siteOf(call);
    return {
      status: 200,
      headers: formHeaders,
      body: statusPage({
        site,
        formToken,
        status: statusViewOf(request, { authority, at, language, ticket }),
        own: {
          words: words && ownViewOf(request, words, language),
          letters: letterViewsOf(request, letters, language),
        },
        ...(acts ? {} : { banner: followWords(site).mine.notProved }),
      }),
    };
  });

/** The e-signed document of her reply. */
export const showReplyDocument = (deps: MineDependencies, call: PageCall): Promise<PageAnswer> =>
  signedIn(deps, call, async (signed) => {
    const loaded = await ownRequest(deps, call, signed);
    const pdf =
      loaded && mayRead(loaded, call.authority, signed) ? await deps.openDocument(loaded.request) : undefined;
    if (!pdf) return notHers(call, formTokenOf(signed.token));
    return {
      status: 200,
      type: 'application/pdf',
      body: pdf,
      headers: {
        ...formHeaders,
        'content-disposition': `attachment; filename="cevap-${loaded?.request.reference}.pdf"`,
      },
    };
  });

async function ownRequest(
  { find }: Pick<MineDependencies, 'find'>,
  { authority, parameters }: PageCall,
  { session }: SignedInCitizen,
): Promise<Loaded | undefined> {
  const name = referenceSchema.safeParse(parameters.reference);
  const loaded = name.success && (await find({ authority: authority.id, reference: name.data }, false));
  return loaded && isOwn(loaded, session.who) ? loaded : undefined;
}

/** Whether her login shows her what is written in the request, and not only that it is there. */
const mayRead = (loaded: Loaded, authority: Authority, { applicant }: SignedInCitizen): boolean =>
  mayActOn(loaded, authority) &&
  reaches(applicant.level, identificationOf(authority, loaded.request.regime).toBeAnswered);

/**
 * Ends every session of hers here, and has the browser forget what she typed and did not send: somebody else may sit there
 * next. The session that the State's gate keeps is its own to end.
 */
export async function leave(deps: MineDependencies, call: PageCall): Promise<PageAnswer> {
  const citizen = await deps.citizen(call);
  if (citizen && !hasFormToken(call.form, citizen.token)) return refused(call, 'notFromOwnPage');
  if (citizen) await deps.sessions.endAll(citizen.session);
  return {
    status: 200,
    body: signInPage({ site: siteOf(call), left: citizen !== undefined }),
    cookies: [dropCookie(citizenCookie), ...(citizen ? [dropCookie(draftCookie)] : [])],
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
  const problem = problemOf({ code: 'ownRequestNotFound' }, problemsIn(call.language));
  const body = problemPage({ site: siteOf(call), problem, formToken });
  return { status: problem.status, body, headers: formHeaders };
}

function refused(call: PageCall, code: 'notFromOwnPage'): PageAnswer {
  const problem = problemOf({ code }, problemsIn(call.language));
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}
