import { ok, type Result, refuse } from '../../contracts/failures.ts';
import { mayRate } from '../acts.ts';
import { isReplied, type Request } from '../request.ts';
import { advance, type Decision, type Moment } from './decision.ts';

/**
 * Records how satisfied she is with how her request was dealt with, once. It changes nothing else: neither status nor
 * clock, and what she writes is for the institution to read, not to answer.
 *
 * @param score 1 (not at all) to 5 (very)
 * @returns undefined when she rated it before: the first word stands
 */
export function rate(
  request: Request,
  { score, comment }: { score: number; comment?: string | undefined },
  moment: Moment,
): Result<Decision | undefined> {
  if (!isReplied(request)) return refuse('actNotOpen');
  if (!mayRate(request)) return ok(undefined);
  return ok(
    advance(
      { ...request, satisfaction: score },
      moment,
      { action: 'rated', actor: 'applicant', facts: { score }, payload: { comment: comment ?? '' } },
      comment ? { words: { note: `Başvuranın değerlendirmesi (${score}/5): ${comment}` } } : {},
    ),
  );
}
