import type { Authority } from '../../shared/authorities/authority.ts';
import { departmentOf } from '../../shared/authorities/registry.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { trOfficer } from '../../shared/contracts/messages/tr-officer.ts';
import type { Dossier, Standing } from '../../shared/contracts/staff-views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Decision } from '../../shared/domain/decide/decision.ts';
import type { OfficerContext } from '../../shared/domain/decide/officer.ts';
import { route } from '../../shared/domain/decide/route.ts';
import type { Commit, FindRequest, OpenDossier, Opened } from '../../shared/domain/ports.ts';
import { needsOfficer, type Request } from '../../shared/domain/request.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { errorOf, worded } from '../../shared/http/input.ts';
import { mayHandle, type Officer } from '../../shared/http/officer.ts';
import { dossierOf } from '../../shared/views/staff.ts';
import { standingOf } from '../../shared/views/status.ts';

export type StaffDependencies = {
  readonly find: FindRequest;
  readonly open: OpenDossier;
  readonly commit: Commit;
  readonly calendar: Calendar;
};
export type StaffCall = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
  readonly reference: string;
};

/** Somebody else may decide in between; the decision is then taken anew on what stands now. */
const commitTries = 3;

/**
 * One officer's command: read, decide, commit, answer. A request of another unit is answered like one that does not
 * exist; a command that would change nothing is answered with what stands.
 */
export async function command(
  deps: StaffDependencies,
  call: StaffCall,
  decide: (request: Request, context: OfficerContext) => Result<Decision | undefined>,
): Promise<Result<Standing>> {
  const name = { authority: call.authority.id, reference: call.reference };
  for (let left = commitTries; left > 0; left--) {
    const loaded = await deps.find(name, true);
    if (!loaded || !mayHandle(call.officer, name.authority, loaded.request.department))
      return refuse('requestNotFound');
    const decided = decide(loaded.request, {
      at: call.at,
      calendar: deps.calendar,
      officer: call.officer.id,
    });
    if (!decided.ok) return worded(decided, trOfficer);
    if (!decided.value) return ok(standingOf(loaded.request));
    const committed = await deps.commit(loaded, decided.value);
    if (committed.ok) return ok(standingOf(committed.value));
    if (committed.failure.code !== 'changedMeanwhile') return committed;
  }
  return refuse('changedMeanwhile');
}

/** Gives the request to another unit of the officer's own institution. */
export function routeTo(
  deps: StaffDependencies,
  call: StaffCall,
  body: { department: string; reason: string },
): Promise<Result<Standing>> {
  if (!departmentOf(call.authority, body.department))
    return Promise.resolve(refuse('inputInvalid', [errorOf('department', 'department.missing', trOfficer)]));
  return command(deps, call, (request, context) => route(request, body, context));
}

/** Everything of one request, for the unit that handles it. */
export async function readDossier(deps: StaffDependencies, call: StaffCall): Promise<Result<Dossier>> {
  const opened = await openOwn(deps, call);
  if (!opened.ok) return opened;
  return ok(dossierOf(opened.value, call.authority, call.at, needsOfficer(opened.value.request)));
}

export async function openOwn(deps: StaffDependencies, call: StaffCall): Promise<Result<Opened>> {
  const opened = await deps.open({ authority: call.authority.id, reference: call.reference });
  if (!opened || !mayHandle(call.officer, call.authority.id, opened.request.department))
    return refuse('requestNotFound');
  return ok(opened);
}
