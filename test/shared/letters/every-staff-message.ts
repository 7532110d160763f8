import type { Language } from '../../../shared/contracts/vocabulary.ts';
import { type DigestRow, returned } from '../../../shared/domain/letter.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { assigneeRemindedMessage } from '../../../shared/letters/assignee-reminded-letter.ts';
import { calendarEndsMessage, daysMovedMessage } from '../../../shared/letters/calendar-letters.ts';
import { cameBackMessage } from '../../../shared/letters/came-back-letter.ts';
import { digestMessage } from '../../../shared/letters/digest-letter.ts';
import { escalationMessage } from '../../../shared/letters/escalation-letter.ts';
import type { Message } from '../../../shared/letters/message.ts';
import { summaryMessage } from '../../../shared/letters/summary-letter.ts';
import { standing } from '../domain/samples.ts';
import { office as turkishOffice } from './samples.ts';
import {
  calendarEndsLetter,
  daysMovedLetter,
  digestLetter,
  escalationLetter,
  summaryLetter,
} from './staff-samples.ts';

/** A request after which there is something to tell when a letter of the kind comes back. */
export const cameBackAbout: Readonly<Record<(typeof returned)[number], Request>> = {
  reply: standing.undelivered,
  ready: standing.answeredByPost,
  posted: standing.answeredByPost,
  infoAsked: standing.missingInfo,
  progressed: standing.progressed,
  extended: standing.received,
  feeNotified: standing.received,
};

const row: DigestRow = {
  reference: 'K7RTA-3MHL4',
  regime: 'information',
  status: 'missingInfo',
  dueOn: '2026-05-28',
  daysLeft: 2,
};
/** Everything that a unit can be told of a request, the plain cases aside. */
const unfinished: readonly DigestRow[] = [
  row,
  { ...row, status: 'answered', unfinished: ['posting'] },
  { ...row, status: 'answered', unfinished: ['handingOver'] },
  { ...row, status: 'undelivered', unfinished: ['anotherWay', 'thirdParties'] },
  { ...row, status: 'answered', unfinished: [] },
];
const noneDue = {
  department: 'kvkk',
  open: 1,
  dueThisWeek: 0,
  overdue: 0,
  waitingForPayment: 0,
  toDeliver: 0,
};

/** Every letter to the institution's own people, in every turn that it can take. */
export function everyStaffMessage(language: Language): Readonly<Record<string, Message>> {
  const office = { ...turkishOffice, language };
  const messages: Readonly<Record<string, Message | undefined>> = {
    digest: digestMessage(digestLetter, office),
    digestOfWork: digestMessage({ ...digestLetter, rows: unfinished }, office),
    digestNearing: digestMessage({ ...digestLetter, rows: [row] }, office),
    digestTooLong: digestMessage({ ...digestLetter, rows: Array(202).fill(row) }, office),
    escalation: escalationMessage(escalationLetter, office),
    summary: summaryMessage(summaryLetter, office),
    summaryOfNone: summaryMessage(
      { ...summaryLetter, units: [{ ...noneDue, fellDue: 0, inTime: 0 }] },
      office,
    ),
    calendarEnds: calendarEndsMessage(calendarEndsLetter, office),
    calendarEnded: calendarEndsMessage({ ...calendarEndsLetter, day: '2029-01-02' }, office),
    daysMoved: daysMovedMessage({ ...daysMovedLetter, part: 2 }, office),
    daysMovedNot: daysMovedMessage({ ...daysMovedLetter, rows: [] }, office),
    daysMovedStay: daysMovedMessage(
      { ...daysMovedLetter, rows: daysMovedLetter.rows.map((each) => ({ ...each, becomes: 'stays' })) },
      office,
    ),
    assigneeReminded: assigneeRemindedMessage({
      ...office,
      request: { ...standing.inReview, assignee: 'memur-9', assigneeName: 'ali.veli' },
    }),
    ...Object.fromEntries(
      returned.map((letter) => [
        `cameBack-${letter}`,
        cameBackMessage({ ...office, request: cameBackAbout[letter] }, letter),
      ]),
    ),
    cameBackFull: cameBackMessage(
      { ...office, request: { ...standing.undelivered, failure: 'Transient/MailboxFull' } as Request },
      'reply',
    ),
  };
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => {
      if (!message) throw new Error(`The sample for ${name} has nothing to tell`);
      return [name, message];
    }),
  );
}
