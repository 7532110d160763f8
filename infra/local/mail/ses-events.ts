/** What became of each recipient, and the events that SES publishes about it through EventBridge. */
import { randomUUID } from 'node:crypto';
import type { BusEvent } from '../access/door.types.ts';
import type { BounceKind } from './bounce-kind.ts';
import type { SesMail } from './ses-mail.ts';

type Reply = { readonly status: string; readonly diagnosticCode: string };
export type Delivered = {
  readonly kind: 'delivered';
  readonly recipient: string;
  readonly smtpResponse: string;
};
export type Bounced = BounceKind & {
  readonly kind: 'bounced';
  readonly recipient: string;
  /** Missing where SES has none: an automatic reply. */
  readonly reply?: Reply;
};
export type Complained = {
  readonly kind: 'complained';
  /** Missing where the complaint does not say who complains. */
  readonly recipient?: string;
  readonly userAgent: string;
  /** `abuse`, `fraud`, … as the registry of RFC 5965 has it. */
  readonly feedbackType: string;
};
export type Delayed = Reply & {
  readonly kind: 'delayed';
  readonly recipient: string;
  readonly delayType: string;
};
export type Outcome = Delivered | Bounced | Complained | Delayed;

/** `matching` is the event's name in a configuration set's event destination, without case and underscores. */
const kinds = {
  Send: { matching: 'send', detailType: 'Email Sent', part: 'send' },
  Delivery: { matching: 'delivery', detailType: 'Email Delivered', part: 'delivery' },
  Bounce: { matching: 'bounce', detailType: 'Email Bounced', part: 'bounce' },
  Complaint: { matching: 'complaint', detailType: 'Email Complaint Received', part: 'complaint' },
  DeliveryDelay: { matching: 'deliverydelay', detailType: 'Email Delivery Delayed', part: 'deliveryDelay' },
} as const;
type EventType = keyof typeof kinds;

/** When an attempt began and ended (milliseconds since the epoch), by which host, and until when it is repeated. */
export type Attempt = {
  readonly acceptedAt: number;
  readonly at: number;
  readonly host: string;
  /** Missing where whoever goes on trying does not say until when. */
  readonly expiresAt?: number;
};

const iso = (at: number): string => new Date(at).toISOString();
const feedbackId = (): string => `0107${randomUUID()}-000000`;

function event(type: EventType, mail: SesMail, resources: readonly string[], part: object): BusEvent {
  const kind = kinds[type];
  const detail = { eventType: type, mail, [kind.part]: part };
  return { source: 'aws.ses', 'detail-type': kind.detailType, resources, detail };
}

const isKind =
  <K extends Outcome['kind']>(kind: K) =>
  (outcome: Outcome): outcome is Extract<Outcome, { kind: K }> =>
    outcome.kind === kind;

const deliveryPart = (delivered: readonly Delivered[], { acceptedAt, at, host }: Attempt): object => ({
  timestamp: iso(at),
  processingTimeMillis: Math.max(0, at - acceptedAt),
  recipients: delivered.map(({ recipient }) => recipient),
  smtpResponse: delivered[0]?.smtpResponse ?? '',
  reportingMTA: host,
});

const bouncePart = (bounced: readonly Bounced[], { at, host }: Attempt): object => ({
  feedbackId: feedbackId(),
  bounceType: bounced[0]?.bounceType,
  bounceSubType: bounced[0]?.bounceSubType,
  bouncedRecipients: bounced.map(({ recipient, reply }) => ({
    emailAddress: recipient,
    ...(reply ? { action: 'failed', ...reply } : {}),
  })),
  timestamp: iso(at),
  reportingMTA: `dsn; ${host}`,
});

const complaintPart = (complained: readonly Complained[], { at }: Attempt): object => ({
  complainedRecipients: complained.flatMap(({ recipient }) =>
    recipient === undefined ? [] : [{ emailAddress: recipient }],
  ),
  timestamp: iso(at),
  feedbackId: feedbackId(),
  complaintSubType: null,
  userAgent: complained[0]?.userAgent,
  complaintFeedbackType: complained[0]?.feedbackType,
  arrivalDate: iso(at),
});

const delayPart = (delayed: readonly Delayed[], { at, host, expiresAt }: Attempt): object => ({
  timestamp: iso(at),
  delayType: delayed[0]?.delayType,
  ...(expiresAt === undefined ? {} : { expirationTime: iso(expiresAt) }),
  delayedRecipients: delayed.map(({ recipient, status, diagnosticCode }) => ({
    emailAddress: recipient,
    status,
    diagnosticCode,
  })),
  reportingMTA: host,
});

/** Which events a configuration set passes on; a message without one has none, as on AWS. */
export type Subscription = { readonly events: readonly string[]; readonly resources: readonly string[] };

/** What each configuration set passes on; a message without one, or with one that is gone, has no events. */
export function subscriptionsTo(
  sets: readonly { readonly name: string; readonly events: readonly string[] }[],
  arnOf: (name: string) => string,
): (configurationSet: string | null) => Subscription {
  const byName = new Map<string | null, Subscription>(
    sets.map(({ name, events }) => [name, { events, resources: [arnOf(name)] }]),
  );
  return (name) => byName.get(name) ?? { events: [], resources: [] };
}

const passes = (subscription: Subscription, type: EventType): boolean =>
  subscription.events.some((name) => name.toLowerCase().replaceAll('_', '') === kinds[type].matching);

/** The event that tells that SES has accepted a message. */
export const sendEvents = (mail: SesMail, subscription: Subscription): readonly BusEvent[] =>
  passes(subscription, 'Send') ? [event('Send', mail, subscription.resources, {})] : [];

/** The events of one attempt: deliveries first, one event for all recipients that share an outcome. */
export function outcomeEvents(
  mail: SesMail,
  subscription: Subscription,
  outcomes: readonly Outcome[],
  attempt: Attempt,
): readonly BusEvent[] {
  const events: BusEvent[] = [];
  const add = <T extends Outcome>(
    type: EventType,
    some: readonly T[],
    part: (some: readonly T[], attempt: Attempt) => object,
  ) => {
    if (some.length === 0 || !passes(subscription, type)) return;
    events.push(event(type, mail, subscription.resources, part(some, attempt)));
  };
  add('Delivery', outcomes.filter(isKind('delivered')), deliveryPart);
  const bounced = outcomes.filter(isKind('bounced'));
  for (const same of Map.groupBy(bounced, (one) => `${one.bounceType} ${one.bounceSubType}`).values()) {
    add('Bounce', same, bouncePart);
  }
  add('Complaint', outcomes.filter(isKind('complained')), complaintPart);
  add('DeliveryDelay', outcomes.filter(isKind('delayed')), delayPart);
  return events;
}
