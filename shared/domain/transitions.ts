import type { Action, Status } from '../contracts/vocabulary.ts';

type Later = Exclude<Action, 'submitted'>;
type Edges = Partial<Readonly<Record<Later, Status | readonly Status[]>>>;

/** What may happen as long as nothing was answered and nobody has to pay, besides what leads elsewhere. */
const whileOwed = (here: Status) =>
  ({
    contactConfirmed: here,
    contactFailed: here,
    contactChangeAsked: here,
    contactChanged: here,
    replyWayChanged: here,
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
  inReview: { ...whileOwed('inReview'), infoGiven: 'inReview', assigneeReminded: 'inReview' },
  // What she sends lets the work go on where it stood.
  missingInfo: {
    ...whileOwed('missingInfo'),
    infoGiven: ['received', 'inReview'],
    assigneeReminded: 'missingInfo',
  },
  feePending: {
    contactConfirmed: 'feePending',
    contactFailed: 'feePending',
    contactChangeAsked: 'feePending',
    contactChanged: 'feePending',
    replyWayChanged: 'feePending',
    nudged: 'feePending',
    noted: 'feePending',
    identityChecked: 'feePending',
    feePaid: ['received', 'inReview'],
    feeNoticeFailed: ['received', 'inReview'],
    lapsed: 'deemedWithdrawn',
    withdrawn: 'withdrawn',
    recounted: 'feePending',
    noticeAnnounced: 'feePending',
    noticeRead: 'feePending',
  },
  answered: {
    ...atAnyTime('answered'),
    assigneeReminded: 'answered',
    // The word that the reply can be fetched, or was posted.
    contactFailed: 'answered',
    identityChecked: 'answered',
    dispatched: 'answered',
    returned: 'undelivered',
    delivered: 'delivered',
    bounced: 'undelivered',
    thirdPartyTold: 'answered',
    objected: 'answered',
    rated: 'answered',
  },
  // A provider can report a bounce after it reported a delivery; the later word stands.
  delivered: {
    ...atAnyTime('delivered'),
    assigneeReminded: 'delivered',
    bounced: 'undelivered',
    thirdPartyTold: 'delivered',
    objected: 'delivered',
    rated: 'delivered',
  },
  undelivered: {
    ...atAnyTime('undelivered'),
    assigneeReminded: 'undelivered',
    identityChecked: 'undelivered',
    dispatched: 'answered',
    delivered: 'delivered',
    thirdPartyTold: 'undelivered',
    objected: 'undelivered',
    rated: 'undelivered',
  },
  withdrawn: { noted: 'withdrawn' },
  deemedWithdrawn: {
    noted: 'deemedWithdrawn',
    objected: 'deemedWithdrawn',
    // She had paid in time, and only word of it came late; or she was never told that there was something to pay.
    feePaid: ['received', 'inReview'],
    feeNoticeFailed: ['received', 'inReview'],
  },
};

export function allows(status: Status, action: Later): boolean {
  return transitions[status][action] !== undefined;
}
