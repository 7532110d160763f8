import type { LocalDate } from '../contracts/vocabulary.ts';
import { type Calendar, lastCoveredDay } from './time/calendar.ts';
import { daysBetween } from './time/days.ts';

const firstWarningDays = 90;
const secondWarningDays = 60;
/** From here on every week. */
const weeklyFromDays = 30;

/** That the holiday table ends, and which of its warnings it is time for: each is given once. */
export type CalendarEnd = {
  readonly lastDay: LocalDate;
  /** Negative once the day is over: the running year has no table. */
  readonly daysLeft: number;
  readonly warning: string;
};

/** @returns undefined while the table reaches far enough */
export function endOf(calendar: Calendar, today: LocalDate): CalendarEnd | undefined {
  const lastDay = lastCoveredDay(calendar);
  const daysLeft = daysBetween(today, lastDay);
  if (daysLeft > firstWarningDays) return undefined;
  return { lastDay, daysLeft, warning: `${lastDay}-${stageOf(daysLeft)}` };
}

function stageOf(daysLeft: number): string {
  if (daysLeft > secondWarningDays) return `${firstWarningDays}`;
  if (daysLeft > weeklyFromDays) return `${secondWarningDays}`;
  return `${weeklyFromDays}-${Math.floor((weeklyFromDays - daysLeft) / 7)}`;
}
