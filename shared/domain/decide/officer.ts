import type { Authority } from '../../authorities/authority.ts';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import { owesReply, type Request, withoutStatus } from '../request.ts';
import { allows } from '../transitions.ts';
import { advance, type Decision, type Moment } from './decision.ts';
import { notNow } from './not-now.ts';

export type OfficerContext = Moment & { readonly officer: string; readonly authority: Authority };

/** Gives the request to a colleague; it is in review from then on. */
export function assign(
  request: Request,
  {
    assignee,
    assigneeName,
    mailbox,
  }: { assignee: string; assigneeName?: string; mailbox?: string | undefined },
  context: OfficerContext,
): Result<Decision> {
  if (!owesReply(request) || !allows(request.status, 'assigned')) return notNow(request);
  const { assigneeMailbox: _m, assigneeName: _n, ...kept } = withoutStatus(request);
  const inReview = {
    ...kept,
    status: 'inReview' as const,
    assignee,
    ...(assigneeName ? { assigneeName } : {}),
    ...(mailbox ? { assigneeMailbox: mailbox } : {}),
  };
  return ok(
    advance(inReview, context, {
      action: 'assigned',
      actor: context.officer,
      facts: { assignee },
      payload: null,
    }),
  );
}

/** Adds a note that only staff read. Allowed in every status. */
export function addNote(request: Request, note: string, context: OfficerContext): Result<Decision> {
  return ok(
    advance(
      request,
      context,
      { action: 'noted', actor: context.officer, facts: {}, payload: { note } },
      { words: { note } },
    ),
  );
}

/**
 * The officer saw who is asking (an identity card at the desk, a signature compared): from then on personal data may
 * be answered, or an answer be handed over. The evidence is a short description and never the document's number, so it stands in the trail.
 */
export function checkIdentity(request: Request, evidence: string, context: OfficerContext): Result<Decision> {
  if (request.status === 'delivered') return refuse('replyAlreadyDelivered');
  if (!allows(request.status, 'identityChecked')) return notNow(request);
  const { at, officer } = context;
  return ok(
    advance(
      { ...request, identityCheck: { at, by: officer } },
      context,
      { action: 'identityChecked', actor: officer, facts: {}, payload: { evidence } },
      { words: { note: `Kimlik kontrolü: ${evidence}` } },
    ),
  );
}
