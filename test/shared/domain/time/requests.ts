import type { Action, Instant, LocalDate } from '../../../../shared/contracts/vocabulary.ts';
import type { LawRow } from '../../../../shared/domain/law/row.types.ts';
import type { Common, Received, Replied, Reply } from '../../../../shared/domain/request.ts';
import { momentOf } from '../../../../shared/domain/time/days.ts';
import { clockOf, count, type Moved } from './clocks.ts';

/** Noon in Istanbul. */
export const noonOf = (day: LocalDate): Instant => momentOf(day, 12);

/** A request as its clock leaves it, with as little else as there can be. */
export function takenOn(
  row: LawRow,
  day: LocalDate,
  moved: Moved = {},
  others: Partial<Common> = {},
): Received {
  const clock = clockOf(day, moved);
  const { dueOn, rolledDueOn, calendarVersion, calendarHash } = count(row, clock);
  return {
    authority: 'kocasinan',
    reference: '22222-22222',
    version: 1,
    regime: row.regime,
    rights: [],
    department: 'x',
    law: row.id,
    channel: 'system',
    receivedAt: noonOf(day),
    clock,
    dueOn,
    rolledDueOn,
    calendarVersion,
    calendarHash,
    missing: [],
    assurance: 'unconfirmed',
    contact: 'none',
    replyBy: 'post',
    notice: { version: '1', hash: '', shownBy: noonOf(day), purposes: [] },
    history: [],
    head: '',
    nudged: false,
    objections: [],
    status: 'received',
    ...others,
  };
}

const refusedOn = (day: LocalDate): Reply => ({
  at: noonOf(day),
  by: 'memur-7',
  outcome: 'refused',
  way: 'post',
  wayReason: 'asked',
  containsPersonalData: false,
});

export const answeredOn = (request: Received, day: LocalDate): Replied => ({
  ...request,
  status: 'answered',
  reply: refusedOn(day),
});

export const servedOn = (request: Received, replied: LocalDate, deliveredOn: LocalDate): Replied => ({
  ...request,
  status: 'delivered',
  reply: refusedOn(replied),
  deliveredOn,
});

export const cameBack = (request: Received, replied: LocalDate): Replied => ({
  ...request,
  status: 'undelivered',
  reply: refusedOn(replied),
  failure: 'iade',
});

/** The same request after something was done on a day that its history keeps. */
export const havingHad = (request: Received, action: Action, day: LocalDate): Received => ({
  ...request,
  history: [...request.history, { at: noonOf(day), action }],
});
