import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result } from '../../shared/contracts/failures.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import type { Submission } from '../../shared/contracts/submission.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import type { Instant, Language } from '../../shared/contracts/vocabulary.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import type { WaitingAttachment } from '../../shared/domain/attachment.ts';
import { contactWayOf } from '../../shared/domain/contact.ts';
import { submit } from '../../shared/domain/decide/submit.ts';
import { applicantKeyOf, intakeKeyOf, mailboxKeyOf } from '../../shared/domain/intake.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { worded } from '../../shared/http/input.ts';
import type { Spend } from '../../shared/http/limits.ts';
import { type TakeAlongDependencies, takeAlong } from '../../shared/http/take-along.ts';
import { type TakeOnceDependencies, takeOnce } from '../../shared/http/take-once.ts';
import { receiptOf } from '../../shared/views/receipt.ts';

export type SubmitDependencies = TakeOnceDependencies &
  TakeAlongDependencies & {
    readonly calendar: Calendar;
    readonly spend: Spend;
    /** Whether codes and notices can go by SMS to whoever gives no mailbox. */
    readonly smsOffered: boolean;
    /** 128 random bits, hex. */
    readonly nonce: () => string;
  };
export type SubmitCall = {
  readonly authority: Authority;
  readonly at: Instant;
  readonly form: Submission;
  readonly idempotencyKey: string;
  readonly language: Language;
  /** Whoever is signed in. */
  readonly applicant?: Applicant | undefined;
  /** Documents that she added. */
  readonly files?: readonly WaitingAttachment[];
};

/** Takes a request in and answers its receipt; the same call again answers the same receipt. */
export async function submitRequest(deps: SubmitDependencies, call: SubmitCall): Promise<Result<Receipt>> {
  const { authority, at, form, idempotencyKey, applicant, language } = call;
  const { calendar, smsOffered } = deps;
  const nonce = deps.nonce();
  const caller = applicant ? `applicant:${applicant.account ?? applicant.nationalId}` : 'anyone';
  const sent = { authority: authority.id, caller, idempotencyKey, body: form };
  const secrets = await deps.secrets();
  const way = contactWayOf(form, smsOffered);
  const [within, mailable] = await Promise.all([
    deps.spend('submission', applicantKeyOf(secrets, form)),
    way ? deps.spend('mailbox', mailboxKeyOf(secrets, way.address)) : undefined,
  ]);
  const intakeKey = intakeKeyOf(secrets, authority.id, caller, idempotencyKey);
  const along = within.ok
    ? await takeAlong(deps, call.files ?? [], { authority: authority.id, intakeKey })
    : within;
  const taken = await takeOnce(deps, sent, (reference) => {
    if (!along.ok) return along;
    const decided = submit(form, {
      authority,
      reference,
      at,
      calendar,
      nonce,
      applicant,
      smsOffered,
      language,
      attachments: along.value,
    });
    // A flooded mailbox gets no further code; the request counts all the same, and its code can be asked for later.
    if (!decided.ok || mailable?.ok !== false) return decided;
    const { decision } = decided.value;
    const letters = decision.letters.filter(({ kind }) => kind !== 'code');
    return ok({ ...decided.value, decision: { ...decision, letters } });
  });
  if (!taken.ok) return worded(taken, sentencesIn(language));
  return ok(receiptOf(taken.value.request, authority, taken.value.followUpCode, language));
}
