import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { type LockDone, type LockList, type LockOrder, lockOrder } from '../../shared/contracts/lock-acts.ts';
import { deskSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { departmentsWith, mayAnywhere, type Officer } from '../../shared/domain/access.ts';
import { type LockStore, namesOf } from '../../shared/domain/officer-session.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { parse } from '../../shared/http/input.ts';
import type { SignedInAs } from '../pages/desk-layout.tsx';
import { deskLocksPage, type Outcome } from '../pages/desk-locks-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered, enteredByForm } from './entered.ts';
import { typedIn } from './entered-writing.ts';
import { refusedInside } from './refused.ts';

export type LockDependencies = {
  readonly locks: LockStore;
  /** Keyed hash of an officer's id or name in an institution. */
  readonly ownerOf: (authority: string, name: string) => Promise<string>;
};
type Caller = { readonly authority: Authority; readonly officer: Officer; readonly at: Instant };

/** Sessions belong to the whole institution, so whoever looks after one unit of it has none to end. */
const mayLock = (officer: Officer, { id }: Authority): boolean =>
  departmentsWith(officer, 'lockOut', id) === 'all';
export const seesLocks = (officer: Officer, authority: Authority): boolean =>
  mayLock(officer, authority) || mayAnywhere(officer, 'audit', authority.id);

/** Ends officers' sessions or all citizens', locks an officer out or lets her in again; it is written down first. */
export async function lock(
  { locks, ownerOf }: LockDependencies,
  { authority, officer: by, at }: Caller,
  { act, officer }: LockOrder,
): Promise<Result<LockDone>> {
  if (!mayLock(by, authority)) return refuse('officerNotEntitled');
  if (act === 'endEveryone' || act === 'endCitizens' || officer === undefined) {
    await locks.act(authority.id, { act, at, by: by.id });
    return ok({ act, at, known: true });
  }
  if (act === 'lockOut' && namesOf(by).includes(officer)) return refuse('notOnOneself');
  const named = await ownerOf(authority.id, officer);
  return ok({ act, at, known: await locks.act(authority.id, { act, at, by: by.id, officer }, named) });
}

export async function listLocks(
  { locks }: LockDependencies,
  { authority }: Pick<Caller, 'authority'>,
): Promise<Result<LockList>> {
  return ok({ acts: [...(await locks.acts(authority.id))] });
}

type PageDependencies = EnteredDependencies & LockDependencies;

/** What was done, for auditors; with the forms to do it, for whoever looks after the system. */
export function showLocks(deps: PageDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, `${desk}/gorevli-oturumlari`, ({ who: { officer } }, signedIn) =>
    locksPage(deps, call, officer, signedIn),
  );
}

export function lockOnPage(deps: PageDependencies, call: PageCall): Promise<PageAnswer> {
  return enteredByForm(deps, call, async ({ who: { officer } }, signedIn) => {
    const { act, officer: named } = call.form;
    const order = parse(
      lockOrder,
      { act, ...(named ? { officer: named } : {}) },
      deskSentencesIn(call.language),
    );
    if (!order.ok) {
      const { errors = [] } = order.failure;
      return locksPage(deps, call, officer, signedIn, { errors, values: typedIn(call.form) });
    }
    const done = await lock(deps, { ...call, officer }, order.value);
    if (!done.ok) return refusedInside(call, signedIn, done.failure);
    return locksPage(deps, call, officer, signedIn, { done: done.value });
  });
}

async function locksPage(
  deps: PageDependencies,
  call: PageCall,
  officer: Officer,
  signedIn: SignedInAs,
  outcome: Outcome = {},
): Promise<PageAnswer> {
  if (!seesLocks(officer, call.authority))
    return refusedInside(call, signedIn, { code: 'officerNotEntitled' });
  return {
    status: outcome.errors ? 422 : 200,
    headers: formHeaders,
    body: deskLocksPage({
      site: officeOf(call),
      signedIn,
      mayLock: mayLock(officer, call.authority),
      acts: await deps.locks.acts(call.authority.id),
      ...outcome,
    }),
  };
}
