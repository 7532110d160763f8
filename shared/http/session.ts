import { ok, type Result, refuse } from '../contracts/failures.ts';
import { namesOf, type Vouched } from '../domain/officer-session.ts';
import { type FindSession, isLive, type Session, type Standing, sessionIdOf } from '../domain/session.ts';
import type { Asker } from './asked.ts';
import { type CookieName, cookieOf } from './cookies.ts';
import { isFromOwnPage, originsOf } from './csrf.ts';
import type { Officer, VerifyOfficer } from './officer.ts';

/** The cookie of officers' sessions. */
export const sessionCookie: CookieName = '__Host-basvuru';

/** A session that a call came with, and the secret that only its browser and this call hold. */
export type Entered<Who> = { readonly session: Session<Who>; readonly token: string };
export type Enter<Who> = (asker: Asker) => Promise<Result<Entered<Who>>>;

type Door<Who> = {
  readonly find: FindSession<Who>;
  readonly cookie: CookieName;
  /** The deployment's own address. */
  readonly publicUrl: string;
};

/** What a browser's cookie can say: 32 random bytes in base64url. Anything else is not looked up. */
export const isToken = (value: string) => /^[\w-]{43}$/.test(value);

/**
 * Lets a call in by its cookie: the session lives, belongs to this institution, and what changes something was sent by
 * a page of ours.
 */
export function sessionDoor<Who>({ find, cookie, publicUrl }: Door<Who>): Enter<Who> {
  return async ({ authority, at, asked }) => {
    const token = cookieOf(asked.cookies, cookie);
    if (token === undefined) return refuse('tokenMissing');
    const found = isToken(token) ? await find(authority.id, sessionIdOf(token)) : undefined;
    if (!found || !isLive(found.session, found.standing, at)) return refuse('sessionEnded');
    if (!isFromOwnPage(asked, originsOf(publicUrl, authority))) return refuse('notFromOwnPage');
    return ok({ session: found.session, token });
  };
}

type Verify = (authorization: string | undefined, asker: Asker) => Promise<Result<Officer>>;

/** Who calls the staff API: whom the bearer token names, or, where there is no such header, whose session it is. */
export function bearerOrSession(bearer: Verify, enter: Enter<Vouched>): Verify {
  return async (authorization, asker) => {
    if (authorization !== undefined) return bearer(authorization, asker);
    const entered = await enter(asker);
    return entered.ok ? ok(entered.value.session.who.officer) : entered;
  };
}

/**
 * A bearer token cannot be called back before its end; whoever is locked out does not come in by it all the same.
 *
 * @param standingOf what holds for an officer in an institution, by one of her names
 */
export function unlessLockedOut(
  bearer: VerifyOfficer,
  standingOf: (authority: string, name: string) => Promise<Standing>,
): Verify {
  return async (authorization, { authority }) => {
    const verified = await bearer(authorization);
    if (!verified.ok || verified.value.services) return verified;
    const standings = await Promise.all(
      namesOf(verified.value).map((name) => standingOf(authority.id, name)),
    );
    return standings.some(({ lockedAt }) => lockedAt !== undefined) ? refuse('lockedOut') : verified;
  };
}
