import assert from 'node:assert/strict';
import type { ControlFile } from '../../infra/local/control.ts';
import { isClosedDay } from '../../shared/domain/time/calendar.ts';
import { addDays, daysBetween } from '../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import type { Tour } from './steps-citizen.ts';

export type Control = Pick<ControlFile, 'control' | 'token'>;

/** Sets the running system's clock; without `to`, back to the machine's own time. */
export async function moveClock({ control, token }: Control, to?: string): Promise<void> {
  const response = await fetch(`${control}/clock`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(to === undefined ? {} : { to }),
  });
  assert.equal(response.status, 200, 'the clock of the running system moves');
}

/** A request and the mailbox of the unit that owes its answer. */
export type Owed = { readonly reference: string; readonly dueOn: string; readonly mailbox: string };

/** Nobody is reminded while offices are closed: the day itself when it is open, else the next one in a direction. */
function openDay(day: string, step: 1 | -1): string {
  return isClosedDay(day, turkishHolidays) ? openDay(addDays(day, step), step) : day;
}

/**
 * Lets the system believe that time has passed, so that its own schedule sends the digests; then sets it back.
 * Shows a reminder before the last day for units of two authorities, an overdue request, and a day on which nothing
 * ran and which the next run makes up for.
 */
export async function watchReminders(
  { inbox, tell }: Tour,
  control: Control | undefined,
  first: Owed,
  other: Owed,
): Promise<void> {
  tell.step('Time passes: the units of both authorities are reminded, an overdue request, a missed day');
  if (!control) {
    tell.note('Skipped: only a system on this machine lets its clock be moved (no control file was found).');
    return;
  }
  const jumpTo = async (day: string, why: string) => {
    tell.note(`The clock jumps to ${day}, 08:00 in Istanbul (${why}); the schedule runs by itself.`);
    await moveClock(control, `${day}T08:00:05+03:00`);
  };
  const expectDigest = async ({ mailbox, reference }: Owed, words: string) => {
    const digest = await inbox.waitFor(mailbox, reference, words);
    tell.note(`Mail to ${mailbox}: ${digest.subject}`);
    const line = digest.text.split('\n\n').find((block) => block.includes(reference)) ?? '';
    tell.note(`  ${line.replaceAll('\n', ' · ')}`);
  };
  try {
    const early = openDay(addDays(first.dueOn, -10), -1);
    await jumpTo(early, 'ten days are left, or it is the working day before');
    await expectDigest(first, `${daysBetween(early, first.dueOn)} gün kaldı`);
    await expectDigest(other, `${daysBetween(early, first.dueOn)} gün kaldı`);
    const over = openDay(addDays(first.dueOn, 1), 1);
    await jumpTo(over, 'the last day is over');
    await expectDigest(first, `${daysBetween(first.dueOn, over)} gün gecikti`);
    const missed = openDay(addDays(over, 1), 1);
    const next = openDay(addDays(missed, 1), 1);
    await jumpTo(next, `nothing ran on ${missed}`);
    await expectDigest(first, `${daysBetween(first.dueOn, next)} gün gecikti`);
    const forMissed = (await inbox.list()).filter(
      (mail) =>
        mail.text.includes(first.reference) &&
        mail.text.includes(`${daysBetween(first.dueOn, missed)} gün gecikti`),
    );
    assert.equal(forMissed.length, 0, 'the missed day is made up for once, not sent twice');
  } finally {
    await moveClock(control);
    tell.note('The clock is back at this machine’s time.');
  }
}
