import { type Result, refuse } from '../contracts/failures.ts';
import type { Capability } from '../contracts/vocabulary.ts';
import type { Colleague } from './colleague.ts';
import type { Decision } from './decide/decision.ts';
import { assign, type OfficerContext } from './decide/officer.ts';
import { remindAssignee } from './decide/remind-assignee.ts';
import type { Request } from './request.ts';

/** What is done with each of several requests; `to` is not known yet while it is only looked at what could be done. */
export type BulkAct = { readonly kind: 'assign'; readonly to?: Colleague } | { readonly kind: 'remind' };

/** What the same act on one request needs. */
export const bulkNeeds: Readonly<Record<BulkAct['kind'], Capability>> = { assign: 'assign', remind: 'work' };

/** Decides on one of them, as it would be decided on alone; what is so already is left as it is. */
export function decideInBulk(act: BulkAct, request: Request, context: OfficerContext): Result<Decision> {
  if (act.kind === 'remind') return remindAssignee(request, context);
  // Whether it can be given is the same to whomever it goes.
  const { id, name } = act.to ?? { id: context.officer, name: context.officer };
  if (act.to && request.assignee === id) return refuse('alreadyAssigned');
  return assign(request, { assignee: id, ...(name === id ? {} : { assigneeName: name }) }, context);
}
