import type { Failure } from '../../shared/contracts/failures.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import type { Submission } from '../../shared/contracts/submission.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { citizenCookie } from '../../shared/http/citizen.ts';
import { dropCookie } from '../../shared/http/cookies.ts';
import { formHeaders, retryAfter } from '../../shared/http/headers.ts';
import { errorOf } from '../../shared/http/input.ts';
import { log, traceOf } from '../../shared/http/log.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { maskEmail, maskPhone } from '../../shared/views/mask.ts';
import { linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { checkName, stepsOf } from '../pages/steps.ts';
import { submittedPage } from '../pages/submitted-page.tsx';
import { applyWords } from '../pages/words/apply.ts';
import { answersIn, judge } from './answers.ts';
import { type Checked, checkOf } from './check.ts';
import { draftTokenOf, keepDraft } from './drafts.ts';
import {
  type FormDependencies,
  leaving,
  newKey,
  notFound,
  type Opened,
  openForm,
  pressed,
  sessionEnded,
} from './form.ts';
import { submitRequest } from './handler.ts';
import { isTooLong, tooLong } from './too-long.ts';

/**
 * Takes a form that is sent whole: from the check, which carries every answer along, or at once by whoever fills it in
 * without the steps. Whatever is wrong, the person gets her words back with it.
 */
export async function takeForm(deps: FormDependencies, call: PageCall): Promise<PageAnswer> {
  const opened = await openForm(deps, call);
  if (!opened) return notFound(call, 'regimeNotOffered');
  const { form, citizen, draft, files, judging } = opened;
  const posted = pressed(call);
  const values = { ...draft?.values, ...posted.fields };
  const shown: Checked = {
    values,
    key: posted.key ?? draft?.key ?? newKey(),
    noticeRead: values.noticeRead === 'true',
  };
  // With who she said she is before she signed in: the check shows what differs.
  const asked = stepsOf(form, siteOf(call));
  const typed = answersIn(asked, values);
  const toKeep = { form, key: shown.key, values: typed };
  const again = async (status: number, changed: Partial<Checked>, more: Partial<PageAnswer> = {}) => {
    const checked = { ...shown, ...changed };
    const kept = { ...toKeep, key: checked.key };
    const cookies = isTooLong(kept) ? [] : await keepDraft(deps, call, kept);
    return {
      status,
      body: checkOf(call, opened, checked),
      headers: { ...formHeaders, ...more.headers },
      cookies: [...cookies, ...(more.cookies ?? [])],
    };
  };
  if (isTooLong(toKeep)) return again(413, tooLong(call, asked, typed, judging));
  const left = await leaving(deps, call, posted, toKeep, linksOf(call).step(form, checkName));
  if (left) return left;
  if (sessionEnded(call, opened))
    return again(401, { banner: applyWords(call).signedOut }, { cookies: [dropCookie(citizenCookie)] });
  const input = judge(values, judging);
  if (!input.ok) return again(422, { errors: input.failure.errors ?? [] });
  if (posted.key === undefined) return again(422, {});

  const answer = await submitRequest(deps, {
    authority: call.authority,
    at: call.at,
    language: call.language,
    form: input.value,
    idempotencyKey: posted.key,
    applicant: citizen?.applicant,
    files,
  });
  if (!answer.ok) {
    const { status } = problemOf({ code: answer.failure.code });
    return again(status, afterRefusal(call, answer.failure), { headers: retryAfter(answer.failure) });
  }
  await forget(deps, call, opened);
  const { confirmation } = answer.value;
  return {
    status: 201,
    body: submittedPage({
      site: siteOf(call),
      receipt: answer.value,
      sentTo: sentTo(confirmation, input.value),
      applicant: citizen?.applicant,
    }),
  };
}

/** What a refusal changes on the page. */
function afterRefusal(call: PageCall, { code, errors = [] }: Failure): Partial<Checked> {
  // Under its old key the changed form would be refused for ever; under a new one it is a new request.
  if (code === 'idempotencyKeyReused') return { key: newKey(), banner: applyWords(call).sentBefore };
  if (code === 'noticeOutdated')
    return { errors: [errorOf('noticeRead', 'notice.outdated', sentencesIn(call.language))] };
  // The same key again: had this form been taken after all and only the answer been lost, the next try says so.
  if (errors.length > 0) return { errors };
  return { banner: problemOf({ code }, problemsIn(call.language)).detail };
}

/** What was sent need not be kept. That it is still there for a day must not cost her the receipt. */
async function forget(
  { drafts, baskets }: FormDependencies,
  call: PageCall,
  { form, draft, files }: Opened,
): Promise<void> {
  const token = draftTokenOf(call);
  if (token === undefined) return;
  const authority = call.authority.id;
  try {
    if (draft) await drafts.drop(authority, token, form, call.at);
    if (files.length > 0) await baskets.change({ authority, token, of: form }, call.at, () => []);
  } catch (error) {
    log('error', 'draftNotDropped', { reason: traceOf(error) });
  }
}

/** Where her code went, masked. */
function sentTo(confirmation: Receipt['confirmation'], { email, phone }: Submission): string | undefined {
  if (confirmation === 'smsSent') return phone && maskPhone(phone);
  return email && maskEmail(email);
}
