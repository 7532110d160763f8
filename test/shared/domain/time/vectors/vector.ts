import type { LocalDate, Regime } from '../../../../../shared/contracts/vocabulary.ts';

/**
 * One last day with its sum in words, worked out away from this code base on a listing of its own (the calendar, and the
 * holidays of Law 2429 typed from the feasts' dates), for a lawyer to check: `12-15 Mayıs = 4` are days that count and
 * the number that the last of them has, `16-17 Mayıs: hafta sonu` are days that do not, and why. Behind the arrow stands
 * the last day.
 */
export type Vector = {
  readonly law: Regime;
  /** The day of arrival or service, in Istanbul. */
  readonly received: LocalDate;
  /** The day on which the applicant was told of the longer term. */
  readonly extended?: LocalDate;
  /** The day on which the fee notice reached her. */
  readonly notified?: LocalDate;
  readonly paid?: LocalDate;
  /** By a row under which the payment lets the whole term begin anew. */
  readonly restarts?: true;
  readonly dueOn: LocalDate;
  /** The next working day, where `dueOn` is none. */
  readonly rolledDueOn?: LocalDate;
  /** `applicant` = her last day to pay; else the institution's to answer. */
  readonly whose?: 'applicant';
  readonly sum: string;
};
