import type { Authority } from '../authorities/authority.ts';
import type { Capability } from '../contracts/vocabulary.ts';
import { mayDo, type Officer, subjectOf } from './access.ts';
import type { Moment } from './decide/decision.ts';
import { movedBy } from './decide/recount.ts';
import { identityEstablished } from './identification.ts';
import { basicsById } from './law/basics.ts';
import { isReplied, owesReply, owesThirdParties, type Request } from './request.ts';
import { isExtended, isFeeNotified } from './time/clock.ts';
import { dayOf } from './time/days.ts';
import { allows } from './transitions.ts';

/** What an officer can do with one request, by the names of the staff API's routes, in the order of her work. */
export const officerActs = [
  'reply',
  'assign',
  'route',
  'note',
  'checkIdentity',
  'askForMore',
  'takeMore',
  'reportProgress',
  'extend',
  'notifyFee',
  'recordPayment',
  'takeLaterDay',
  'withdraw',
  'dispatch',
  'recordReturn',
  'deliver',
  'tellThirdParty',
  'recordObjection',
] as const;
export type OfficerAct = (typeof officerActs)[number];

type Case = { readonly request: Request; readonly authority: Authority; readonly when: Moment };
type Row = {
  readonly needs: Capability;
  readonly action: Parameters<typeof allows>[1];
  /** What the act asks for beside its edge; always when absent. */
  readonly open?: (of: Case) => boolean;
};

/** The capability of each act is the one that its route of the staff API needs; a test holds the two together. */
const rows: Readonly<Record<OfficerAct, Row>> = {
  reply: { needs: 'reply', action: 'replied' },
  assign: { needs: 'assign', action: 'assigned' },
  route: { needs: 'assign', action: 'routed' },
  note: { needs: 'work', action: 'noted' },
  checkIdentity: { needs: 'work', action: 'identityChecked' },
  askForMore: { needs: 'work', action: 'infoAsked' },
  takeMore: { needs: 'work', action: 'infoGiven' },
  reportProgress: {
    needs: 'work',
    action: 'progressed',
    open: ({ request }) => basicsById(request.law).progressReply !== undefined,
  },
  extend: {
    needs: 'work',
    action: 'extended',
    open: (of) =>
      basicsById(of.request.law).extension !== undefined &&
      !isExtended(of.request.clock) &&
      canTellInTime(of),
  },
  notifyFee: {
    needs: 'work',
    action: 'feeNotified',
    open: (of) =>
      basicsById(of.request.law).fee?.notice !== undefined &&
      !isFeeNotified(of.request.clock) &&
      canTellInTime(of),
  },
  recordPayment: { needs: 'work', action: 'feePaid' },
  takeLaterDay: { needs: 'work', action: 'recounted', open: movesLater },
  withdraw: { needs: 'work', action: 'withdrawn' },
  dispatch: { needs: 'work', action: 'dispatched' },
  recordReturn: {
    needs: 'work',
    action: 'returned',
    open: ({ request }) => isReplied(request) && request.dispatch !== undefined,
  },
  deliver: { needs: 'work', action: 'delivered', open: (of) => deliveryWays(of).length > 0 },
  tellThirdParty: {
    needs: 'work',
    action: 'thirdPartyTold',
    open: ({ request }) => owesThirdParties(request),
  },
  recordObjection: {
    needs: 'work',
    action: 'objected',
    open: ({ request, when }) => !owesReply(request) || dayOf(when.at) > request.dueOn,
  },
};

/** What an act needs; the request is judged by it as by its route. */
export const needsOf = (act: OfficerAct): Capability => rows[act].needs;

/** What this officer can do with this request now. What is not listed would be refused. */
export function actsOpenTo(
  officer: Officer,
  request: Request,
  authority: Authority,
  when: Moment,
): readonly OfficerAct[] {
  const subject = subjectOf(request, authority);
  const of = { request, authority, when };
  return officerActs.filter((act) => {
    const { needs, action, open = always } = rows[act];
    return mayDo(officer, needs, subject) && allows(request.status, action) && open(of);
  });
}

const always = () => true;

/** The ways in which the reply can be recorded as served, the usual one first. */
export function deliveryWays({
  request,
  authority,
}: Pick<Case, 'request' | 'authority'>): readonly ('registeredPost' | 'handedOver')[] {
  if (!isReplied(request)) return [];
  const known = !request.reply.containsPersonalData || identityEstablished(request, authority);
  return [
    ...(request.status === 'answered' && request.dispatch ? (['registeredPost'] as const) : []),
    ...(known ? (['handedOver'] as const) : []),
  ];
}

/** Whether she is told by a mail that goes with the decision; otherwise by a registered letter. */
export const isToldByMail = ({ contact, contactBy }: Pick<Request, 'contact' | 'contactBy'>): boolean =>
  contact === 'confirmed' && contactBy !== 'sms';

/** A mail goes today; a letter may have been posted in time and be recorded later. */
const canTellInTime = ({ request, when }: Case) => !isToldByMail(request) || dayOf(when.at) <= request.dueOn;

function movesLater({ request, when }: Case): boolean {
  const moved = movedBy(request, when.calendar);
  return moved !== undefined && moved.after > moved.before;
}
