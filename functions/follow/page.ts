import { moreFromApplicant } from '../../shared/contracts/applicant-commands.ts';
import { followUpCode, oneTimeCode, reference } from '../../shared/contracts/codes.ts';
import type { Result } from '../../shared/contracts/failures.ts';
import type { StatusView } from '../../shared/contracts/views.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { retryAfter } from '../../shared/http/headers.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { codePage } from '../pages/code-page.tsx';
import { fieldErrorOf, textField } from '../pages/fields.ts';
import { followPage } from '../pages/follow-page.tsx';
import { morePage } from '../pages/more-page.tsx';
import { problemPage } from '../pages/problem-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { statusPage } from '../pages/status-page.tsx';
import { type FollowDependencies, statusByFollowUpCode, statusByMailedCode } from './handler.ts';
import { recordNoticeReading, sendMore, type WriteDependencies } from './write.ts';

export function showFollowPage(call: PageCall): PageAnswer {
  return { status: 200, body: followPage({ site: siteOf(call), values: {}, errors: [] }) };
}

/** The form carries either the follow-up code of the receipt or the code that was mailed. */
export function takeFollowForm(deps: FollowDependencies, call: PageCall): Promise<PageAnswer> {
  return call.form.code === undefined ? byFollowUpCode(deps, call) : byMailedCode(deps, call);
}

async function byFollowUpCode(deps: FollowDependencies, call: PageCall): Promise<PageAnswer> {
  const site = siteOf(call);
  const values = {
    reference: textField(call.form, 'reference'),
    followUpCode: textField(call.form, 'followUpCode'),
  };
  const name = reference.safeParse(values.reference);
  const code = followUpCode.safeParse(values.followUpCode);
  if (!name.success || !code.success) {
    const errors = [...fieldErrorOf('reference', name), ...fieldErrorOf('followUpCode', code)];
    return { status: 422, body: followPage({ site, values, errors }) };
  }
  const answer = await statusByFollowUpCode(deps, { ...call, reference: name.data }, code.data);
  return shown(call, answer, (message, failure) =>
    followPage({ site, values, errors: [{ field: 'followUpCode', code: failure, message }] }),
  );
}

async function byMailedCode(deps: FollowDependencies, call: PageCall): Promise<PageAnswer> {
  const site = siteOf(call);
  const typed = textField(call.form, 'reference');
  const name = reference.safeParse(typed);
  const code = oneTimeCode.safeParse(textField(call.form, 'code'));
  if (!name.success || !code.success) {
    const errors = [...fieldErrorOf('reference', name), ...fieldErrorOf('code', code)];
    return { status: 422, body: codePage({ site, purpose: 'follow', reference: typed, errors }) };
  }
  const answer = await statusByMailedCode(deps, { ...call, reference: name.data }, code.data);
  return shown(call, answer, (message, failure) =>
    codePage({
      site,
      purpose: 'follow',
      reference: name.data,
      errors: [{ field: 'code', code: failure, message }],
    }),
  );
}

function shown(
  call: PageCall,
  answer: Result<StatusView>,
  again: (message: string, failure: string) => string,
): PageAnswer {
  if (answer.ok) return { status: 200, body: statusPage({ site: siteOf(call), status: answer.value }) };
  const { status, detail, code } = problemOf(answer.failure);
  return { status, body: again(detail, code), headers: retryAfter(answer.failure) };
}

/** What the applicant adds, from the form on the status page. */
export async function takeMoreForm(deps: WriteDependencies, call: PageCall): Promise<PageAnswer> {
  const text = textField(call.form, 'text');
  const input = moreFromApplicant.safeParse({ ticket: textField(call.form, 'ticket'), text });
  const named = ticketed(call);
  if (!input.success) {
    const errors = fieldErrorOf('text', moreFromApplicant.shape.text.safeParse(text));
    return { status: 422, body: morePage({ site: siteOf(call), ...named, text, errors }) };
  }
  const answer = await sendMore(deps, { ...call, ...named }, input.data.text);
  if (answer.ok) return shownAgain(call, answer.value, 'Ek bilginiz başvurunuza eklendi.');
  const { status, detail, code } = problemOf(answer.failure);
  const errors = [{ field: 'text', code, message: detail }];
  return { status, body: morePage({ site: siteOf(call), ...named, text, errors }) };
}

/** She read the renewed privacy notice. */
export async function takeNoticeForm(deps: WriteDependencies, call: PageCall): Promise<PageAnswer> {
  const answer = await recordNoticeReading(
    deps,
    { ...call, ...ticketed(call) },
    {
      noticeVersion: textField(call.form, 'noticeVersion') ?? '',
      noticeHash: textField(call.form, 'noticeHash') ?? '',
    },
  );
  if (answer.ok) return shownAgain(call, answer.value, 'Yeni aydınlatma metnini okuduğunuz kaydedildi.');
  const problem = problemOf(answer.failure);
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}

function ticketed({ form }: PageCall) {
  const name = reference.safeParse(textField(form, 'reference'));
  return { reference: name.success ? name.data : '', ticket: textField(form, 'ticket') ?? '' };
}

function shownAgain(call: PageCall, status: StatusView, banner: string): PageAnswer {
  return { status: 200, body: statusPage({ site: siteOf(call), status, banner }) };
}
