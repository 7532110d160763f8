import type { Action, Status } from '../contracts/vocabulary.ts';

type Later = Exclude<Action, 'submitted'>;
type Edges = Partial<Readonly<Record<Later, Status | readonly Status[]>>>;

/** What may happen as long as nothing was answered and nobody has to pay, besides what leads elsewhere. */
const whileOwed = (here: Status) =>
  ({
    contactConfirmed: here,
    contactFailed: here,
    nudged: here,
    routed: 'received',
    assigned: 'inReview',
    noted: here,
    identityChecked: here,
    infoAsked: 'missingInfo',
    progressed: here,
    extended: here,
    feeNotified: 'feePending',
    withdrawn: 'withdrawn',
    replied: 'answered',
    recounted: here,
    // Against silence, once the last day is over.
    objected: here,
    noticeAnnounced: here,
    noticeRead: here,
  }) as const satisfies Edges;

const atAnyTime = (here: Status) =>
  ({ noted: here, contactConfirmed: here, noticeRead: here }) as const satisfies Edges;

/** What may happen in which status, and where it leads. An action without an edge is refused. */
export const transitions: Readonly<Record<Status, Edges>> = {
  received: { ...whileOwed('received'), infoGiven: 'received' },
  inReview: { ...whileOwed('inReview'), infoGiven: 'inReview' },
  // What she sends lets the work go on where it stood.
  missingInfo: { ...whileOwed('missingInfo'), infoGiven: ['received', 'inReview'] },
  feePending: {
    contactConfirmed: 'feePending',
    contactFailed: 'feePending',
    nudged: 'feePending',
    noted: 'feePending',
    identityChecked: 'feePending',
    feePaid: ['received', 'inReview'],
    lapsed: 'deemedWithdrawn',
    withdrawn: 'withdrawn',
    recounted: 'feePending',
    noticeAnnounced: 'feePending',
    noticeRead: 'feePending',
  },
  answered: {
    ...atAnyTime('answered'),
    identityChecked: 'answered',
    dispatched: 'answered',
    returned: 'undelivered',
    delivered: 'delivered',
    bounced: 'undelivered',
    thirdPartyTold: 'answered',
    objected: 'answered',
  },
  // A provider can report a bounce after it reported a delivery; the later word stands.
  delivered: {
    ...atAnyTime('delivered'),
    bounced: 'undelivered',
    thirdPartyTold: 'delivered',
    objected: 'delivered',
  },
  undelivered: {
    ...atAnyTime('undelivered'),
    identityChecked: 'undelivered',
    dispatched: 'answered',
    delivered: 'delivered',
    thirdPartyTold: 'undelivered',
    objected: 'undelivered',
  },
  withdrawn: { noted: 'withdrawn' },
  deemedWithdrawn: {
    noted: 'deemedWithdrawn',
    objected: 'deemedWithdrawn',
    // She had paid in time, and only word of it came late.
    feePaid: ['received', 'inReview'],
  },
};

export function allows(status: Status, action: Later): boolean {
  return transitions[status][action] !== undefined;
}
