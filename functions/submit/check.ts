import type { FieldError } from '../../shared/contracts/failures.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { formTokenOf } from '../../shared/domain/session.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import type { FormValues } from '../../shared/http/input.ts';
import { checkPage } from '../pages/check-page.tsx';
import { linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { mistakesIn } from './answers.ts';
import { filledIn, type Opened, seeOther } from './form.ts';

/** Everything she typed, to be read once more; whoever typed nothing begins at the beginning. */
export function showCheck(call: PageCall, opened: Opened): PageAnswer {
  const { form, draft, steps, judging } = opened;
  if (!draft) return seeOther(linksOf(call).form(form));
  const values = filledIn(opened);
  return {
    status: 200,
    body: checkOf(call, opened, { values, key: draft.key, errors: mistakesIn(steps, values, judging) }),
    headers: formHeaders,
  };
}

export type Checked = {
  readonly values: FormValues;
  readonly key: string;
  readonly noticeRead?: boolean;
  readonly errors?: readonly FieldError[];
  readonly banner?: string | undefined;
};

export const checkOf = (
  call: PageCall,
  { form, steps, files, citizen }: Opened,
  { key, errors = [], ...shown }: Checked,
): string =>
  checkPage({
    ...shown,
    ...(citizen ? { applicant: citizen.applicant, formToken: formTokenOf(citizen.token) } : {}),
    site: siteOf(call),
    form,
    steps,
    files,
    errors,
    idempotencyKey: key,
    noticeHash: noticeHash(call.authority.notice),
  });
