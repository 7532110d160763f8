import * as z from 'zod';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { ProviderReport } from '../../shared/domain/ports.ts';

const bounce = z.object({
  bounceType: z.string(),
  bounceSubType: z.string(),
  timestamp: z.string(),
  bouncedRecipients: z
    .array(z.object({ action: z.string().optional(), emailAddress: z.string().optional() }))
    .default([]),
});

/** An SES event as EventBridge brings it (detail of `aws.ses`), as far as it is read. */
const event = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      messageId: z.string(),
      timestamp: z.string(),
      destination: z.array(z.string()).default([]),
      tags: z.record(z.string(), z.array(z.string())).default({}),
    }),
    bounce: bounce.optional(),
    delivery: z.object({ timestamp: z.string() }).optional(),
    complaint: z.object({ timestamp: z.string() }).optional(),
  }),
});

export type Report = {
  readonly kind: ProviderReport;
  readonly messageId: string;
  readonly at: Instant;
  /** When the letter was sent. */
  readonly sentAt: Instant;
  readonly tags: unknown;
  /** Type and sub-type of a bounce, in the provider's words; no address. */
  readonly failure: string;
  /** True when it bounced at readers of a copy only: whom it was written to has it. */
  readonly copiesOnly: boolean;
};

/**
 * @returns undefined for events that change nothing: delays, opens, and transient bounces such as an out-of-office
 *   answer, which do not say that the mail did not arrive
 * @throws ZodError when it is no SES event
 */
export function reportOf(raw: unknown): Report | undefined {
  const { detail } = event.parse(raw);
  const { mail, bounce, delivery, complaint } = detail;
  const about = {
    messageId: mail.messageId,
    sentAt: instantOf(mail.timestamp),
    tags: mail.tags,
    failure: '',
    copiesOnly: false,
  };
  switch (detail.eventType) {
    case 'Send':
      return { ...about, kind: 'sent', at: instantOf(mail.timestamp) };
    case 'Delivery':
      return { ...about, kind: 'delivered', at: instantOf(delivery?.timestamp ?? mail.timestamp) };
    case 'Complaint':
      return { ...about, kind: 'complained', at: instantOf(complaint?.timestamp ?? mail.timestamp) };
    case 'Bounce':
      if (!bounce || !finalBounce(bounce)) return undefined;
      return {
        ...about,
        kind: 'bounced',
        at: instantOf(bounce.timestamp),
        failure: `${bounce.bounceType}/${bounce.bounceSubType}`,
        copiesOnly: onlyCopies(mail.destination, bounce),
      };
    case 'Reject':
    case 'Rendering Failure':
      return { ...about, kind: 'bounced', at: instantOf(mail.timestamp), failure: detail.eventType };
    default:
      return undefined;
  }
}

/**
 * SES calls giving up after its own tries `Transient`, and of the general kind, like an out-of-office answer. But only
 * for a mail that did not arrive does it say of a recipient `failed`.
 */
function finalBounce({ bounceType, bounceSubType, bouncedRecipients }: z.infer<typeof bounce>): boolean {
  if (bounceType === 'Permanent' || (bounceType === 'Transient' && bounceSubType !== 'General')) return true;
  return bouncedRecipients.some(({ action }) => action === 'failed');
}

/** The first recipient is the one it was written to (`functions/mail/handler.ts`); who bounced is not always told. */
function onlyCopies([to]: readonly string[], { bouncedRecipients }: z.infer<typeof bounce>): boolean {
  const bounced = bouncedRecipients.map(({ emailAddress }) => emailAddress?.toLowerCase());
  return to !== undefined && bounced.length > 0 && bounced.every((each) => each && each !== to.toLowerCase());
}

function instantOf(timestamp: string): Instant {
  return new Date(timestamp).toISOString() as Instant;
}
