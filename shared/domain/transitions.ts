import type { Action, Status } from '../contracts/vocabulary.ts';

/** What may happen in which status, and where it leads. An action without an edge is refused. */
export const transitions: Readonly<
  Record<Status, Partial<Readonly<Record<Exclude<Action, 'submitted'>, Status>>>>
> = {
  received: {
    contactConfirmed: 'received',
    contactFailed: 'received',
    nudged: 'received',
    assigned: 'inReview',
    noted: 'received',
    identityChecked: 'received',
    replied: 'answered',
  },
  inReview: {
    contactConfirmed: 'inReview',
    contactFailed: 'inReview',
    nudged: 'inReview',
    assigned: 'inReview',
    noted: 'inReview',
    identityChecked: 'inReview',
    replied: 'answered',
  },
  answered: {
    contactConfirmed: 'answered',
    noted: 'answered',
    identityChecked: 'answered',
    dispatched: 'answered',
    returned: 'undelivered',
    delivered: 'delivered',
    bounced: 'undelivered',
  },
  // A provider can report a bounce after it reported a delivery; the later word stands.
  delivered: { contactConfirmed: 'delivered', noted: 'delivered', bounced: 'undelivered' },
  undelivered: {
    contactConfirmed: 'undelivered',
    noted: 'undelivered',
    identityChecked: 'undelivered',
    dispatched: 'answered',
    delivered: 'delivered',
  },
};

export function allows(status: Status, action: Exclude<Action, 'submitted'>): boolean {
  return transitions[status][action] !== undefined;
}
