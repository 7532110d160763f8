import { createHash } from 'node:crypto';
import type { Instant, LocalDate } from '../contracts/vocabulary.ts';
import { type Path, topFrom, treeOf } from './hash-tree.ts';
import type { RequestName } from './ports.ts';
import { dayOf } from './time/days.ts';
import { canonical } from './trail.ts';

/** A request has two chains: what was decided, and who read it. */
export type ChainKind = 'TRAIL' | 'READS';
/** The newest link of a chain on some day. */
export type Head = {
  readonly chain: ChainKind;
  readonly reference: string;
  readonly sequence: number;
  readonly hash: string;
};

/** What one day's changed chains of an institution come to, and the root before it; signed as it stands here. */
export type Root = {
  readonly authority: string;
  /** In Istanbul. */
  readonly day: LocalDate;
  /** How many chains changed on that day. */
  readonly count: number;
  /** The top of the hash tree over their heads. */
  readonly top: string;
  /** Hash of the root before it. */
  readonly previous: string;
};
export type SignedRoot = Root & { readonly signature: Uint8Array };
/** What a root says of one chain: its head on that day, and the path from it to the root's top. */
export type Witness = Head & { readonly day: LocalDate; readonly path: Path };

/** Whether a signature is the institution's over this root. */
export type IsSigned = (root: SignedRoot) => boolean;

/**
 * How a chain stands against the roots; `on` = the newest root that covers it, or the first that it does not fit.
 * `unnamed`: it has entries of a day whose root does not name it (also when somebody set the clock back).
 */
export type Rooted =
  | { readonly state: 'unrooted' }
  | { readonly state: 'whole' | 'cut' | 'changed' | 'unnamed'; readonly on: LocalDate };

/** The root of a day with a witness for each chain that changed, whatever order they were found in. */
export function rootOf(
  authority: string,
  day: LocalDate,
  heads: readonly Head[],
  previous: string,
): { readonly root: Root; readonly witnesses: readonly Witness[] } {
  const sorted = heads
    .map((head) => ({ head, leaf: leafOf(authority, head) }))
    .sort((a, b) => (a.leaf < b.leaf ? -1 : 1));
  const { top, paths } = treeOf(sorted.map(({ leaf }) => leaf));
  return {
    root: { authority, day, count: heads.length, top, previous },
    witnesses: sorted.map(({ head }, i) => ({ ...head, day, path: paths[i] ?? [] })),
  };
}

/** The bytes that are signed. */
export function messageOf({ authority, day, count, top, previous }: Root): Buffer {
  return Buffer.from(canonical(['root', authority, day, count, top, previous]));
}

export function rootHash(root: Root): string {
  return createHash('sha256').update(messageOf(root)).digest('hex');
}

/** @returns the day of the first root that is not signed or does not follow the one before it in the list, if any */
export function firstBrokenRoot(roots: readonly SignedRoot[], isSigned: IsSigned): LocalDate | undefined {
  return roots.find((root, i) => {
    const before = roots[i - 1];
    return !isSigned(root) || (before !== undefined && root.previous !== rootHash(before));
  })?.day;
}

/**
 * Judges a chain by what the roots say of it. Its own links are judged elsewhere; this finds what they cannot show: an
 * end that was cut off, a chain that was written anew.
 *
 * @param entries of the chain, oldest first
 * @param witnesses of this chain, by day
 * @param roots at least those of the witnesses' days
 */
export function rootedBy(
  name: RequestName,
  entries: readonly { readonly hash: string; readonly at: Instant }[],
  witnesses: readonly Witness[],
  roots: readonly SignedRoot[],
  isSigned: IsSigned,
): Rooted {
  const byDay = new Map(roots.map((root) => [root.day, root]));
  for (const witness of witnesses) {
    const { day: on, sequence, hash } = witness;
    const root = byDay.get(on);
    if (!root || !isSigned(root) || !isUnder(name, witness, root)) return { state: 'changed', on };
    const entry = entries[sequence - 1];
    if (!entry) return { state: 'cut', on };
    if (entry.hash !== hash) return { state: 'changed', on };
  }
  // A day that has entries and a root must have a witness.
  const witnessed = new Set(witnesses.map(({ day }) => day));
  const bare = entries.map(({ at }) => dayOf(at)).find((day) => byDay.has(day) && !witnessed.has(day));
  if (bare !== undefined) return { state: 'unnamed', on: bare };
  const newest = witnesses.at(-1);
  return newest ? { state: 'whole', on: newest.day } : { state: 'unrooted' };
}

const isUnder = ({ authority, reference }: RequestName, { path, ...head }: Witness, root: Root) =>
  root.authority === authority && topFrom(leafOf(authority, { ...head, reference }), path) === root.top;

const leafOf = (authority: string, { chain, reference, sequence, hash }: Head) =>
  canonical([authority, chain, reference, sequence, hash]);

export type SignRoot = (root: Root) => Promise<SignedRoot>;
export type RootStore = {
  /** The newest link of every chain that changed on a day that is over. */
  readonly heads: (authority: string, day: LocalDate) => Promise<readonly Head[]>;
  readonly find: (authority: string, day: LocalDate) => Promise<SignedRoot | undefined>;
  /** Writes the witnesses and then the root, which is put once for good; the same again changes nothing. */
  readonly put: (root: SignedRoot, witnesses: readonly Witness[]) => Promise<void>;
};
/** What the roots say of a request's chains, and every root from the first of them on; oldest first. */
export type FindRooted = (
  name: RequestName,
) => Promise<{ readonly witnesses: readonly Witness[]; readonly roots: readonly SignedRoot[] }>;
