import { type Draft, type DraftStore, draftLifetimeMs } from '../../shared/domain/draft.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import type { PageCall } from '../../shared/http/call.ts';
import { draftCookie } from '../../shared/http/citizen.ts';
import { cookieOf, setCookie } from '../../shared/http/cookies.ts';
import { isToken } from '../../shared/http/session.ts';
import type { FormName } from '../pages/site.ts';

export type DraftDependencies = {
  readonly drafts: DraftStore;
  /** 256 random bits, base64url. */
  readonly newSecret: () => string;
};

/** The secret that a browser keeps its drafts by; undefined for one that sends none. */
export function draftTokenOf({ asked }: Pick<PageCall, 'asked'>): string | undefined {
  const token = cookieOf(asked.cookies, draftCookie);
  return token !== undefined && isToken(token) ? token : undefined;
}

/**
 * Whether a page of another site sent the call. Such a form comes without cookies (SameSite), and what it brings must not
 * stand in the place of what she has here.
 */
export const isForeign = ({ asked: { method, fetchSite } }: Pick<PageCall, 'asked'>): boolean =>
  method !== 'GET' && fetchSite !== undefined && fetchSite !== 'same-origin';

/** The cookie for a browser that sent none. */
export const draftCookieFor = ({ newSecret }: DraftDependencies, call: PageCall): readonly string[] =>
  draftTokenOf(call) !== undefined || isForeign(call) ? [] : [setCookie(draftCookie, newSecret())];

/** What this browser has typed into a form. */
export async function draftOf(
  { drafts }: DraftDependencies,
  call: PageCall,
  form: FormName,
): Promise<Draft | undefined> {
  const token = draftTokenOf(call);
  return token === undefined ? undefined : drafts.find(call.authority.id, token, form, call.at);
}

/** @returns the cookies that the browser finds it by again; none when it has it already */
export async function keepDraft(
  { drafts, newSecret }: DraftDependencies,
  call: PageCall,
  draft: Draft,
): Promise<readonly string[]> {
  const known = draftTokenOf(call);
  if (known === undefined && isForeign(call)) return [];
  const token = known ?? newSecret();
  await drafts.keep(call.authority.id, token, draft, plusMs(call.at, draftLifetimeMs));
  return known === undefined ? [setCookie(draftCookie, token)] : [];
}
