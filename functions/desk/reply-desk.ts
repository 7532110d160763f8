import type { Officer } from '../../shared/domain/access.ts';
import type { ListColleagues } from '../../shared/domain/colleague.ts';
import { actsOpenTo } from '../../shared/domain/officer-acts.ts';
import type { FindTrail, Opened } from '../../shared/domain/ports.ts';
import { draftKeptUntil, draftOf, type ReplyDraftStore } from '../../shared/domain/reply-draft.ts';
import type { WritingStore } from '../../shared/domain/writing.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import type { SignedInAs } from '../pages/desk-layout.tsx';
import type { Values } from '../pages/row.tsx';
import { openOwn, type StaffCall } from '../staff/handler.ts';
import type { ActDependencies } from './act-table.ts';
import type { EnteredDependencies } from './entered.ts';
import { refusedInside } from './refused.ts';

export type ReplyDependencies = EnteredDependencies &
  ActDependencies & {
    readonly trail: FindTrail;
    readonly listColleagues: ListColleagues;
    readonly writing: WritingStore;
    readonly drafts: ReplyDraftStore;
  };
/** One officer before one opened request: what every step of the composer works on. */
export type Desk = {
  readonly deps: ReplyDependencies;
  readonly call: PageCall;
  readonly officer: Officer;
  readonly signedIn: SignedInAs;
  readonly own: StaffCall;
  readonly opened: Opened;
};

export const nameOf = ({ authority, reference }: StaffCall) => ({ authority: authority.id, reference });
export const isOpen = ({ deps, call, officer, opened }: Desk) =>
  actsOpenTo(officer, opened.request, call.authority, { at: call.at, calendar: deps.calendar }).includes(
    'reply',
  );

/** What she answers to is the applicant's own words, so each step is a recorded reading of them. */
export async function atDesk(
  deps: ReplyDependencies,
  call: PageCall,
  officer: Officer,
  signedIn: SignedInAs,
  show: (at: Desk) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  const { authority, at, language, parameters } = call;
  const reference = parameters.reference ?? '';
  const own = { authority, officer, needs: 'reply' as const, at, language, reference };
  const opened = await openOwn(deps, own, 'dossier');
  if (!opened.ok) return refusedInside(call, signedIn, opened.failure);
  return show({ deps, call, officer, signedIn, own, opened: opened.value });
}

export async function ownDraft({ deps, own, officer, call }: Desk): Promise<Values | undefined> {
  const drafts = await deps.drafts.drafts(nameOf(own), call.at);
  return drafts.find((draft) => draft.officer === officer.id)?.values;
}

export const keep = ({ deps, own, officer, call }: Desk, values: Values) =>
  deps.drafts.keep(nameOf(own), draftOf(officer, values, call.at), draftKeptUntil(call.at));
