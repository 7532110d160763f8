import { oneTimeCode, reference } from '../../shared/contracts/codes.ts';
import type { Failure, FieldError } from '../../shared/contracts/failures.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import type { CodePurpose } from '../../shared/contracts/vocabulary.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { retryAfter } from '../../shared/http/headers.ts';
import { errorOf } from '../../shared/http/input.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { codePage } from '../pages/code-page.tsx';
import { confirmedPage } from '../pages/confirmed-page.tsx';
import { fieldErrorOf, textField } from '../pages/fields.ts';
import { followPage } from '../pages/follow-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { codesWords } from '../pages/words/codes.ts';
import { confirmEmail, sendCode, type VerifyDependencies } from './handler.ts';

export function showCodePage(call: PageCall): PageAnswer {
  return codeForm(call, 'confirm', 200, undefined, []);
}

export async function takeConfirmation(deps: VerifyDependencies, call: PageCall): Promise<PageAnswer> {
  const typed = textField(call.form, 'reference');
  const name = reference.safeParse(typed);
  const code = oneTimeCode.safeParse(textField(call.form, 'code'));
  const sentences = sentencesIn(call.language);
  if (!name.success || !code.success)
    return codeForm(call, 'confirm', 422, typed, [
      ...fieldErrorOf('reference', name, sentences),
      ...fieldErrorOf('code', code, sentences),
    ]);
  const answer = await confirmEmail(
    deps,
    { authority: call.authority.id, reference: name.data },
    code.data,
    call.at,
  );
  if (answer.ok) return { status: 200, body: confirmedPage({ site: siteOf(call), reference: name.data }) };
  return refused(call, 'confirm', name.data, 'code', answer.failure);
}

export const takeNewCode = (deps: VerifyDependencies, call: PageCall) => mailCode(deps, call, 'confirm');
export const takeFollowCode = (deps: VerifyDependencies, call: PageCall) => mailCode(deps, call, 'follow');

async function mailCode(deps: VerifyDependencies, call: PageCall, purpose: CodePurpose): Promise<PageAnswer> {
  const typed = textField(call.form, 'reference');
  const name = reference.safeParse(typed);
  if (!name.success) {
    const key = typed ? 'reference.invalid' : 'reference.missing';
    const errors = [errorOf('reference', key, sentencesIn(call.language))];
    if (purpose === 'confirm') return codeForm(call, purpose, 422, typed, errors);
    return {
      status: 422,
      body: followPage({ site: siteOf(call), values: { reference: typed }, errors, sent: 'codeRequest' }),
    };
  }
  const sent = await sendCode(deps, { authority: call.authority.id, reference: name.data }, purpose, call.at);
  if (!sent.ok) return refused(call, purpose, name.data, 'reference', sent.failure);
  return codeForm(call, purpose, 200, name.data, [], codesWords(call).sent);
}

function refused(
  call: PageCall,
  purpose: CodePurpose,
  typed: string,
  field: 'reference' | 'code',
  failure: Failure,
): PageAnswer {
  const { status, detail, code } = problemOf(failure, problemsIn(call.language));
  const page = codeForm(call, purpose, status, typed, [{ field, code, message: detail }]);
  return { ...page, headers: retryAfter(failure) };
}

function codeForm(
  call: PageCall,
  purpose: CodePurpose,
  status: number,
  typed: string | undefined,
  errors: readonly FieldError[],
  banner?: string,
): PageAnswer {
  return { status, body: codePage({ site: siteOf(call), purpose, reference: typed, errors, banner }) };
}
