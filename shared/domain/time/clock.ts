import type { LocalDate } from '../../contracts/vocabulary.ts';

/**
 * What moved a request's clock, in the order of time: with the law row and the holiday table it gives the last day, and
 * nothing else does. Days are those of Europe/Istanbul.
 */
export type ClockEvent =
  /** The day of arrival or of service; it is not counted itself (İYUK m.8/1, HMK m.92). */
  | { readonly kind: 'arrived'; readonly on: LocalDate }
  /** The applicant was told of the longer term, with the ground of the law's row. */
  | { readonly kind: 'extended'; readonly on: LocalDate; readonly ground: string }
  /** The applicant was told what the reply costs: the clock stands from the next day on. */
  | { readonly kind: 'feeNotified'; readonly on: LocalDate }
  /** That notice did not reach her: it told her nothing, so the clock ran on as if it had never been sent. */
  | { readonly kind: 'feeNoticeFailed'; readonly on: LocalDate }
  /** She paid: the clock runs from the next day on. */
  | { readonly kind: 'feePaid'; readonly on: LocalDate };

export type Clock = readonly ClockEvent[];

/** The clock of a request that arrived on `day` and to which nothing has happened yet. */
export const startedOn = (day: LocalDate): Clock => [{ kind: 'arrived', on: day }];

/** True while it stands because the applicant has to pay. */
export function isStopped(clock: Clock): boolean {
  return clock.findLast(isAboutFee)?.kind === 'feeNotified';
}

const isAboutFee = ({ kind }: ClockEvent) =>
  kind === 'feeNotified' || kind === 'feeNoticeFailed' || kind === 'feePaid';

/** The clock without the fee notices that did not reach her; that they failed stays in it. */
export function withoutFailedNotices(clock: Clock): Clock {
  const failed = (event: ClockEvent, i: number) =>
    event.kind === 'feeNotified' && clock.slice(i + 1).find(isAboutFee)?.kind === 'feeNoticeFailed';
  return clock.filter((event, i) => !failed(event, i));
}

/** Whether the last that is known of a fee is that its notice did not reach her. */
export const isFeeNoticeFailed = (clock: Clock): boolean =>
  clock.findLast(isAboutFee)?.kind === 'feeNoticeFailed';

/** Whether she was told of a fee, in a notice that is not known to have failed. */
export const isFeeNotified = (clock: Clock): boolean =>
  withoutFailedNotices(clock).some(({ kind }) => kind === 'feeNotified');

export function isExtended(clock: Clock): boolean {
  return clock.some(({ kind }) => kind === 'extended');
}

/** @throws when a clock was never started: no such request can be stored */
export function arrivalOf(clock: Clock): LocalDate {
  const first = clock[0];
  if (first?.kind !== 'arrived') throw new Error('A clock begins with an arrival');
  return first.on;
}
