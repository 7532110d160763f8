import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { LocalDate } from '../../contracts/vocabulary.ts';
import type { Letter } from '../letter.ts';
import type { Common } from '../request.ts';
import { arrivalOf } from '../time/clock.ts';
import { dayOf } from '../time/days.ts';
import type { Facts } from '../trail.ts';
import type { Moment } from './decision.ts';

/** How an officer says that she told the applicant on paper, when no confirmed address is there to write to. */
export type ToldByPost = {
  readonly registeredMailNumber?: string | undefined;
  readonly postedOn?: LocalDate | undefined;
};

/** The proof that the applicant was told: a mail that goes with the decision, or the registered letter's number. */
export type Told = { readonly on: LocalDate; readonly letters: readonly Letter[]; readonly facts: Facts };

/** What the applicant is told in the middle of a request, in words that stand in its sealed part. */
export type TellingKind = 'infoAsked' | 'progressed' | 'extended' | 'feeNotified';

/**
 * Tells by mail when the mailbox is confirmed, else demands the number of the letter that was posted: whatever the law
 * ties to telling has to be provable, and in words. To a confirmed telephone an SMS says that the letter comes.
 */
export function tell(
  request: Common,
  kind: TellingKind,
  { registeredMailNumber, postedOn }: ToldByPost,
  { at }: Moment,
): Result<Told> {
  const today = dayOf(at);
  const words = request.version + 1;
  const letters = request.contact === 'confirmed' ? [{ key: `${kind}-${words}`, kind, words }] : [];
  if (letters.length > 0 && request.contactBy !== 'sms')
    return ok({ on: today, letters, facts: { told: 'email' } });
  if (!registeredMailNumber || !postedOn) return refuse('applicantNotTold');
  if (postedOn > today) return refuse('dateInFuture');
  if (postedOn < arrivalOf(request.clock)) return refuse('dateBeforeArrival');
  return ok({ on: postedOn, letters, facts: { told: 'post', registeredMailNumber, postedOn } });
}
