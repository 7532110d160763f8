import { returnCode } from '../../shared/contracts/codes.ts';
import type { FieldError } from '../../shared/contracts/failures.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import { emailAddress } from '../../shared/contracts/person.ts';
import { accountMailboxKeyOf } from '../../shared/domain/account/account.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { fieldErrorOf, textField } from '../pages/fields.ts';
import { resumePage } from '../pages/resume-page.tsx';
import { type FormName, formNames, linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { checkName } from '../pages/steps.ts';
import { saveWords } from '../pages/words/save.ts';
import { mistakesIn } from './answers.ts';
import { isForeign, keepDraft } from './drafts.ts';
import { filledIn, openForm, seeOther } from './form.ts';
import type { SaveDependencies } from './save.ts';

export const showResume = (call: PageCall): PageAnswer => ({
  status: 200,
  body: resumePage({ site: siteOf(call) }),
  headers: formHeaders,
});

/**
 * Puts a kept form back into a browser. A wrong mailbox, a wrong code and one that was used or is over are refused alike,
 * so nothing tells whose form is kept.
 */
export async function takeResume(deps: SaveDependencies, call: PageCall): Promise<PageAnswer> {
  const sentences = sentencesIn(call.language);
  const typed = { email: textField(call.form, 'email'), code: textField(call.form, 'returnCode') };
  const again = (status: number, errors: readonly FieldError[]): PageAnswer => ({
    status,
    body: resumePage({ site: siteOf(call), email: typed.email, errors }),
    headers: formHeaders,
  });
  const [email, code] = [emailAddress.safeParse(typed.email ?? ''), returnCode.safeParse(typed.code)];
  if (!email.success || !code.success)
    return again(422, [
      ...fieldErrorOf('email', email, sentences),
      ...fieldErrorOf('returnCode', code, sentences),
    ]);
  if (isForeign(call)) return again(403, [refusedAs(call)]);
  const counted = await deps.spend('attempt');
  if (!counted.ok) {
    const { status, detail } = problemOf(counted.failure, problemsIn(call.language));
    return again(status, [{ field: 'returnCode', code: counted.failure.code, message: detail }]);
  }
  const owner = {
    authority: call.authority.id,
    mailboxKey: accountMailboxKeyOf(await deps.secrets(), call.authority.id, email.data),
    code: code.data,
  };
  const draft = await deps.keptForms.find(owner, call.at);
  const form = formNames.find((name) => name === draft?.form);
  if (!draft || !form) return again(403, [refusedAs(call)]);
  const cookies = await keepDraft(deps, call, draft);
  await deps.keptForms.drop(owner, call.at);
  return seeOther(linksOf(call).step(form, await stepToGoOnAt(deps, call, { ...draft, form })), cookies);
}

/** The first step that still lacks something, or the check where none does. */
async function stepToGoOnAt(
  deps: SaveDependencies,
  call: PageCall,
  draft: Draft & { readonly form: FormName },
): Promise<string> {
  const opened = await openForm(deps, { ...call, parameters: { form: draft.form } });
  if (!opened) return checkName;
  const { steps, citizen, judging } = opened;
  const values = filledIn({ draft, citizen });
  return steps.find((step) => mistakesIn([step], values, judging).length > 0)?.name ?? checkName;
}

const refusedAs = (call: PageCall): FieldError => ({
  field: 'returnCode',
  code: 'codeNotAccepted',
  message: saveWords(call).resume.refused,
});
