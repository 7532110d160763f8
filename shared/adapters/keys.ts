import type { RequestName } from '../domain/ports.ts';
import type { Shelf } from '../domain/request.ts';

/** How the table's keys are written (`docs/operations.md` lists them). The authority stands first in every one. */
export const keys = {
  request: ({ authority, reference }: RequestName) => `${authority}#REQUEST#${reference}`,
  trail: ({ authority, reference }: RequestName) => `${authority}#TRAIL#${reference}`,
  reads: ({ authority, reference }: RequestName) => `${authority}#READS#${reference}`,
  digest: (authority: string, department: string) => `${authority}#DIGEST#${department}`,
  escalation: (authority: string, department: string) => `${authority}#ESCALATION#${department}`,
  summary: (authority: string, office: string) => `${authority}#SUMMARY#${office}`,
  upkeepLetters: (authority: string, office: string) => `${authority}#UPKEEP#${office}`,
  upkeep: (authority: string) => `${authority}#UPKEEP`,
  queue: (authority: string, department: string, shelf: Shelf) => `${authority}#${department}#${shelf}`,
  due: (authority: string, shard: number) => `${authority}#DUE#${shard}`,
  outbox: (authority: string, shard: number) => `${authority}#OUTBOX#${shard}`,
  /** An address that the institution holds for a person; the MAC says neither of them. */
  address: (authority: string, mac: string) => `${authority}#ADDRESS#${mac}`,
  applicant: (authority: string, mac: string) => `${authority}#APPLICANT#${mac}`,
  /** Calls counted against a limit; the MAC says neither address nor mailbox. */
  limit: (authority: string, kind: string, mac: string) => `${authority}#LIMIT#${kind}#${mac}`,
  feed: (authority: string, id: string) => `${authority}#FEED#${id}`,
  feeds: (authority: string, mac: string) => `${authority}#FEEDS#${mac}`,
  session: (authority: string, id: string) => `${authority}#SESSION#${id}`,
  /** How often an officer has signed out everywhere; the MAC does not say who she is. */
  signedOut: (authority: string, mac: string) => `${authority}#SIGNEDOUT#${mac}`,
  login: (authority: string, id: string) => `${authority}#LOGIN#${id}`,
  feedRow: (id: string) => `FEED#${id}`,
  state: 'STATE',
  seen: 'SEEN',
  registered: 'REGISTERED',
  letter: (key: string) => `LETTER#${key}`,
  challenge: (purpose: string) => `CHALLENGE#${purpose}`,
  note: (version: number) => `NOTE#${String(version).padStart(6, '0')}`,
  document: 'DOCUMENT#reply',
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

/** The request that a partition key of the form `<authority>#REQUEST#<reference>` names. */
export function requestOf(pk: string): RequestName | undefined {
  const [authority, type, reference] = pk.split('#');
  return authority && type === 'REQUEST' && reference ? { authority, reference } : undefined;
}
