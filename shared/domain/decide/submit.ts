import type { Authority } from '../../authorities/authority.ts';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import { type Personal, personal } from '../../contracts/personal.ts';
import type { Submission } from '../../contracts/submission.ts';
import type { Language } from '../../contracts/vocabulary.ts';
import { type Applicant, inNameOf } from '../applicant.ts';
import { factsOf, type KeptAttachment } from '../attachment.ts';
import { identificationOf, reaches } from '../identification.ts';
import { noticeHash } from '../notice.ts';
import { dayOf } from '../time/days.ts';
import { advance, type Decision, type Moment } from './decision.ts';
import { firstCode, newRequest } from './new-request.ts';

export type SubmitContext = Moment & {
  readonly authority: Authority;
  readonly reference: string;
  /** 128 random bits, hex: what the first mailed code is derived from. */
  readonly nonce: string;
  /** Whoever is signed in. */
  readonly applicant?: Applicant | undefined;
  /** What she reads; Turkish unless it says otherwise. */
  readonly language?: Language;
  /** What she added, moved to the request's own folder already. */
  readonly attachments?: readonly KeptAttachment[];
  /** Whether codes and notices can go by SMS to whoever gives no mailbox. */
  readonly smsOffered?: boolean;
};

/**
 * Takes a citizen's request: finds its law, its last day and the unit that answers, and asks for the mailbox to be
 * confirmed when there is one. The request counts from `at` whether or not anybody ever confirms.
 */
export function submit(
  sent: Submission,
  context: SubmitContext,
): Result<{ decision: Decision; personal: Personal; applicant?: Applicant | undefined }> {
  const { authority, at, applicant } = context;
  const level = applicant?.level ?? 'unconfirmed';
  if (!reaches(level, identificationOf(authority, sent.regime).toApply))
    return refuse('identificationNeeded');
  const { form, replaced } = applicant ? inNameOf(applicant, sent) : { form: sent, replaced: [] };
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
      applicant,
    },
    given,
  );
  if (!taken.ok) return taken;
  const { attachments = [] } = context;
  const added = attachments.length > 0;
  const request = added ? { ...taken.value, attachments: attachments.length } : taken.value;
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
      ...(applicant ? { assurance: level } : {}),
      ...(replaced.length > 0 ? { replaced: replaced.join(' ') } : {}),
      ...factsOf(attachments),
    },
    payload: form,
  };
  const also =
    request.contact === 'confirmed'
      ? { letters: [{ key: 'receipt', kind: 'receipt' } as const] }
      : firstCode(request, context.nonce, at);
  return ok({
    decision: advance(request, context, entry, { ...also, ...(added ? { words: { attachments } } : {}) }),
    personal: given,
    applicant,
  });
}
