import { randomUUID } from 'node:crypto';
import { idempotencyKey } from '../../shared/contracts/codes.ts';
import type { Failure, FieldError } from '../../shared/contracts/failures.ts';
import { submission } from '../../shared/contracts/submission.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { retryAfter } from '../../shared/http/headers.ts';
import { errorOf, type FormValues, parse } from '../../shared/http/input.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { maskEmail } from '../../shared/views/mask.ts';
import { withBirthDate } from '../pages/dates.ts';
import { formPage } from '../pages/form-page.tsx';
import { problemPage } from '../pages/problem-page.tsx';
import { type FormName, formNames, regimeOfForm } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { submittedPage } from '../pages/submitted-page.tsx';
import { type SubmitDependencies, submitRequest } from './handler.ts';

/** Shows the empty form of a kind. */
export function showForm(call: PageCall): PageAnswer {
  const form = formNameOf(call);
  if (!form) return notFound(call);
  const body = pageOf(call, form, {}, [], randomUUID());
  // Kept by the browser: whoever goes back sends the same key again, and her request is taken once.
  return { status: 200, body, headers: { 'cache-control': 'private, no-cache' } };
}

/** Takes the posted form; whatever is wrong, the person gets her words back with it. */
export async function takeForm(deps: SubmitDependencies, call: PageCall): Promise<PageAnswer> {
  const form = formNameOf(call);
  if (!form) return notFound(call);
  const { idempotencyKey: typedKey, ...fields } = call.form;
  const key = idempotencyKey.safeParse(typedKey);
  const input = parse(submission, { ...withBirthDate(fields), regime: regimeOfForm[form] });
  if (!input.ok || !key.success) {
    const errors = input.ok ? [] : (input.failure.errors ?? []);
    return { status: 422, body: pageOf(call, form, fields, errors, key.success ? key.data : randomUUID()) };
  }
  const answer = await submitRequest(deps, {
    authority: call.authority,
    at: call.at,
    form: input.value,
    idempotencyKey: key.data,
  });
  if (answer.ok) {
    const email = input.value.email ? maskEmail(input.value.email) : undefined;
    return { status: 201, body: submittedPage({ site: siteOf(call), receipt: answer.value, email }) };
  }
  return refused(call, form, fields, answer.failure, key.data);
}

const sentBefore =
  'Bu form daha önce gönderilmiş ve başvurunuz alınmıştı. Aşağıdaki değiştirilmiş hâli yeni bir başvuru olarak göndermek istiyorsanız formu yeniden gönderin.';

function refused(
  call: PageCall,
  form: FormName,
  fields: FormValues,
  failure: Failure,
  key: string,
): PageAnswer {
  const { code, errors = [] } = failure;
  const { status, detail } = problemOf({ code });
  if (code === 'idempotencyKeyReused')
    return { status, body: pageOf(call, form, fields, errors, randomUUID(), sentBefore) };
  const shown = code === 'noticeOutdated' ? [errorOf('noticeRead', 'notice.outdated')] : errors;
  // The same key again: had this form been taken after all and only the answer been lost, the next try says so.
  const body = pageOf(call, form, fields, shown, key, shown.length > 0 ? undefined : detail);
  return { status, body, headers: retryAfter(failure) };
}

function pageOf(
  call: PageCall,
  form: FormName,
  values: FormValues,
  errors: readonly FieldError[],
  key: string,
  banner?: string,
): string {
  const notice = noticeHash(call.authority.notice);
  return formPage({
    site: siteOf(call),
    form,
    values,
    errors,
    idempotencyKey: key,
    noticeHash: notice,
    banner,
  });
}

function formNameOf({ parameters, authority }: PageCall): FormName | undefined {
  const form = formNames.find((name) => name === parameters.form);
  return form && authority.regimes.includes(regimeOfForm[form]) ? form : undefined;
}

function notFound(call: PageCall): PageAnswer {
  const problem = problemOf({ code: 'regimeNotOffered' });
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}
