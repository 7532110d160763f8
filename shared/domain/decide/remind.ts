import type { Instant, LocalDate } from '../../contracts/vocabulary.ts';
import type { DigestRow, Unfinished } from '../letter.ts';
import { isReplied, owesThirdParties, type Request, type Wake } from '../request.ts';
import { daysBetween } from '../time/days.ts';

/** What the index of due requests tells of one: that somebody has to look at it. */
export type DueRow = Pick<Request, 'authority' | 'reference' | 'department' | 'dueOn'> & {
  readonly wakeAt: Instant;
  readonly wakeFor: Wake['reason'];
};

/** The lines of a unit's digest on `day`, most urgent first; equal last days in the order of their references. */
export function digestRows(due: readonly Request[], day: LocalDate): DigestRow[] {
  return due
    .map((request) => ({
      reference: request.reference,
      regime: request.regime,
      ...(request.petitionType ? { petitionType: request.petitionType } : {}),
      ...(request.category ? { category: request.category } : {}),
      status: request.status,
      dueOn: request.dueOn,
      daysLeft: daysBetween(day, request.dueOn),
      ...(isReplied(request) ? { unfinished: unfinishedOf(request) } : {}),
    }))
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.reference < b.reference ? -1 : 1));
}

/** What the unit still has to do with a reply that was given; nothing while it only waits for word of its arrival. */
export function unfinishedOf(request: Request): Unfinished[] {
  if (!isReplied(request)) return [];
  const { status, reply } = request;
  const unsent = status === 'answered' && reply.way !== 'email' && request.dispatch === undefined;
  return [
    ...(status === 'undelivered' ? (['anotherWay'] as const) : []),
    ...(unsent ? [reply.way === 'inPerson' ? ('handingOver' as const) : ('posting' as const)] : []),
    ...(owesThirdParties(request) ? (['thirdParties'] as const) : []),
  ];
}

/** The mail provider takes fifty recipients; one is the unit's own mailbox. */
const mostReaders = 49;

/** The mailboxes of those in charge of the listed requests, in the order of the list and without the unit's own. */
export function assigneesOf(
  due: readonly Request[],
  rows: readonly DigestRow[],
  mailbox: string | undefined,
): string[] {
  const inCharge = new Map(due.map(({ reference, assigneeMailbox }) => [reference, assigneeMailbox]));
  const readers = rows
    .map(({ reference }) => inCharge.get(reference))
    .filter((reader): reader is string => reader !== undefined && reader !== mailbox);
  return [...new Set(readers)].slice(0, mostReaders);
}
