import type { Authority } from '../../shared/authorities/authority.ts';
import { departmentOf } from '../../shared/authorities/registry.ts';
import type { ReadWhat } from '../../shared/contracts/audit-views.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { officerSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import type { Dossier, Standing } from '../../shared/contracts/staff-views.ts';
import type { Capability, Instant, Language } from '../../shared/contracts/vocabulary.ts';
import type { Officer } from '../../shared/domain/access.ts';
import { type Colleague, namesFor } from '../../shared/domain/colleague.ts';
import type { Decision } from '../../shared/domain/decide/decision.ts';
import type { OfficerContext } from '../../shared/domain/decide/officer.ts';
import { route } from '../../shared/domain/decide/route.ts';
import { lawById } from '../../shared/domain/law/rows.ts';
import type { Admit, Commit, FindRequest, Opened, RequestName } from '../../shared/domain/ports.ts';
import type { RecordRead } from '../../shared/domain/reads.ts';
import { needsOfficer, type Request } from '../../shared/domain/request.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { errorOf, worded } from '../../shared/http/input.ts';
import { dossierOf } from '../../shared/views/staff.ts';
import { standingOf } from '../../shared/views/standing.ts';
import { gapsIn } from '../../shared/words/reply-gaps.ts';
import { admits } from './gate.ts';

export type StaffDependencies = {
  readonly find: FindRequest;
  /** Opens nothing that was not admitted, and answers only once the reading is recorded. */
  readonly open: (name: RequestName, admit: Admit) => Promise<Opened | undefined>;
  readonly recordRead: RecordRead;
  readonly commit: Commit;
  readonly calendar: Calendar;
};
export type StaffCall = {
  readonly authority: Authority;
  readonly officer: Officer;
  /** What the route needs. */
  readonly needs: Capability;
  readonly at: Instant;
  /** What she reads. */
  readonly language: Language;
  readonly reference: string;
  /** The version that the caller decided on; a request that changed since is left as it is. */
  readonly seen?: number;
};

/** Somebody else may decide in between; the decision is then taken anew on what stands now. */
const commitTries = 3;

/**
 * One officer's command: read, decide, commit, answer. A request that she may not see is answered like one that does not
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
    if (!loaded) return refuse('requestNotFound');
    const admitted = admits(call, loaded.request);
    if (!admitted.ok) return admitted;
    if (call.seen !== undefined && call.seen !== loaded.request.version) return refuse('changedMeanwhile');
    const decided = decide(loaded.request, {
      at: call.at,
      calendar: deps.calendar,
      officer: call.officer.id,
      authority: call.authority,
    });
    if (!decided.ok) {
      const { language } = call;
      return worded(gapsIn(decided, lawById(loaded.request.law), language), officerSentencesIn(language));
    }
    if (!decided.value) return ok(standingOf(loaded.request, call.language));
    const committed = await deps.commit(loaded, decided.value);
    if (committed.ok) return ok(standingOf(committed.value, call.language));
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
    return Promise.resolve(
      refuse('inputInvalid', [
        errorOf('department', 'department.missing', officerSentencesIn(call.language)),
      ]),
    );
  return command(deps, call, (request, context) => route(request, body, context));
}

/** Everything of one request, for the unit that handles it. */
export async function readDossier(
  deps: Pick<StaffDependencies, 'open' | 'recordRead'>,
  call: StaffCall,
): Promise<Result<Dossier>> {
  const opened = await openOwn(deps, call, 'dossier');
  return opened.ok ? ok(shownTo(call, opened.value)) : opened;
}

/** An opened request as the officer reads it; her own acts bear her name, and those of colleagues whom she knows theirs. */
export function shownTo(
  { officer, authority, at, language }: StaffCall,
  opened: Opened,
  colleagues: readonly Colleague[] = [],
): Dossier {
  const names = namesFor(officer, colleagues);
  return dossierOf(opened, authority, at, needsOfficer(opened.request), { names, language });
}

/** Opens what she may see. The reading is recorded while it is fetched, and nothing is answered before it is. */
export async function openOwn(
  { open, recordRead }: Pick<StaffDependencies, 'open' | 'recordRead'>,
  call: StaffCall,
  what: ReadWhat,
): Promise<Result<Opened>> {
  const { authority, reference, officer, at } = call;
  const name = { authority: authority.id, reference };
  let admitted: Result<true> = refuse('requestNotFound');
  const opened = await open(name, (request) => {
    admitted = admits(call, request);
    return admitted.ok ? recordRead(name, { at, officer: officer.id, what }) : undefined;
  });
  if (opened) return ok(opened);
  return admitted.ok ? refuse('requestNotFound') : admitted;
}
