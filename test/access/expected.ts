/**
 * Who may what, written by hand: nothing here is read from `shared/domain/access.ts` or from a route's `needs`.
 *
 * A row has one letter for each place of `places`, in its order:
 * `y` done, `o` done but without the request in it, `n` 403 officerNotEntitled, `-` 404 requestNotFound.
 */
export const places = ['road', 'dog', 'elsewhere', 'kvkk', 'given', 'givenDog'] as const;
export type Place = (typeof places)[number];

export const personas = {
  officer: ['kocasinan:fen-isleri:officer'],
  unitSupervisor: ['kocasinan:fen-isleri:supervisor'],
  supervisor: ['kocasinan:*:supervisor'],
  privacyOfficer: ['kocasinan:kvkk:privacyOfficer'],
  auditor: ['kocasinan:*:auditor'],
  operator: ['kocasinan:*:operator'],
  service: [],
  stranger: ['kent-konut:kvkk:privacyOfficer'],
  nobody: undefined,
} as const;
export type Persona = keyof typeof personas;

/** What a route does, as far as somebody can be allowed it or not. */
export type Doing =
  | 'list'
  | 'look'
  | 'work'
  | 'hand'
  | 'answer'
  | 'print'
  | 'audit'
  | 'take'
  | 'book'
  | 'feed'
  | 'feeds'
  | 'watch'
  | 'lock'
  | 'locks';

type Row = Readonly<Record<Doing, string>>;
const nothing: Row = {
  list: 'nnnnnn',
  look: 'nn-nnn',
  work: 'nn-nnn',
  hand: 'nn-nnn',
  answer: 'nn-nnn',
  print: 'nn-nnn',
  audit: 'nn-nnn',
  take: 'nnnnnn',
  book: 'nnnnnn',
  feed: 'nnnnnn',
  feeds: 'nnnnnn',
  watch: 'nnnnnn',
  lock: 'nnnnnn',
  locks: 'nnnnnn',
};

/** What everybody but `nobody` gets, who is told 401 everywhere. */
export const expected: Readonly<Record<Exclude<Persona, 'nobody'>, Row>> = {
  officer: {
    ...nothing,
    list: 'ynnnnn',
    look: 'y---yy',
    work: 'y---yy',
    hand: 'y---nn',
    answer: 'y---yy',
    print: 'y-----',
    take: 'ynnnnn',
    book: 'yynyyy',
    feed: 'ynnnnn',
    feeds: 'yynyyy',
  },
  unitSupervisor: {
    ...nothing,
    list: 'ynnnnn',
    look: 'y---yy',
    work: 'y---yy',
    hand: 'y---nn',
    answer: 'y---yy',
    print: 'y-----',
    audit: 'y---yy',
    locks: 'yynyyy',
    take: 'ynnnnn',
    book: 'yynyyy',
    feed: 'ynnnnn',
    feeds: 'yynyyy',
  },
  supervisor: {
    ...nothing,
    list: 'yynoyy',
    look: 'yy--yy',
    work: 'yy--yy',
    hand: 'yy--ny',
    answer: 'yy--yy',
    print: 'yy---y',
    audit: 'yy--yy',
    locks: 'yynyyy',
    take: 'yynyyy',
    book: 'yynyyy',
    feed: 'yynyyy',
    feeds: 'yynyyy',
  },
  privacyOfficer: {
    ...nothing,
    list: 'nnnyyn',
    look: '---yyy',
    work: '---yyy',
    hand: '---yyn',
    answer: '---yyy',
    print: '---yy-',
    audit: '---yyy',
    locks: 'yynyyy',
    take: 'nnnyyn',
    book: 'yynyyy',
    feed: 'nnnyyn',
    feeds: 'yynyyy',
  },
  auditor: { ...nothing, audit: 'yy-yyy', locks: 'yynyyy' },
  operator: { ...nothing, watch: 'yynyyy', lock: 'yynyyy' },
  // It may read, reply and register for the roads unit, the KVKK unit and the general desk; nobody gave it a scope to work.
  service: {
    ...nothing,
    list: 'ynnoyn',
    look: 'y---yy',
    answer: 'y---yy',
    print: 'yy---y',
    take: 'yynyyy',
    book: 'yynyyy',
  },
  stranger: {
    ...nothing,
    list: 'nnynnn',
    look: '--y---',
    work: '--y---',
    hand: '--y---',
    answer: '--y---',
    print: '--y---',
    audit: '--y---',
    locks: 'nnynnn',
    take: 'nnynnn',
    book: 'nnynnn',
    feed: 'nnynnn',
    feeds: 'nnynnn',
  },
};

/** What a route is, and what it answers when it is allowed: status, or status and code, open and answered. */
export type Answers = readonly [open: string, answered: string];
export type RouteRow = { readonly does: Doing; readonly petition: Answers; readonly kvkk?: Answers };

const always = (does: Doing, answer: string): RouteRow => ({ does, petition: [answer, answer] });
const whileOpen = (does: Doing): RouteRow => ({ does, petition: ['200', '409 requestAlreadyAnswered'] });
const onceAnswered = (does: Doing, petition = '200', kvkk = petition): RouteRow => ({
  does,
  petition: ['409 requestNotAnswered', petition],
  kvkk: ['409 requestNotAnswered', kvkk],
});

/** A row for each officers' route; a route without one fails the test. */
export const routeRows: Readonly<Record<string, RouteRow>> = {
  queue: always('list', '200'),
  register: always('take', '201'),
  registerAddress: always('book', '201'),
  receiptPage: always('print', '409 receiptNotForStaff'),
  read: always('look', '200'),
  assign: whileOpen('hand'),
  route: whileOpen('hand'),
  note: always('work', '200'),
  checkIdentity: always('work', '200'),
  askForMore: whileOpen('work'),
  takeMore: whileOpen('work'),
  reportProgress: {
    ...whileOpen('work'),
    kvkk: ['409 progressNotInLaw', '409 requestAlreadyAnswered'],
  },
  extend: {
    does: 'work',
    petition: ['409 extensionNotInLaw', '409 requestAlreadyAnswered'],
  },
  notifyFee: { does: 'work', petition: ['409 feeStopsNothing', '409 requestAlreadyAnswered'] },
  recordPayment: always('work', '409 noFeeAwaited'),
  withdraw: whileOpen('work'),
  takeLaterDay: { does: 'work', petition: ['409 dayNotMoved', '409 requestAlreadyAnswered'] },
  reply: whileOpen('answer'),
  // Nobody was named in the reply who would have to be told.
  tellThirdParty: onceAnswered('work', '422 inputInvalid'),
  recordObjection: onceAnswered('work'),
  deadlinePage: always('look', '200'),
  openAttachment: always('look', '404 attachmentNotFound'),
  replyLetter: onceAnswered('look'),
  dispatch: onceAnswered('work'),
  recordReturn: onceAnswered('work', '409 replyNotDispatched'),
  deliver: onceAnswered('work', '200', '409 identityNotEstablished'),
  openFeed: always('feed', '201'),
  listFeeds: always('feeds', '200'),
  revokeFeed: always('feeds', '404 feedNotFound'),
  trail: always('audit', '200'),
  monitor: always('watch', '200'),
  lock: always('lock', '200'),
  listLocks: always('locks', '200'),
  searches: always('locks', '200'),
};
