/** What a returned mail means for the message it is about, in the terms of SES. Pure. */

import type { BusEvent } from '../access/door.types.ts';
import { bounceKindOf } from './bounce-kind.ts';
import type { RecipientStatus, ReturnedMail } from './delivery-report.ts';
import type { SentMail } from './sent-mail.ts';
import { type Outcome, outcomeEvents, type Subscription } from './ses-events.ts';

/** Feedback that says «I do not want this»; reports on authentication, and «this is no spam», say something else. */
const complaints: readonly string[] = ['abuse', 'fraud', 'virus', 'other'];

const delayTypeOf = (status: string): string => {
  if (status === '4.2.2') return 'MailboxFull';
  return status.startsWith('4.4.') ? 'TransientCommunicationFailure' : 'General';
};

function outcomeOf({ action, recipient, status, diagnosticCode }: RecipientStatus): Outcome {
  switch (action) {
    case 'failed':
      return { kind: 'bounced', recipient, ...bounceKindOf(status), reply: { status, diagnosticCode } };
    case 'delayed':
      return { kind: 'delayed', recipient, delayType: delayTypeOf(status), status, diagnosticCode };
    case 'delivered':
      return { kind: 'delivered', recipient, smtpResponse: diagnosticCode.replace(/^smtp; ?/i, '') };
  }
}

/** No outcome for an automatic answer, for feedback that is no complaint, and for what cannot be read. */
export function outcomesOf(returned: ReturnedMail): readonly Outcome[] {
  if (returned.kind === 'status') return returned.recipients.map(outcomeOf);
  if (returned.kind !== 'feedback' || !complaints.includes(returned.type)) return [];
  const { type: feedbackType, userAgent, recipient } = returned;
  return [{ kind: 'complained', feedbackType, userAgent, ...(recipient ? { recipient } : {}) }];
}

/** The events of a returned mail. @param at when it came, in milliseconds since the epoch */
export function returnEvents(
  { mail }: SentMail,
  subscription: Subscription,
  returned: ReturnedMail,
  at: number,
): readonly BusEvent[] {
  const outcomes = outcomesOf(returned);
  const destination = [...new Set(outcomes.flatMap(({ recipient }) => recipient ?? []))];
  const retries =
    returned.kind === 'status' ? returned.recipients.flatMap((one) => one.retriesUntil ?? []) : [];
  return outcomeEvents(
    // Nothing is kept of the letter, so its header is not told.
    {
      ...mail,
      destination,
      headersTruncated: true,
      headers: [],
      commonHeaders: { messageId: mail.messageId },
    },
    subscription,
    outcomes,
    {
      acceptedAt: Date.parse(mail.timestamp),
      at,
      host: returned.kind === 'status' ? returned.reporter : 'unknown',
      ...(retries.length > 0 ? { expiresAt: Math.max(...retries) } : {}),
    },
  );
}
