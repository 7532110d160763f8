import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import { isOpen, type Request } from '../request.ts';
import { allows } from '../transitions.ts';
import { cameBackLetters } from './came-back.ts';
import { advance, type Decision, type Moment } from './decision.ts';

/**
 * The citizen typed the mailed code: her mailbox is confirmed and the receipt goes out. A code proves a mailbox,
 * not a person (NIST SP 800-63B), so the assurance rises to `contactConfirmed` at most.
 */
export function confirmContact(request: Request, nonce: string, moment: Moment): Result<Decision> {
  if (request.contact !== 'unconfirmed' || !allows(request.status, 'contactConfirmed'))
    return refuse('contactAlreadyConfirmed');
  const assurance = request.assurance === 'unconfirmed' ? 'contactConfirmed' : request.assurance;
  // An address that failed can be confirmed once more, and each receipt has a key of its own.
  const again = request.history.some(({ action }) => action === 'contactConfirmed');
  const key = again ? `receipt-${request.version + 1}` : 'receipt';
  return ok(
    advance(
      { ...request, contact: 'confirmed', assurance },
      moment,
      { action: 'contactConfirmed', actor: 'applicant', facts: { assurance }, payload: { nonce } },
      { letters: [{ key, kind: 'receipt' }], consumes: { purpose: 'confirm', nonce } },
    ),
  );
}

/** The one reminder to confirm the address. @returns undefined when there is nothing left to ask for */
export function nudge(request: Request, moment: Moment): Decision | undefined {
  if (!isOpen(request) || request.contact !== 'unconfirmed' || request.nudged) return undefined;
  return advance(
    { ...request, nudged: true },
    moment,
    { action: 'nudged', actor: 'system', facts: {}, payload: null },
    { letters: [{ key: 'nudge', kind: 'nudge' }] },
  );
}

/** What a request knows of its applicant's address once nothing arrives there: nobody is nudged at it either. */
export const lostAddress = ({
  contact,
  assurance,
}: Request): Partial<Pick<Request, 'contact' | 'assurance' | 'nudged'>> =>
  contact === 'none'
    ? {}
    : {
        contact: 'unconfirmed',
        assurance: assurance === 'contactConfirmed' ? 'unconfirmed' : assurance,
        nudged: true,
      };

/**
 * A letter to the address came back for good: whatever was confirmed, nothing arrives there now, so a later reply goes
 * by post and nobody is nudged. She may confirm again.
 *
 * @param letter the kind of the letter that came back: what the law ties something to, the unit hears of
 * @param sentAt when it was sent: what went to an address that she has left tells nothing of today's
 * @returns undefined when that is known or no longer matters
 */
export function contactFailed(
  request: Request,
  moment: Moment,
  failure: string,
  letter: string,
  sentAt: Instant = moment.at,
): Decision | undefined {
  if (hasMovedSince(request, sentAt)) return undefined;
  if (request.contact === 'none' || !(isOpen(request) || tellsOfReply(request, letter))) return undefined;
  if (request.contact === 'unconfirmed' && request.nudged) return undefined;
  const lost = { ...request, ...lostAddress(request) };
  return advance(
    lost,
    moment,
    {
      action: 'contactFailed',
      actor: 'system',
      facts: { failure, assurance: lost.assurance },
      payload: null,
    },
    { letters: cameBackLetters(request, letter) },
  );
}

export const hasMovedSince = ({ history }: Request, sentAt: Instant): boolean =>
  history.some(({ action, at }) => action === 'contactChanged' && at > sentAt);

/** After an answer the address matters for nothing but the word that it can be fetched, or was posted. */
function tellsOfReply(request: Request, letter: string): boolean {
  if (request.status !== 'answered') return false;
  if (request.dispatch) return letter === 'posted';
  return letter === 'ready' && request.reply.way === 'inPerson';
}
