import type { Authority } from '../../authorities/authority.ts';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import { type Personal, personal } from '../../contracts/personal.ts';
import type { Submission } from '../../contracts/submission.ts';
import { noticeHash } from '../notice.ts';
import { dayOf } from '../time/days.ts';
import { advance, type Decision, type Moment } from './decision.ts';
import { firstCode, newRequest } from './new-request.ts';

export type SubmitContext = Moment & {
  readonly authority: Authority;
  readonly reference: string;
  /** 128 random bits, hex: what the first mailed code is derived from. */
  readonly nonce: string;
};

/**
 * Takes a citizen's request: finds its law, its last day and the unit that answers, and asks for the mailbox to be
 * confirmed when there is one. The request counts from `at` whether or not anybody ever confirms.
 */
export function submit(
  form: Submission,
  context: SubmitContext,
): Result<{ decision: Decision; personal: Personal }> {
  const { authority, at } = context;
  const { notice } = authority;
  const hash = noticeHash(notice);
  if (form.noticeHash !== hash || form.noticeVersion !== notice.version) return refuse('noticeOutdated');
  const given = personal.parse(form);
  const taken = newRequest(
    {
      ...context,
      regime: form.regime,
      ...(form.regime === 'petition' ? { petitionType: form.petitionType, category: form.category } : {}),
      rights: form.regime === 'kvkk' ? form.rights : [],
      channel: 'system',
      arrivedOn: dayOf(at),
      signed: false,
      representation: form.representation,
      replyBy: form.replyBy,
      notice: { version: notice.version, hash, shownBy: at, purposes: notice.purposes },
    },
    given,
  );
  if (!taken.ok) return taken;
  const request = taken.value;
  const entry = {
    action: 'submitted' as const,
    actor: 'applicant',
    facts: {
      law: request.law,
      channel: request.channel,
      dueOn: request.dueOn,
      calendar: request.calendarHash,
      department: request.department,
      notice: form.noticeHash,
    },
    payload: form,
  };
  const also = firstCode(given, context.nonce, at);
  return ok({ decision: advance(request, context, entry, also), personal: given });
}
