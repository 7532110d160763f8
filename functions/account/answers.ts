import type { Failure, FieldError, Problem } from '../../shared/contracts/failures.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { isFromOwnPage, originsOf } from '../../shared/http/csrf.ts';
import { formHeaders, retryAfter } from '../../shared/http/headers.ts';
import { memberProblemsIn } from '../../shared/http/member-problems.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { accountProblemPage } from '../pages/account-problem-page.tsx';
import { textField } from '../pages/fields.ts';
import { isReturnName, type ReturnName, type Site } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import type { MemberCall, MemberHandler } from './dependencies.ts';

/** Where she was on her way to: from the address of a page, from the hidden field of a form. */
export function donusOf({ asked, form }: Pick<MemberCall, 'asked' | 'form'>): ReturnName | undefined {
  const named = form.donus ?? asked.query.donus;
  return typeof named === 'string' && isReturnName(named) ? named : undefined;
}

/** A page with forms. */
export const shown = (status: number, body: string, cookies: readonly string[] = []): PageAnswer => ({
  status,
  body,
  headers: formHeaders,
  cookies,
});

export const seeOther = (location: string, cookies: readonly string[] = []): PageAnswer => ({
  status: 303,
  body: '',
  headers: { location },
  cookies,
});

/** A refusal in the words of whoever called. */
export const problemFor = ({ language }: Pick<MemberCall, 'language'>, failure: Failure): Problem =>
  problemOf(failure, memberProblemsIn(language));

type FormProps = {
  readonly site: Site;
  readonly donus: ReturnName | undefined;
  readonly email: string | undefined;
  readonly errors: readonly FieldError[];
};
export type ShowForm = (
  status: number,
  errors: readonly FieldError[],
  cookies?: readonly string[],
) => PageAnswer;

/** A form of whoever is not signed in: the mailbox that was typed stands in it again. */
export const formOf =
  (call: MemberCall, page: (props: FormProps) => string): ShowForm =>
  (status, errors, cookies) => {
    const email = textField(call.form, 'email');
    return shown(status, page({ site: siteOf(call), donus: donusOf(call), email, errors }), cookies);
  };

/** Shows a form again, with what is wrong in it. */
export type ShowAgain = (status: number, errors: readonly FieldError[]) => PageAnswer | Promise<PageAnswer>;

/** A refusal said at a field of the form, which is shown again. */
export async function refusedAt(
  call: MemberCall,
  field: string,
  failure: Failure,
  form: ShowAgain,
): Promise<PageAnswer> {
  const { status, code, detail } = problemFor(call, failure);
  const page = await form(status, [{ field, code, message: detail }]);
  return { ...page, headers: { ...page.headers, ...retryAfter(failure) } };
}

/** A refusal as a page of its own, with the ways on. */
export function refused(call: MemberCall, failure: Failure): PageAnswer {
  const problem = problemFor(call, failure);
  const body = accountProblemPage({ site: siteOf(call), problem, donus: donusOf(call) });
  return { status: problem.status, body, headers: { ...formHeaders, ...retryAfter(failure) } };
}

/**
 * What holds for every page of an account: the institution has members, and what changes something was sent by a page
 * of ours. Before a login there is no session whose token a form could carry.
 */
export const guarded =
  (handle: MemberHandler): MemberHandler =>
  async (deps, call) => {
    if (!call.authority.signIn.includes('member')) return refused(call, { code: 'membershipNotOffered' });
    if (!isFromOwnPage(call.asked, originsOf(deps.publicUrl, call.authority)))
      return refused(call, { code: 'notFromOwnPage' });
    return handle(deps, call);
  };
