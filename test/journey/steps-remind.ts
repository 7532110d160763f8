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

/**
 * Lets the system believe that ten days are left, so that its own schedule sends the digest; then sets it back.
 *
 * @param dueOn the last day of a request of the unit
 */
export async function watchReminders(
  { inbox, tell }: Tour,
  control: Control | undefined,
  { reference, dueOn, mailbox }: { reference: string; dueOn: string; mailbox: string },
): Promise<void> {
  tell.step('Ten days before the last day the unit gets its digest');
  if (!control) {
    tell.note('Skipped: only a system on this machine lets its clock be moved (no control file was found).');
    return;
  }
  const day = new Date(Date.parse(`${dueOn}T00:00:00Z`) - 10 * 86_400_000).toISOString().slice(0, 10);
  tell.note(`Moving the clock to ${day} 08:00:05 in Istanbul; the schedule runs by itself.`);
  await moveClock(control, `${day}T08:00:05+03:00`);
  try {
    const digest = await inbox.waitFor(mailbox, reference, '10 gün kaldı');
    tell.note(`Mail to ${mailbox}: ${digest.subject}`);
    for (const line of digest.text.split('\n').slice(0, 12)) tell.note(`  ${line}`);
  } finally {
    await moveClock(control);
    tell.note('The clock is back at this machine’s time.');
  }
}
