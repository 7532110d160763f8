import type { Authority } from '../../authorities/authority.ts';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import { attachmentLimitsOf, factsOf, type KeptAttachment } from '../attachment.ts';
import { backToWork, isOpen, type Request } from '../request.ts';
import { dayOf } from '../time/days.ts';
import { allows } from '../transitions.ts';
import { advance, type Decision, type Moment } from './decision.ts';
import { notNow } from './not-now.ts';

/**
 * Takes documents that the applicant sends later, asked or not, as long as nothing was answered. They count as more
 * information: what was asked of her may stand in them, so the request goes back to work.
 *
 * @param attachments moved to the request's own folder already; none of them refuses
 */
export function addDocuments(
  request: Request,
  attachments: readonly KeptAttachment[],
  moment: Moment & { readonly authority: Authority },
  actor: string,
): Result<Decision> {
  if (!isOpen(request) || !allows(request.status, 'infoGiven'))
    return request.status === 'feePending' ? refuse('feeAwaited') : notNow(request);
  const together = (request.attachments ?? 0) + attachments.length;
  const wrong =
    attachments.length === 0
      ? 'attachment.none'
      : together > attachmentLimitsOf(moment.authority).filesInAll && 'attachment.tooManyInAll';
  if (wrong) return refuse('inputInvalid', [{ field: 'attachments', code: wrong, message: '' }]);
  return ok(
    advance(
      { ...backToWork(request), attachments: together },
      moment,
      {
        action: 'infoGiven',
        actor,
        facts: { on: dayOf(moment.at), stillMissing: request.missing.join(' '), ...factsOf(attachments) },
        payload: { attachments },
      },
      { words: { attachments } },
    ),
  );
}
