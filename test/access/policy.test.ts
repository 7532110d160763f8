import { describe, expect, it } from 'vitest';
import { kentKonut } from '../../shared/authorities/kent-konut.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { type Capability, capabilities, type Role, roles } from '../../shared/contracts/vocabulary.ts';
import {
  departmentsWith,
  mayAnywhere,
  mayDo,
  type Officer,
  scopedCapabilities,
  subjectOf,
} from '../../shared/domain/access.ts';

const officerOf = (...groups: [department: string, role: Role, authority?: string][]): Officer => ({
  id: 'memur-1',
  username: 'ayse',
  entitlements: groups.map(([department, role, authority = 'kocasinan']) => ({
    authority,
    department,
    role,
  })),
});
const kvkkIn = (department: string, assignee?: string) =>
  subjectOf({ department, regime: 'kvkk', ...(assignee ? { assignee } : {}) }, kocasinan);
const petitionIn = (department: string, assignee?: string) =>
  subjectOf({ department, regime: 'petition', ...(assignee ? { assignee } : {}) }, kocasinan);
const granted = (officer: Officer, subject: Parameters<typeof mayDo>[2]): Capability[] =>
  capabilities.filter((capability) => mayDo(officer, capability, subject));

describe('a role', () => {
  it.each<[Role, Capability[]]>([
    ['officer', ['list', 'read', 'work', 'assign', 'reply', 'register', 'feed']],
    ['supervisor', ['list', 'read', 'work', 'assign', 'reply', 'register', 'feed', 'oversee', 'audit']],
    ['privacyOfficer', ['list', 'read', 'work', 'assign', 'reply', 'register', 'feed', 'audit']],
    ['auditor', ['audit']],
    ['operator', ['monitor', 'lockOut']],
  ])('%s may in her unit exactly this', (role, may) => {
    expect(granted(officerOf(['zabita', role]), petitionIn('zabita'))).toEqual(may);
    expect(granted(officerOf(['*', role]), petitionIn('zabita'))).toEqual(may);
    expect(granted(officerOf(['imar', role]), petitionIn('zabita'))).toEqual([]);
    expect(granted(officerOf(['zabita', role, 'kent-konut']), petitionIn('zabita'))).toEqual([]);
  });

  it('is nothing without an entitlement, and two add up', () => {
    expect(granted(officerOf(), petitionIn('zabita'))).toEqual([]);
    expect(granted(officerOf(['zabita', 'auditor'], ['zabita', 'operator']), petitionIn('zabita'))).toEqual([
      'audit',
      'monitor',
      'lockOut',
    ]);
  });
});

describe('a KVKK application', () => {
  it('is there for the privacy officer of its unit, and for no other role of whatever unit', () => {
    expect(granted(officerOf(['kvkk', 'privacyOfficer']), kvkkIn('kvkk'))).toContain('read');
    for (const role of roles.filter((each) => each !== 'privacyOfficer'))
      for (const unit of ['kvkk', '*'])
        expect(granted(officerOf([unit, role]), kvkkIn('kvkk'))).toEqual(role === 'auditor' ? ['audit'] : []);
    expect(granted(officerOf(['zabita', 'privacyOfficer']), kvkkIn('kvkk'))).toEqual([]);
  });

  it('routed to another unit stays with the privacy officer of its own, and is not there for that unit', () => {
    expect(granted(officerOf(['kvkk', 'privacyOfficer']), kvkkIn('fen-isleri'))).toContain('assign');
    expect(granted(officerOf(['fen-isleri', 'officer']), kvkkIn('fen-isleri'))).toEqual([]);
    const elsewhere = subjectOf({ department: 'fen-isleri', regime: 'kvkk' }, kentKonut);
    expect(granted(officerOf(['kvkk', 'privacyOfficer']), elsewhere)).toEqual([]);
  });
});

describe.each<[string, (unit: string, assignee?: string) => Parameters<typeof mayDo>[2]]>([
  ['a KVKK application', kvkkIn],
  ['a petition of another unit', petitionIn],
])('%s', (_what, requestIn) => {
  it('given to her is hers to answer, not to hand on or to print the code of', () => {
    expect(granted(officerOf(['zabita', 'officer']), requestIn('kvkk'))).toEqual([]);
    expect(granted(officerOf(['zabita', 'officer']), requestIn('kvkk', 'memur-1'))).toEqual([
      'list',
      'read',
      'work',
      'reply',
      'feed',
    ]);
  });

  it('given to a name that she has by now is not hers: only a subject is nobody else’s', () => {
    expect(granted(officerOf(['zabita', 'officer']), requestIn('kvkk', 'ayse'))).toEqual([]);
  });

  it('given to somebody else is no more hers than before', () => {
    expect(granted(officerOf(['zabita', 'officer']), requestIn('kvkk', 'memur-2'))).toEqual([]);
  });

  it('given to somebody gives her nothing that her role has not, here or in another institution', () => {
    const given = requestIn('kvkk', 'memur-1');
    expect(granted(officerOf(['*', 'operator']), given)).toEqual(['monitor', 'lockOut']);
    expect(granted(officerOf(['kvkk', 'privacyOfficer', 'kent-konut']), given)).toEqual([]);
    expect(granted(officerOf(), given)).toEqual([]);
  });
});

describe('a service client', () => {
  const service = (may: readonly Capability[], department = 'kvkk'): Officer => ({
    id: 'client:ebys',
    username: 'ebys',
    entitlements: [],
    services: [{ authority: 'kocasinan', department, may }],
  });

  it('may what both its institution and its token name', () => {
    const listed = ['requests:read', 'requests:reply'] as const;
    expect(scopedCapabilities(listed, ['requests:reply', 'requests:work', 'openid'])).toEqual(['reply']);
    expect(scopedCapabilities(listed, [])).toEqual([]);
    expect(scopedCapabilities([], ['requests:read'])).toEqual([]);
  });

  it('does it in its units only', () => {
    expect(granted(service(['read'], 'zabita'), petitionIn('zabita'))).toEqual(['read']);
    expect(granted(service(['read'], 'imar'), petitionIn('zabita'))).toEqual([]);
    expect(mayAnywhere(service(['read']), 'read', 'kent-konut')).toBe(false);
  });

  it('sees a KVKK application only once it was given it', () => {
    expect(granted(service(['list', 'read', 'reply', 'register']), kvkkIn('kvkk'))).toEqual([]);
    expect(
      granted(service(['list', 'read', 'reply', 'register'], '*'), kvkkIn('kvkk', 'client:ebys')),
    ).toEqual(['list', 'read', 'reply']);
  });
});

describe('the units of an officer', () => {
  it('are those where she may do it, each once', () => {
    const officer = officerOf(['zabita', 'officer'], ['zabita', 'supervisor'], ['imar', 'auditor']);
    expect(departmentsWith(officer, 'list', 'kocasinan')).toEqual(['zabita']);
    expect(departmentsWith(officer, 'audit', 'kocasinan')).toEqual(['zabita', 'imar']);
    expect(departmentsWith(officerOf(['*', 'auditor']), 'audit', 'kocasinan')).toBe('all');
    expect(departmentsWith(officerOf(['*', 'auditor']), 'list', 'kocasinan')).toEqual([]);
  });
});
