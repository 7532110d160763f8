import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import { isOpen, type Request } from '../request.ts';
import { allows } from '../transitions.ts';
import { advance, type Decision } from './decision.ts';

/**
 * The citizen typed the mailed code: her mailbox is confirmed and the receipt goes out. A code proves a mailbox,
 * not a person (NIST SP 800-63B), so the assurance rises to `contactConfirmed` at most.
 */
export function confirmContact(request: Request, nonce: string, at: Instant): Result<Decision> {
  if (request.contact !== 'unconfirmed' || !allows(request.status, 'contactConfirmed'))
    return refuse('contactAlreadyConfirmed');
  const assurance = request.assurance === 'unconfirmed' ? 'contactConfirmed' : request.assurance;
  return ok(
    advance(
      { ...request, contact: 'confirmed', assurance },
      { action: 'contactConfirmed', at, actor: 'applicant', facts: { assurance }, payload: { nonce } },
      { letters: [{ key: 'receipt', kind: 'receipt' }], consumes: { purpose: 'confirm', nonce } },
    ),
  );
}

/** The one reminder to confirm the address. @returns undefined when there is nothing left to ask for */
export function nudge(request: Request, at: Instant): Decision | undefined {
  if (!isOpen(request) || request.contact !== 'unconfirmed' || request.nudged) return undefined;
  return advance(
    { ...request, nudged: true },
    { action: 'nudged', at, actor: 'system', facts: {}, payload: null },
    { letters: [{ key: 'nudge', kind: 'nudge' }] },
  );
}
