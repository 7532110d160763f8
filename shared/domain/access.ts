import type { Authority } from '../authorities/authority.ts';
import type { Capability, Regime, Role, Scope } from '../contracts/vocabulary.ts';
import { lawBasics } from './law/basics.ts';
import type { Request } from './request.ts';

/** One entitlement from a group `<authority>:<department>:<role>`; department `*` = every one. */
export type Entitlement = { readonly authority: string; readonly department: string; readonly role: Role };
/** What a service client may do in one unit: no role, only what both its institution and its token name. */
export type ServiceGrant = {
  readonly authority: string;
  readonly department: string;
  readonly may: readonly Capability[];
};
/** Whoever calls as staff: a person with roles, or an institution's own system with grants. */
export type Officer = {
  readonly id: string;
  /** The name that she signs in with, by which colleagues call her; a provider may give it to somebody else later. */
  readonly username?: string;
  readonly entitlements: readonly Entitlement[];
  readonly services?: readonly ServiceGrant[];
};

type RoleRow = {
  readonly may: readonly Capability[];
  /** Of those, what the role may also do to requests that their law keeps to another role. */
  readonly alsoWhenKept: readonly Capability[];
};
const handles = ['list', 'read', 'work', 'assign', 'reply', 'register', 'feed'] as const;

/** Which role may what. The auditor sees the chains and no dossier, the operator counts, officers' sessions and no request. */
export const roleTable: Readonly<Record<Role, RoleRow>> = {
  officer: { may: handles, alsoWhenKept: [] },
  supervisor: { may: [...handles, 'oversee', 'audit'], alsoWhenKept: [] },
  privacyOfficer: { may: [...handles, 'audit'], alsoWhenKept: [] },
  auditor: { may: ['audit'], alsoWhenKept: ['audit'] },
  operator: { may: ['monitor', 'lockOut'], alsoWhenKept: [] },
};

/** What a scope in a service client's token stands for. */
export const scopeTable: Readonly<Record<Scope, readonly Capability[]>> = {
  'requests:read': ['list', 'read'],
  'requests:work': ['work'],
  'requests:reply': ['reply'],
  'requests:register': ['register'],
};

/**
 * Whoever is given a request may do everything with it that her role may somewhere in the institution, but not hand it on
 * or print its follow-up code: that needs the request’s own unit, or its keeper.
 */
const notByGiving: ReadonlySet<Capability> = new Set(['assign', 'register']);

/** What is acted on: a unit of an authority, or one request in it. */
export type Subject = {
  readonly authority: string;
  readonly department: string;
  readonly regime?: Regime;
  /** The unit that the regime falls to: its keeper does not lose sight of what was routed elsewhere. */
  readonly home?: string;
  /** The subject of whoever it is given to. */
  readonly assignee?: string;
};

/** A stored request, or its row in a list, as something to act on. */
export function subjectOf(
  { department, regime, assignee }: Pick<Request, 'department' | 'regime' | 'assignee'>,
  { id, regimeDepartment }: Authority,
): Subject {
  const home = regime === 'petition' ? undefined : regimeDepartment[regime];
  return { authority: id, department, regime, ...(home ? { home } : {}), ...(assignee ? { assignee } : {}) };
}

/** Whether she may do it there. Everything that nobody grants is refused. */
export function mayDo(officer: Officer, capability: Capability, subject: Subject): boolean {
  const { authority, department, home } = subject;
  const grants = grantsOf(officer, authority).filter(({ may }) => may.includes(capability));
  if (isGivenTo(officer, subject) && !notByGiving.has(capability)) return grants.length > 0;
  const keeper = subject.regime && keeperOf(subject.regime);
  if (!keeper) return grants.some((grant) => covers(grant, department));
  return grants.some(
    (grant) =>
      (grant.role === keeper && (covers(grant, department) || covers(grant, home))) ||
      (grant.alsoWhenKept.includes(capability) && covers(grant, department)),
  );
}

/** The units of an authority in which she may do it at all; `'all'` when every one, each named once otherwise. */
export function departmentsWith(
  officer: Officer,
  capability: Capability,
  authority: string,
): 'all' | readonly string[] {
  const own = grantsOf(officer, authority).filter(({ may }) => may.includes(capability));
  if (own.some(({ department }) => department === '*')) return 'all';
  return [...new Set(own.map(({ department }) => department))];
}

/** Whether she may do it in some unit of the authority. */
export function mayAnywhere(officer: Officer, capability: Capability, authority: string): boolean {
  return departmentsWith(officer, capability, authority).length > 0;
}

/** Whether she has any business with the authority. */
export function belongsTo(officer: Officer, authority: string): boolean {
  return grantsOf(officer, authority).length > 0;
}

const servicePrefix = 'client:';
/** The id of an institution's system, as a person's subject must never be. */
export const serviceIdOf = (clientId: string): string => `${servicePrefix}${clientId}`;
export const isServiceId = (id: string): boolean => id.startsWith(servicePrefix);

/** What a client may do: only what its institution lists for it and its token names, both. */
export function scopedCapabilities(
  listed: readonly Scope[],
  inToken: readonly string[],
): readonly Capability[] {
  return listed.filter((scope) => inToken.includes(scope)).flatMap((scope) => scopeTable[scope]);
}

type Grant = RoleRow & { readonly department: string; readonly role?: Role };

function grantsOf({ entitlements, services = [] }: Officer, authority: string): Grant[] {
  const here = (grant: { authority: string }) => grant.authority === authority;
  return [
    ...entitlements.filter(here).map(({ department, role }) => ({ department, role, ...roleTable[role] })),
    ...services.filter(here).map(({ department, may }) => ({ department, may, alsoWhenKept: [] })),
  ];
}

const covers = ({ department }: Grant, wanted: string | undefined) =>
  wanted !== undefined && (department === wanted || department === '*');

const isGivenTo = (officer: Officer, { assignee }: Subject) =>
  assignee !== undefined && assignee === officer.id;

/** Whether a regime's requests are kept to a role, beside whom each is given to. */
export const isKept = (regime: Regime): boolean => keeperOf(regime) !== undefined;

/** The role that a regime's requests are kept to. Who may look is asked today, so a row that closed binds as well. */
function keeperOf(regime: Regime): Role | undefined {
  return lawBasics.find((row) => row.regime === regime && row.keptTo)?.keptTo?.role;
}
