import type { Instant, LocalDate, Outcome, Status } from '../contracts/vocabulary.ts';
import { addDays, addMonths, dayOf, daysBetween } from './time/days.ts';

/** How near the last day of an open request is, the most urgent first. */
export const deadlineBands = ['overdue', 'today', 'within3', 'within7', 'within14', 'later'] as const;
export type DeadlineBand = (typeof deadlineBands)[number];

/** For how many days an open request has been with the institution. */
export const backlogAges = ['upTo7', 'upTo15', 'upTo30', 'over30'] as const;
export type BacklogAge = (typeof backlogAges)[number];

/** One month of a unit's work, by the days of Europe/Istanbul. */
export type MonthFigures = {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly received: number;
  readonly replied: number;
  /** Of the replied ones, those that were replied to on their last day or before. */
  readonly inTime: number;
  /** Of the replied ones, those that were refused or not examined. */
  readonly refused: number;
  /** Withdrawn, or ended since nobody paid: nobody is owed an answer any more. */
  readonly ended: number;
};

/** One unit's numbers as they stood at a moment; no request can be told from them. */
export type UnitFigures = {
  readonly department: string;
  readonly at: Instant;
  readonly bands: Readonly<Record<DeadlineBand, number>>;
  readonly ages: Readonly<Record<BacklogAge, number>>;
  readonly waitingForPayment: number;
  /** Replied to, and still to be posted or told to third parties. */
  readonly toDeliver: number;
  /** Replies that could not be delivered and wait for another way. */
  readonly undelivered: number;
  /** The last twelve months, the oldest first; the newest is not over. */
  readonly months: readonly MonthFigures[];
};

/** What the figures have to know of one request. */
export type Counted = {
  readonly status: Status;
  readonly receivedAt: Instant;
  readonly dueOn: LocalDate;
  readonly repliedAt?: Instant;
  readonly outcome?: Outcome;
  /** The day on which it was withdrawn or deemed so. */
  readonly endedOn?: LocalDate;
};

const monthsShown = 12;
/** A reply later than this after its last day falls out of its month's figures: the walk does not go back further. */
const latestReplyDays = 90;
/** Longer than any law's term with its extension, so that nothing that was closed early is left out. */
const longestTermDays = 120;

const monthOf = (day: LocalDate) => day.slice(0, 7);
const firstMonth = (today: LocalDate) => addMonths(`${monthOf(today)}-01`, 1 - monthsShown);

/** The last days of the closed requests that the figures are counted from. */
export function figuresWindow(today: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: addDays(firstMonth(today), -latestReplyDays), to: addDays(today, longestTermDays) };
}

/**
 * Counts one unit's requests. Whoever withdrew or did not pay is owed no answer and is neither in time nor late.
 *
 * @param shelves `done` holds those whose last day lies in `figuresWindow`
 */
export function figuresOf(
  department: string,
  { open, waiting, done }: Readonly<Record<'open' | 'waiting' | 'done', readonly Counted[]>>,
  at: Instant,
): UnitFigures {
  const today = dayOf(at);
  const owed = open.filter(({ status }) => isOwed(status));
  const count = <K extends string>(names: readonly K[], nameOf: (each: Counted) => K) => {
    const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;
    for (const each of owed) counts[nameOf(each)] += 1;
    return counts;
  };
  const undelivered = open.filter(({ status }) => status === 'undelivered').length;
  return {
    department,
    at,
    bands: count(deadlineBands, ({ dueOn }) => bandOf(daysBetween(today, dueOn))),
    ages: count(backlogAges, ({ receivedAt }) => ageOf(daysBetween(dayOf(receivedAt), today))),
    waitingForPayment: waiting.length,
    toDeliver: open.length - owed.length - undelivered,
    undelivered,
    months: monthsOf([...open, ...waiting, ...done], today),
  };
}

const isOwed = (status: Status) => status === 'received' || status === 'inReview' || status === 'missingInfo';

function bandOf(daysLeft: number): DeadlineBand {
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'today';
  if (daysLeft <= 3) return 'within3';
  if (daysLeft <= 7) return 'within7';
  return daysLeft <= 14 ? 'within14' : 'later';
}

function ageOf(days: number): BacklogAge {
  if (days <= 7) return 'upTo7';
  if (days <= 15) return 'upTo15';
  return days <= 30 ? 'upTo30' : 'over30';
}

function monthsOf(requests: readonly Counted[], today: LocalDate): MonthFigures[] {
  const first = firstMonth(today);
  const months = Array.from({ length: monthsShown }, (_, i) => monthOf(addMonths(first, i)));
  const counts = new Map(
    months.map((month) => [month, { month, received: 0, replied: 0, inTime: 0, refused: 0, ended: 0 }]),
  );
  for (const { receivedAt, repliedAt, dueOn, outcome, endedOn } of requests) {
    const received = counts.get(monthOf(dayOf(receivedAt)));
    if (received) received.received += 1;
    const replied = repliedAt && counts.get(monthOf(dayOf(repliedAt)));
    if (replied) {
      replied.replied += 1;
      if (dayOf(repliedAt) <= dueOn) replied.inTime += 1;
      if (outcome === 'refused' || outcome === 'notExamined') replied.refused += 1;
    }
    const ended = endedOn && counts.get(monthOf(endedOn));
    if (ended) ended.ended += 1;
  }
  return [...counts.values()];
}

/** Several units as one: the institution, or what an officer oversees of it. */
export function together(units: readonly UnitFigures[]): Omit<UnitFigures, 'department' | 'at'> {
  const sum = (of: (unit: UnitFigures) => number) => units.reduce((all, unit) => all + of(unit), 0);
  const sums = <K extends string>(
    names: readonly K[],
    of: (unit: UnitFigures) => Readonly<Record<K, number>>,
  ) => Object.fromEntries(names.map((name) => [name, sum((unit) => of(unit)[name])])) as Record<K, number>;
  const months = [...new Set(units.flatMap((unit) => unit.months.map(({ month }) => month)))].sort();
  const inMonth = (month: string, of: (figures: MonthFigures) => number) =>
    sum((unit) =>
      unit.months.filter((each) => each.month === month).reduce((all, each) => all + of(each), 0),
    );
  return {
    bands: sums(deadlineBands, ({ bands }) => bands),
    ages: sums(backlogAges, ({ ages }) => ages),
    waitingForPayment: sum((unit) => unit.waitingForPayment),
    toDeliver: sum((unit) => unit.toDeliver),
    undelivered: sum((unit) => unit.undelivered),
    months: months.map((month) => ({
      month,
      received: inMonth(month, (each) => each.received),
      replied: inMonth(month, (each) => each.replied),
      inTime: inMonth(month, (each) => each.inTime),
      refused: inMonth(month, (each) => each.refused),
      ended: inMonth(month, (each) => each.ended),
    })),
  };
}

/** Keeps each unit's figures of each day; the newest of a day stand. */
export type FiguresStore = {
  readonly put: (authority: string, figures: UnitFigures) => Promise<void>;
  /** Each unit's newest figures, in one read; `units` = how many units there are. */
  readonly newest: (authority: string, units: number) => Promise<readonly UnitFigures[]>;
};
