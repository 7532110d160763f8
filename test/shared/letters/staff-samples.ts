/** One letter of each kind to the institution's own people. */
import type { StaffLetter, StaffLetterOf } from '../../../shared/domain/staff-letter.ts';
import { digest } from './samples.ts';

const authority = 'kocasinan';
const unit = { authority, department: 'fen-isleri', day: '2026-05-26' };

export const digestLetter: StaffLetterOf<'digest'> = {
  ...digest,
  kind: 'digest',
  key: '2026-05-26',
  cc: ['ayse.yilmaz@kocasinan.example'],
};

export const escalationLetter: StaffLetterOf<'escalation'> = {
  ...unit,
  kind: 'escalation',
  key: '2026-05-26',
  rows: digest.rows,
};

const numbers = { open: 12, dueThisWeek: 3, overdue: 1, waitingForPayment: 2, toDeliver: 4 };
export const summaryLetter: StaffLetterOf<'summary'> = {
  kind: 'summary',
  key: '2026-05-25',
  authority,
  day: '2026-05-25',
  units: [
    { department: 'fen-isleri', ...numbers, fellDue: 25, inTime: 23 },
    { ...numbers, department: 'kvkk', open: 0, dueThisWeek: 0, overdue: 0, fellDue: 0, inTime: 0 },
  ],
};

export const calendarEndsLetter: StaffLetterOf<'calendarEnds'> = {
  kind: 'calendarEnds',
  key: 'calendarEnds-2028-12-31-90',
  authority,
  day: '2028-10-02',
  lastDay: '2028-12-31',
  version: 'tr-2025-2028-1',
};

export const daysMovedLetter: StaffLetterOf<'daysMoved'> = {
  kind: 'daysMoved',
  key: 'daysMoved-aaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbbb-1',
  authority,
  before: { version: 'tr-2025-2028-1', hash: 'a'.repeat(64) },
  after: { version: 'tr-2025-2028-2', hash: 'b'.repeat(64) },
  part: 1,
  rows: [
    {
      reference: 'AAAAA-AAAAA',
      regime: 'information',
      department: 'bilgi-edinme',
      before: '2026-06-05',
      after: '2026-06-04',
      becomes: 'taken',
    },
    {
      reference: 'EEEEE-EEEEE',
      regime: 'information',
      department: 'bilgi-edinme',
      before: '2026-06-05',
      after: '2026-06-08',
      becomes: 'officerDecides',
    },
  ],
};

export const everyStaffLetter: readonly StaffLetter[] = [
  digestLetter,
  escalationLetter,
  summaryLetter,
  calendarEndsLetter,
  daysMovedLetter,
];
