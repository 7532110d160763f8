import type { Authority } from '../../authorities/authority.ts';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import { type Personal, personal, type Submission } from '../../contracts/submission.ts';
import type { Instant, LocalDate } from '../../contracts/vocabulary.ts';
import { issueChallenge } from '../challenge.ts';
import { lawInForce } from '../law/rows.ts';
import { noticeHash } from '../notice.ts';
import type { Received } from '../request.ts';
import { type Calendar, CalendarYearMissing } from '../time/calendar.ts';
import { dayOf } from '../time/days.ts';
import { deadlineOf } from '../time/term.ts';
import { advance, type Decision } from './decision.ts';

export type SubmitContext = {
  readonly authority: Authority;
  readonly reference: string;
  readonly at: Instant;
  readonly calendar: Calendar;
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
  if (!authority.regimes.includes(form.regime)) return refuse('regimeNotOffered');
  const { notice } = authority;
  if (form.noticeHash !== noticeHash(notice) || form.noticeVersion !== notice.version)
    return refuse('noticeOutdated');
  const department = departmentFor(form, authority);
  if (department === undefined)
    return refuse('inputInvalid', [{ field: 'category', code: 'category.missing', message: '' }]);
  if (bornAfter(form, dayOf(at)))
    return refuse('inputInvalid', [{ field: 'birthDate', code: 'birthDate.future', message: '' }]);
  const law = lawInForce(form.regime, dayOf(at));
  const deadline = tryDeadline(() => deadlineOf(law, at, context.calendar));
  if (!deadline) return refuse('calendarMissing');

  const challenge = form.email ? issueChallenge('confirm', context.nonce, at, dayOf(at)) : undefined;
  const request: Received = {
    status: 'received',
    authority: authority.id,
    reference: context.reference,
    version: 0,
    regime: form.regime,
    ...(form.regime === 'petition' ? { petitionType: form.petitionType, category: form.category } : {}),
    rights: form.regime === 'kvkk' ? form.rights : [],
    department,
    law: law.id,
    receivedAt: at,
    dueOn: deadline.dueOn,
    rolledDueOn: deadline.rolledDueOn,
    calendarVersion: deadline.calendarVersion,
    assurance: 'unconfirmed',
    contact: form.email ? 'unconfirmed' : 'none',
    replyBy: form.replyBy,
    notice: { version: form.noticeVersion, hash: form.noticeHash, shownBy: at },
    history: [],
    head: '',
    nudged: false,
  };
  const entry = {
    action: 'submitted' as const,
    at,
    actor: 'applicant',
    facts: {
      law: law.id,
      dueOn: deadline.dueOn,
      calendar: deadline.calendarHash,
      department,
      notice: form.noticeHash,
    },
    payload: form,
  };
  const decision = advance(request, entry, challenge ? { challenge, letters: [codeLetter(challenge)] } : {});
  return ok({ decision, personal: personal.parse(form) });
}

function bornAfter(form: Submission, today: LocalDate): boolean {
  return 'birthDate' in form && form.birthDate !== undefined && form.birthDate > today;
}

function departmentFor(form: Submission, authority: Authority): string | undefined {
  if (form.regime === 'petition') return authority.categories.find((c) => c.id === form.category)?.department;
  return authority.regimeDepartment[form.regime];
}

function tryDeadline<T>(count: () => T): T | undefined {
  try {
    return count();
  } catch (error) {
    if (error instanceof CalendarYearMissing) return undefined;
    throw error;
  }
}

/** The mail that carries a challenge's code. */
export function codeLetter(challenge: { purpose: 'confirm' | 'follow'; nonce: string; expiresAt: Instant }) {
  return {
    key: `code-${challenge.nonce.slice(0, 12)}`,
    kind: 'code' as const,
    purpose: challenge.purpose,
    nonce: challenge.nonce,
    expiresAt: challenge.expiresAt,
  };
}
