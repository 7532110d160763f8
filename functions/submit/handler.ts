import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result } from '../../shared/contracts/failures.ts';
import type { Submission } from '../../shared/contracts/submission.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { submit } from '../../shared/domain/decide/submit.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { worded } from '../../shared/http/input.ts';
import { type TakeOnceDependencies, takeOnce } from '../../shared/http/take-once.ts';
import { receiptOf } from '../../shared/views/receipt.ts';

export type SubmitDependencies = TakeOnceDependencies & {
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

/** Takes a request in and answers its receipt; the same call again answers the same receipt. */
export async function submitRequest(deps: SubmitDependencies, call: SubmitCall): Promise<Result<Receipt>> {
  const { authority, at, form, idempotencyKey } = call;
  const { calendar } = deps;
  const nonce = deps.nonce();
  const sent = { authority: authority.id, caller: 'anyone', idempotencyKey, body: form };
  const taken = await takeOnce(deps, sent, (reference) =>
    submit(form, { authority, reference, at, calendar, nonce }),
  );
  if (!taken.ok) return worded(taken);
  return ok(receiptOf(taken.value.request, authority, taken.value.followUpCode));
}
