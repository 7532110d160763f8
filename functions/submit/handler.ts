import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { Submission } from '../../shared/contracts/submission.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { submit } from '../../shared/domain/decide/submit.ts';
import {
  applicantKeyOf,
  bodyMacOf,
  followUpCodeFor,
  intakeKeyOf,
  referenceFor,
} from '../../shared/domain/intake.ts';
import type { FindRequest, Secrets, TakeIn } from '../../shared/domain/ports.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { worded } from '../../shared/http/input.ts';
import { receiptOf } from '../../shared/views/receipt.ts';

export type SubmitDependencies = {
  readonly takeIn: TakeIn;
  readonly find: FindRequest;
  readonly secrets: () => Promise<Secrets>;
  readonly calendar: Calendar;
  /** 128 random bits, hex. */
  readonly nonce: () => string;
};
export type SubmitCall = {
  readonly authority: Authority;
  readonly at: Instant;
  readonly form: Submission;
  readonly idempotencyKey: string;
};

/** How many references are tried before two different requests meeting on one is taken for a fault. */
const collisionTries = 5;

/** Takes a request in and answers its receipt; the same call again answers the same receipt. */
export async function submitRequest(deps: SubmitDependencies, call: SubmitCall): Promise<Result<Receipt>> {
  const { authority, at, form } = call;
  const secrets = await deps.secrets();
  const intakeKey = intakeKeyOf(secrets, authority.id, 'anyone', call.idempotencyKey);
  const bodyMac = bodyMacOf(secrets, form);
  const applicantKey = applicantKeyOf(secrets, form);
  const nonce = deps.nonce();
  const keys = { secrets, intakeKey, bodyMac };

  for (let attempt = 0; attempt < collisionTries; attempt++) {
    const reference = referenceFor(secrets, intakeKey, attempt);
    const decided = submit(form, { authority, reference, at, calendar: deps.calendar, nonce });
    if (!decided.ok) return (await takenBefore(deps, authority, reference, keys)) ?? worded(decided);
    const answer = await deps.takeIn({
      ...decided.value,
      intakeKey,
      bodyMac,
      ...(applicantKey ? { applicantKey } : {}),
    });
    if (answer.kind === 'reused') return refuse('idempotencyKeyReused');
    if (answer.kind !== 'collision')
      return ok(receiptOf(answer.request, authority, followUpCodeFor(secrets, reference, intakeKey)));
  }
  throw new Error('No free reference was found');
}

/**
 * A call that was taken is answered the same even if it would be refused today, because the notice was renewed, say,
 * between the lost answer and the second call.
 */
async function takenBefore(
  { find }: SubmitDependencies,
  authority: Authority,
  reference: string,
  { secrets, intakeKey, bodyMac }: { secrets: Secrets; intakeKey: string; bodyMac: string },
): Promise<Result<Receipt> | undefined> {
  const loaded = await find({ authority: authority.id, reference }, true);
  if (loaded?.kept.intakeKey !== intakeKey || loaded.kept.bodyMac !== bodyMac) return undefined;
  return ok(receiptOf(loaded.request, authority, followUpCodeFor(secrets, reference, intakeKey)));
}
