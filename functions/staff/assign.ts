import type * as z from 'zod';
import type { assignment } from '../../shared/contracts/commands.ts';
import { ok, type Result } from '../../shared/contracts/failures.ts';
import type { Standing } from '../../shared/contracts/staff-views.ts';
import { serviceIdOf } from '../../shared/domain/access.ts';
import {
  asCalled,
  type Colleague,
  callNamesOf,
  colleagueCalled,
  type FindColleagues,
} from '../../shared/domain/colleague.ts';
import { assign } from '../../shared/domain/decide/officer.ts';
import { command, type StaffCall, type StaffDependencies } from './handler.ts';

export type AssignDependencies = StaffDependencies & { readonly findColleagues: FindColleagues };

/** Gives the request to whom the name stands for today; what is kept is her subject, whoever has the name tomorrow. */
export async function assignTo(
  deps: AssignDependencies,
  call: StaffCall,
  { assignee, mailbox }: z.output<typeof assignment>,
): Promise<Result<Standing>> {
  const found = await whoIs(deps.findColleagues, call, assignee);
  if (!found.ok) return found;
  const { id, name } = found.value;
  const to = { assignee: id, ...(name === id ? {} : { assigneeName: name }), mailbox };
  return command(deps, call, (request, context) => assign(request, to, context));
}

async function whoIs(
  find: FindColleagues,
  { authority, officer, at }: StaffCall,
  name: string,
): Promise<Result<Colleague>> {
  if (callNamesOf(officer).includes(asCalled(name)))
    return ok({ id: officer.id, name: officer.username ?? officer.id });
  // The institution's own file says what its systems are called; no login can take such a name.
  const service = authority.services?.find(({ clientId }) => clientId === name);
  if (service) return ok({ id: serviceIdOf(service.clientId), name: service.clientId });
  return colleagueCalled(name, await find(authority.id, name, at));
}
