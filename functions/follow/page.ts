import { followUpCode, oneTimeCode, reference } from '../../shared/contracts/codes.ts';
import type { Result } from '../../shared/contracts/failures.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import type { StatusView } from '../../shared/contracts/views.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { retryAfter } from '../../shared/http/headers.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { codePage } from '../pages/code-page.tsx';
import { fieldErrorOf, textField } from '../pages/fields.ts';
import { followPage } from '../pages/follow-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { statusPage } from '../pages/status-page.tsx';
import { statusByTicket } from './acts.ts';
import { type FollowDependencies, statusByFollowUpCode, statusByMailedCode } from './handler.ts';
import { inChosenLanguage, ticketedBy } from './ticketed.ts';

export function showFollowPage(call: PageCall): PageAnswer {
  return { status: 200, body: followPage({ site: siteOf(call), values: {}, errors: [] }) };
}

/** The form carries the follow-up code of the receipt, the code that was mailed, or the ticket of a page before. */
export function takeFollowForm(deps: FollowDependencies, call: PageCall): Promise<PageAnswer> {
  if (call.form.ticket !== undefined) return byTicket(deps, call);
  return call.form.code === undefined ? byFollowUpCode(deps, call) : byMailedCode(deps, call);
}

const byTicket = inChosenLanguage<FollowDependencies>(async (deps, call) => {
  const named = ticketedBy(call);
  const answer = await statusByTicket(deps, named);
  const values = { reference: named.reference };
  return shown(call, answer, (message, failure) =>
    followPage({
      site: siteOf(call),
      values,
      errors: [{ field: 'followUpCode', code: failure, message }],
    }),
  );
});

async function byFollowUpCode(deps: FollowDependencies, call: PageCall): Promise<PageAnswer> {
  const site = siteOf(call);
  const sentences = sentencesIn(call.language);
  const values = {
    reference: textField(call.form, 'reference'),
    followUpCode: textField(call.form, 'followUpCode'),
  };
  const name = reference.safeParse(values.reference);
  const code = followUpCode.safeParse(values.followUpCode);
  if (!name.success || !code.success) {
    const errors = [
      ...fieldErrorOf('reference', name, sentences),
      ...fieldErrorOf('followUpCode', code, sentences),
    ];
    return { status: 422, body: followPage({ site, values, errors }) };
  }
  const answer = await statusByFollowUpCode(deps, { ...call, reference: name.data }, code.data);
  return shown(call, answer, (message, failure) =>
    followPage({ site, values, errors: [{ field: 'followUpCode', code: failure, message }] }),
  );
}

async function byMailedCode(deps: FollowDependencies, call: PageCall): Promise<PageAnswer> {
  const site = siteOf(call);
  const sentences = sentencesIn(call.language);
  const typed = textField(call.form, 'reference');
  const name = reference.safeParse(typed);
  const code = oneTimeCode.safeParse(textField(call.form, 'code'));
  if (!name.success || !code.success) {
    const errors = [...fieldErrorOf('reference', name, sentences), ...fieldErrorOf('code', code, sentences)];
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
  const { status, detail, code } = problemOf(answer.failure, problemsIn(call.language));
  return { status, body: again(detail, code), headers: retryAfter(answer.failure) };
}
