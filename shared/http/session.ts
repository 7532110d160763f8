import { ok, type Result, refuse } from '../contracts/failures.ts';
import { type FindSession, isLive, type Session, sessionIdOf } from '../domain/session.ts';
import type { Asker } from './asked.ts';
import { cookieOf } from './cookies.ts';
import { isFromOwnPage, originsOf } from './csrf.ts';
import type { Officer, VerifyOfficer } from './officer.ts';

export const sessionCookie = '__Host-basvuru';

/** A session that a call came with, and the secret that only its browser and this call hold. */
export type Entered = { readonly session: Session; readonly token: string };
export type Enter = (asker: Asker) => Promise<Result<Entered>>;

/** What a browser's cookie can say: 32 random bytes in base64url. Anything else is not looked up. */
const isToken = (value: string) => /^[\w-]{43}$/.test(value);

/**
 * Lets a call in by its cookie: the session lives, belongs to this institution, and what changes something was sent by
 * a page of ours.
 *
 * @param publicUrl the deployment's own address
 */
export function sessionDoor(find: FindSession, publicUrl: string): Enter {
  return async ({ authority, at, asked }) => {
    const token = cookieOf(asked.cookies, sessionCookie);
    if (token === undefined) return refuse('tokenMissing');
    const found = isToken(token) ? await find(authority.id, sessionIdOf(token)) : undefined;
    if (!found || !isLive(found.session, found.generation, at)) return refuse('sessionEnded');
    if (!isFromOwnPage(asked, originsOf(publicUrl, authority))) return refuse('notFromOwnPage');
    return ok({ session: found.session, token });
  };
}

/** Who calls the staff API: whom the bearer token names, or, where there is no such header, whose session it is. */
export function bearerOrSession(
  bearer: VerifyOfficer,
  enter: Enter,
): (authorization: string | undefined, asker: Asker) => Promise<Result<Officer>> {
  return async (authorization, asker) => {
    if (authorization !== undefined) return bearer(authorization);
    const entered = await enter(asker);
    return entered.ok ? ok(entered.value.session.officer) : entered;
  };
}
