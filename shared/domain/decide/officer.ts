import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Instant } from '../../contracts/vocabulary.ts';
import { isOpen, type Request } from '../request.ts';
import { allows } from '../transitions.ts';
import { advance, type Decision } from './decision.ts';

export type OfficerContext = { readonly at: Instant; readonly officer: string };

/** Gives the request to a colleague; it is in review from then on. */
export function assign(
  request: Request,
  assignee: string,
  { at, officer }: OfficerContext,
): Result<Decision> {
  if (!isOpen(request)) return refuse('requestAlreadyAnswered');
  const inReview = { ...request, status: 'inReview' as const, assignee };
  return ok(
    advance(inReview, { action: 'assigned', at, actor: officer, facts: { assignee }, payload: null }),
  );
}

/** Adds a note that only staff read. Allowed in every status. */
export function addNote(request: Request, note: string, { at, officer }: OfficerContext): Result<Decision> {
  return ok(
    advance(
      request,
      { action: 'noted', at, actor: officer, facts: {}, payload: { note } },
      { words: { note } },
    ),
  );
}

/**
 * The officer saw who is asking (an identity card at the desk, a signature compared): from then on personal data may
 * be answered, or an answer be handed over. The evidence is a short description and never the document's number, so it stands in the trail.
 */
export function checkIdentity(
  request: Request,
  evidence: string,
  { at, officer }: OfficerContext,
): Result<Decision> {
  if (!allows(request.status, 'identityChecked')) return refuse('replyAlreadyDelivered');
  return ok(
    advance(
      { ...request, identityCheck: { at, by: officer } },
      { action: 'identityChecked', at, actor: officer, facts: {}, payload: { evidence } },
      { words: { note: `Kimlik kontrolü: ${evidence}` } },
    ),
  );
}
