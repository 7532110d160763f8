import assert from 'node:assert/strict';
import type { ControlFile } from '../../infra/local/control.ts';
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

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

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
    await jumpTo(dayAfter(first.dueOn, -10), 'ten days are left');
    await expectDigest(first, '10 gün kaldı');
    await expectDigest(other, '10 gün kaldı');
    await jumpTo(dayAfter(first.dueOn, 1), 'the last day is over');
    await expectDigest(first, '1 gün gecikti');
    await jumpTo(dayAfter(first.dueOn, 3), 'nothing ran the day before');
    await expectDigest(first, '3 gün gecikti');
    const missed = (await inbox.list()).filter(
      (mail) => mail.text.includes(first.reference) && mail.text.includes('2 gün gecikti'),
    );
    assert.equal(missed.length, 0, 'the missed day is made up for once, not sent twice');
  } finally {
    await moveClock(control);
    tell.note('The clock is back at this machine’s time.');
  }
}
