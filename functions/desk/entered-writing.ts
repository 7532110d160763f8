import { renewed } from '../../shared/domain/session.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formTokenField, hasFormToken } from '../../shared/http/csrf.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import type { FormValues } from '../../shared/http/input.ts';
import { deskKeptPage } from '../pages/desk-kept-page.tsx';
import { textOf } from '../pages/row.tsx';
import { officeOf } from '../pages/site-of.ts';
import { type EnteredDependencies, type Show, signedInAs } from './entered.ts';
import { refused } from './refused.ts';

type Writing = {
  /** The page that the form was sent from, `/gorevli…`: it takes the form, and she comes back to it. */
  readonly page: string;
  /** Where she comes back to instead, when that page is only answered to a form. */
  readonly back?: string;
  /** Takes the form. */
  readonly take: Show;
  /** Shows it again with what was typed: she signed in anew since she opened it, and nothing was done. */
  readonly again: Show;
};

/** What of a form is hers: all but the token that it proves itself with. */
export function typedIn({ [formTokenField]: _, ...typed }: FormValues): FormValues {
  return typed;
}

/** Without a session she keeps her words; any other refusal is one that she was never to get past. */
const over: ReadonlySet<string> = new Set(['tokenMissing', 'sessionEnded']);

/**
 * Takes a form with words in it from whoever has a session, which lasts on from here. Where the session is over, or is
 * another one than that of the form, the words are shown again and none is lost.
 */
export async function enteredWriting(
  deps: Pick<EnteredDependencies, 'enter' | 'sessions' | 'limits'>,
  call: PageCall,
  { page, back = page, take, again }: Writing,
): Promise<PageAnswer> {
  const came = await deps.enter(call);
  if (!came.ok) {
    if (!over.has(came.failure.code)) return refused(call, came.failure, back);
    const kept = { action: `${call.base}${page}`, back, values: typedIn(call.form) };
    return { status: 401, headers: formHeaders, body: deskKeptPage({ site: officeOf(call), ...kept }) };
  }
  const { session, token } = came.value;
  const signedIn = signedInAs(came.value);
  const renewal = renewed(session, deps.limits, call.at);
  if (renewal) await deps.sessions.renew(session, renewal);
  return hasFormToken(call.form, token) ? take(session, signedIn) : again(session, signedIn);
}

/** The version that the form was drawn for; what names none fits no request. */
export const seenIn = ({ form }: PageCall): number => Number(textOf(form, 'version') || Number.NaN);
