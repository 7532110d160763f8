import type { Authority } from '../../../shared/authorities/authority.ts';
import type { Status } from '../../../shared/contracts/vocabulary.ts';
import type { DigestRow, Unfinished } from '../../../shared/domain/letter.ts';
import type { StaffLetter, StaffLetterOf } from '../../../shared/domain/staff-letter.ts';
import { addDays } from '../../../shared/domain/time/days.ts';
import type { Sample } from './samples.ts';

const day = '2026-05-26';
const references = ['K7RTA-3MHL4', 'AAAAA-AAAAA', 'EEEEE-EEEEE', 'HHHHH-HHHHH', 'MMMMM-MMMMM'];
const before = { version: 'tr-2025-2028-1', hash: 'a'.repeat(64) };
const after = { version: 'tr-2025-2028-2', hash: 'b'.repeat(64) };

const states: readonly (readonly [Status, daysLeft: number, Unfinished?])[] = [
  ['received', -1],
  ['inReview', 0],
  ['received', 3],
  ['undelivered', 4, 'anotherWay'],
  ['answered', 5, 'posting'],
];

/** Requests of the kinds that the institution takes, in every state that a unit is reminded of. */
function rowsOf({ regimes, categories }: Authority): DigestRow[] {
  return states.map(([status, daysLeft, unfinished], i) => {
    const regime = regimes[i % regimes.length] ?? 'kvkk';
    const category = categories[i % Math.max(1, categories.length)];
    return {
      reference: references[i] ?? '',
      regime,
      ...(regime === 'petition' && category
        ? { petitionType: 'complaint' as const, category: category.id }
        : {}),
      status,
      dueOn: addDays(day, daysLeft),
      daysLeft,
      ...(unfinished ? { unfinished: [unfinished] } : {}),
    };
  });
}

type Kinds = { readonly [K in StaffLetter['kind']]: readonly (readonly [string, StaffLetterOf<K>])[] };

/** One row for each kind, so that a new one does not compile without its samples. */
function kindsOf(authority: Authority): Kinds {
  const unit = { key: day, authority: authority.id, day, department: authority.generalDepartment };
  const rows = rowsOf(authority);
  const numbers = { open: 12, dueThisWeek: 3, overdue: 1, waitingForPayment: 2, toDeliver: 4 };
  const ends = { kind: 'calendarEnds', key: day, authority: authority.id, lastDay: '2028-12-31' } as const;
  const moved = { kind: 'daysMoved', key: day, authority: authority.id, before, after, part: 1 } as const;
  return {
    digest: [['Birimin günlük hatırlatması', { ...unit, kind: 'digest', rows }]],
    escalation: [['Yöneticiye: süresi dolanlar', { ...unit, kind: 'escalation', rows: rows.slice(0, 3) }]],
    summary: [
      [
        'Haftalık özet',
        {
          kind: 'summary',
          key: day,
          authority: authority.id,
          day,
          units: authority.departments.map(({ id }, i) => ({
            department: id,
            ...numbers,
            fellDue: 25,
            inTime: 25 - i,
          })),
        },
      ],
    ],
    calendarEnds: [
      ['İşletmene: tatil çizelgesi bitiyor', { ...ends, day: '2028-10-02', version: before.version }],
      ['İşletmene: tatil çizelgesi bitti', { ...ends, day: '2029-01-02', version: before.version }],
    ],
    daysMoved: [
      [
        'İşletmene: son günler değişti',
        {
          ...moved,
          rows: rows.slice(0, 3).map((row, i) => ({
            ...row,
            department: authority.generalDepartment,
            before: row.dueOn,
            after: addDays(row.dueOn, i - 1),
            becomes: (['taken', 'stays', 'officerDecides'] as const)[i] ?? 'stays',
          })),
        },
      ],
      ['İşletmene: hiçbir son gün değişmedi', { ...moved, rows: [] }],
    ],
  };
}

export const staffSamples = (authority: Authority): readonly Sample[] =>
  Object.entries(kindsOf(authority)).flatMap(([kind, letters]) =>
    letters.map(([title, letter], i) => ({ id: `kurum-${kind}-${i + 1}`, title, letter })),
  );
