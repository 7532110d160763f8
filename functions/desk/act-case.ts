import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { Officer } from '../../shared/domain/access.ts';
import type { ListColleagues } from '../../shared/domain/colleague.ts';
import { actsOpenTo, needsOf, type OfficerAct } from '../../shared/domain/officer-acts.ts';
import type { FindTrail } from '../../shared/domain/ports.ts';
import { isReplied, owesThirdParties, type Request } from '../../shared/domain/request.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { WritingStore } from '../../shared/domain/writing.ts';
import type { PageCall } from '../../shared/http/call.ts';
import type { ActCase } from '../pages/desk-act-forms.ts';
import { actOf } from '../pages/desk-act-words.ts';
import { admits } from '../staff/gate.ts';
import { openOwn, type StaffCall } from '../staff/handler.ts';
import type { ActDependencies } from './act-table.ts';
import type { EnteredDependencies } from './entered.ts';

export type DeskActDependencies = EnteredDependencies &
  ActDependencies & {
    readonly trail: FindTrail;
    readonly listColleagues: ListColleagues;
    readonly writing: WritingStore;
  };
/** A reply has a page of its own. */
type Act = Exclude<OfficerAct, 'reply'>;

export const nameOf = ({ authority, reference }: Pick<StaffCall, 'authority' | 'reference'>) => ({
  authority: authority.id,
  reference,
});

type Found = {
  readonly act: Act;
  readonly own: StaffCall;
  readonly of: ActCase;
  readonly open: boolean;
};

/** The act that the address names, and the request as far as its form speaks of it. */
export async function caseOf(
  deps: DeskActDependencies,
  call: PageCall,
  officer: Officer,
): Promise<Result<Found>> {
  const { authority, at, language, parameters } = call;
  const act = actOf(parameters.act);
  const reference = parameters.reference ?? '';
  if (!act || act === 'reply') return refuse('routeUnknown');
  const own = { authority, officer, needs: needsOf(act), at, language, reference };
  const loaded = await deps.find(nameOf(own), true);
  if (!loaded) return refuse('requestNotFound');
  const { request } = loaded;
  const admitted = admits(own, request);
  if (!admitted.ok) return admitted;
  const thirdParties = act === 'tellThirdParty' ? await toldNotYet(deps, own, request) : ok([]);
  if (!thirdParties.ok) return thirdParties;
  const of = {
    request,
    authority,
    calendar: deps.calendar,
    today: dayOf(at),
    self: { id: officer.id, name: officer.username ?? officer.id },
    language,
    colleagues: act === 'assign' ? await deps.listColleagues(authority.id, at) : [],
    thirdParties: thirdParties.value,
  };
  const open = actsOpenTo(officer, request, authority, { at, calendar: deps.calendar }).includes(act);
  return ok({ act, own, of, open });
}

/** Their names are sealed: to read them is to read the request. */
async function toldNotYet(
  deps: DeskActDependencies,
  own: StaffCall,
  request: Request,
): Promise<Result<ActCase['thirdParties']>> {
  if (!owesThirdParties(request) || !isReplied(request)) return ok([]);
  const opened = await openOwn(deps, own, 'dossier');
  if (!opened.ok) return opened;
  const names = opened.value.replyText?.thirdParties ?? [];
  const left = (request.reply.thirdParties ?? []).filter(({ toldOn }) => toldOn === undefined);
  return ok(left.map(({ id }) => ({ id, name: names.find((each) => each.id === id)?.name ?? id })));
}
