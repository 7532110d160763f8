/** The addresses of the SES mailbox simulator: they behave as on AWS, and no mail leaves the machine for them. */
import type { Outcome } from './ses-events.ts';

const DOMAIN = '@simulator.amazonses.com';

const accepted = (recipient: string): Outcome => ({
  kind: 'delivered',
  recipient,
  smtpResponse: '250 2.6.0 Message received',
});

const simulations: Readonly<Record<string, (recipient: string) => readonly Outcome[]>> = {
  success: (recipient) => [accepted(recipient)],
  bounce: (recipient) => [
    {
      kind: 'bounced',
      recipient,
      bounceType: 'Permanent',
      bounceSubType: 'General',
      reply: { status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
    },
  ],
  complaint: (recipient) => [
    accepted(recipient),
    { kind: 'complained', recipient, userAgent: 'Amazon SES Mailbox Simulator', feedbackType: 'abuse' },
  ],
  // An automatic reply comes as a bounce without a diagnosis, although the mail has arrived.
  ooto: (recipient) => [
    accepted(recipient),
    { kind: 'bounced', recipient, bounceType: 'Transient', bounceSubType: 'General' },
  ],
  suppressionlist: (recipient) => [
    {
      kind: 'bounced',
      recipient,
      bounceType: 'Permanent',
      bounceSubType: 'Suppressed',
      reply: {
        status: '5.1.1',
        diagnosticCode:
          'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address.',
      },
    },
  ],
};

export const isSimulated = (recipient: string): boolean => recipient.toLowerCase().endsWith(DOMAIN);

/** The outcomes for one simulator address (`bounce+label@…` behaves as `bounce@…`); an unknown one bounces. */
export function simulate(recipient: string): readonly Outcome[] {
  const name = recipient.toLowerCase().slice(0, -DOMAIN.length).split('+')[0] ?? '';
  const simulation = Object.hasOwn(simulations, name) ? simulations[name] : simulations.bounce;
  return simulation?.(recipient) ?? [];
}
