import type { RequestName } from '../domain/ports.ts';
import type { Shelf } from '../domain/request.ts';
import type { ChainKind } from '../domain/root.ts';
import type { SessionKind } from '../domain/session.ts';

/** How the table's keys are written (`docs/operations.md` lists them). The authority stands first in every one. */
export const keys = {
  request: ({ authority, reference }: RequestName) => `${authority}#REQUEST#${reference}`,
  trail: ({ authority, reference }: RequestName) => `${authority}#TRAIL#${reference}`,
  reads: ({ authority, reference }: RequestName) => `${authority}#READS#${reference}`,
  digest: (authority: string, department: string) => `${authority}#DIGEST#${department}`,
  escalation: (authority: string, department: string) => `${authority}#ESCALATION#${department}`,
  summary: (authority: string, office: string) => `${authority}#SUMMARY#${office}`,
  upkeepLetters: (authority: string, office: string) => `${authority}#UPKEEP#${office}`,
  /** Each unit's numbers, by day. */
  figures: (authority: string) => `${authority}#FIGURES`,
  figuresRow: (day: string, department: string) => `${day}#${department}`,
  /** When the clock last started what. */
  runs: (authority: string) => `${authority}#RUNS`,
  upkeep: (authority: string) => `${authority}#UPKEEP`,
  queue: (authority: string, department: string, shelf: Shelf) => `${authority}#${department}#${shelf}`,
  /** What is given to an officer; the MAC does not say who she is. */
  given: (authority: string, mac: string, shelf: Shelf) => `${authority}#GIVEN#${mac}#${shelf}`,
  /** Letters that were given up, by when; no unit's name is written like this. */
  failedLetters: (authority: string) => `${authority}#LETTERS#failed`,
  chainDay: (authority: string, day: string) => `${authority}#CHAINS#${day}`,
  /** The signed roots, by day; and what each of them says of one request's chains. */
  roots: (authority: string) => `${authority}#ROOT`,
  rooted: ({ authority, reference }: RequestName) => `${authority}#ROOT#${reference}`,
  witness: (day: string, chain: ChainKind) => `${day}#${chain}`,
  due: (authority: string, shard: number) => `${authority}#DUE#${shard}`,
  outbox: (authority: string, shard: number) => `${authority}#OUTBOX#${shard}`,
  /** An address that the institution holds for a person; the MAC says neither of them. */
  address: (authority: string, mac: string) => `${authority}#ADDRESS#${mac}`,
  /** Who came under a name; the MACs say neither. */
  colleague: (authority: string, mac: string) => `${authority}#COLLEAGUE#${mac}`,
  colleagueRow: (mac: string) => `SUBJECT#${mac}`,
  applicant: (authority: string, mac: string) => `${authority}#APPLICANT#${mac}`,
  /** Who is writing about a request this moment. */
  writing: ({ authority, reference }: RequestName) => `${authority}#WRITING#${reference}`,
  writingRow: (mac: string) => `OFFICER#${mac}`,
  /** Calls counted against a limit; the MAC says neither address nor mailbox. */
  limit: (authority: string, kind: string, mac: string) => `${authority}#LIMIT#${kind}#${mac}`,
  feed: (authority: string, id: string) => `${authority}#FEED#${id}`,
  feeds: (authority: string, mac: string) => `${authority}#FEEDS#${mac}`,
  session: (kind: SessionKind, authority: string, id: string) => `${authority}#SESSION#${kind}#${id}`,
  /** What holds for all sessions of an owner, and their list; the MAC does not say who she is. */
  sessions: (kind: SessionKind, authority: string, mac: string) => `${authority}#SESSIONS#${kind}#${mac}`,
  /** What holds for all sessions of everybody. */
  everySession: (kind: SessionKind, authority: string) => `${authority}#SESSIONS#${kind}`,
  login: (kind: SessionKind, authority: string, id: string) => `${authority}#LOGIN#${kind}#${id}`,
  /** Who ended whose sessions, and locked whom out. */
  lockActs: (authority: string) => `${authority}#LOCKACTS`,
  sessionRow: (id: string) => `SESSION#${id}`,
  /** What a browser keeps here before it sends a form; the id is the digest of its secret. */
  draft: (authority: string, id: string) => `${authority}#DRAFT#${id}`,
  /** What a browser added to something it has not sent yet, by the same digest. */
  basket: (authority: string, id: string) => `${authority}#BASKET#${id}`,
  basketOf: (name: string) => `FILES#${name}`,
  /** What is known of one document; its id is random. */
  attachment: (authority: string, id: string) => `${authority}#FILE#${id}`,
  /** Requests that a person's name or number finds; the MAC says neither. */
  search: (authority: string, mac: string) => `${authority}#SEARCH#${mac}`,
  searchRow: (receivedAt: string, reference: string) => `${receivedAt}#${reference}`,
  /** Who searched by what kind of term on a day. */
  searches: (authority: string, day: string) => `${authority}#SEARCHES#${day}`,
  /** An officer's own filters; the MAC does not say who she is. */
  filters: (authority: string, mac: string) => `${authority}#FILTERS#${mac}`,
  /** Everybody who can be given a request. */
  colleagues: (authority: string) => `${authority}#COLLEAGUES`,
  draftForm: (form: string) => `FORM#${form}`,
  account: (authority: string, id: string) => `${authority}#ACCOUNT#${id}`,
  /** A form that waits for its writer; the id is a digest of her code and her mailbox. */
  keptForm: (authority: string, id: string) => `${authority}#KEPTFORM#${id}`,
  /** Letters to whoever signs up or keeps a form; the MAC does not say with which address. */
  signUp: (authority: string, mac: string) => `${authority}#SIGNUP#${mac}`,
  /** Whose account a mailbox has, and a person whom the State vouched for: one each; the MACs say neither. */
  mailboxAccount: (authority: string, mac: string) => `${authority}#MAILBOX-ACCOUNT#${mac}`,
  edevletAccount: (authority: string, mac: string) => `${authority}#EDEVLET-ACCOUNT#${mac}`,
  step: (authority: string, id: string) => `${authority}#STEP#${id}`,
  feedRow: (id: string) => `FEED#${id}`,
  state: 'STATE',
  seen: 'SEEN',
  registered: 'REGISTERED',
  letter: (key: string) => `LETTER#${key}`,
  challenge: (purpose: string) => `CHALLENGE#${purpose}`,
  /** Documents that one decision brought. */
  files: (version: number) => `FILES#${String(version).padStart(6, '0')}`,
  note: (version: number) => `NOTE#${String(version).padStart(6, '0')}`,
  /** Where the applicant wants to be reached, as one decision has it. */
  contact: (version: number) => `CONTACT#${String(version).padStart(6, '0')}`,
  document: 'DOCUMENT#reply',
  /** What an officer has written of a reply and not sent; the MAC does not say who she is. */
  replyDraft: (mac: string) => `REPLYDRAFT#${mac}`,
  accountEvent: (version: number) => `EVENT#${String(version).padStart(9, '0')}`,
  sequence: (n: number) => String(n).padStart(6, '0'),
} as const;

/** Few shards are enough for one institution, and a sweep reads every one of them each time. */
export const shards: readonly number[] = [0, 1, 2, 3];

/** A steady spread of names over the shards. */
export function shardOf(name: string): number {
  let sum = 0;
  for (let i = 0; i < name.length; i++) sum = (sum * 31 + name.charCodeAt(i)) >>> 0;
  return sum % shards.length;
}

/** The chain that a partition key of the form `<authority>#TRAIL#<reference>` or `…#READS#…` names. @throws otherwise */
export function chainOf(pk: string): { chain: ChainKind; reference: string } {
  const [, chain, reference] = pk.split('#');
  if ((chain !== 'TRAIL' && chain !== 'READS') || !reference) throw new Error('A key names no chain');
  return { chain, reference };
}

/** The request that a partition key of the form `<authority>#REQUEST#<reference>` names. */
export function requestOf(pk: string): RequestName | undefined {
  const [authority, type, reference] = pk.split('#');
  return authority && type === 'REQUEST' && reference ? { authority, reference } : undefined;
}
