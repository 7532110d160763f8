/** What the links of a chain cannot show is found by the roots: ends cut off, chains written anew. */
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant, LocalDate } from '../../../shared/contracts/vocabulary.ts';
import { firstBrokenRead, linkRead, type ReadEntry } from '../../../shared/domain/reads.ts';
import {
  firstBrokenRoot,
  type Head,
  messageOf,
  rootedBy,
  rootHash,
  rootOf,
  type SignedRoot,
  type Witness,
} from '../../../shared/domain/root.ts';
import { addDays, dayOf, momentOf } from '../../../shared/domain/time/days.ts';
import { chainStart } from '../../../shared/domain/trail.ts';

const name = { authority: 'kocasinan', reference: 'K7RTA-3MHL4' };
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const isSigned = (root: SignedRoot) => verify('sha256', messageOf(root), publicKey, root.signature);
const firstDay: LocalDate = '2026-05-04';

/** @param officers who read on each day, one entry each */
function chainOver(officers: readonly (readonly string[])[], of = name): ReadEntry[] {
  const chain: ReadEntry[] = [];
  for (const [day, names] of officers.entries())
    for (const [i, officer] of names.entries()) {
      const at = momentOf(addDays(firstDay, day), 9 + i) as Instant;
      chain.push(linkRead(of, chain.at(-1), { at, officer, what: 'dossier' }));
    }
  return chain;
}

const headOn = (chain: readonly ReadEntry[], day: LocalDate, { reference } = name): Head[] => {
  const last = chain.filter(({ at }) => dayOf(at) === day).at(-1);
  return last ? [{ chain: 'READS', reference, sequence: last.sequence, hash: last.hash }] : [];
};

/** Signed roots over the chain and some of other requests, one for each day. */
function rootsOver(chain: readonly ReadEntry[], days: number) {
  const others = ['A', 'B', 'C', 'D'].map((letter) => ({ ...name, reference: `${letter}2222-22222` }));
  const roots: SignedRoot[] = [];
  const witnesses: Witness[] = [];
  for (let i = 0; i < days; i++) {
    const day = addDays(firstDay, i);
    const elsewhere = others.flatMap((other) => headOn(chainOver([['x'], ['y'], ['z']], other), day, other));
    const before = roots.at(-1);
    const made = rootOf(
      name.authority,
      day,
      [...headOn(chain, day), ...elsewhere],
      before ? rootHash(before) : chainStart,
    );
    roots.push({ ...made.root, signature: sign('sha256', messageOf(made.root), privateKey) });
    witnesses.push(...made.witnesses.filter(({ reference }) => reference === name.reference));
  }
  return { roots, witnesses };
}

/** One to five days, each with no to three reads; the first has one. */
const story = fc
  .array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((days) => [['first', ...(days[0] ?? [])], ...days.slice(1)]);
const told = story.map((officers) => {
  const chain = chainOver(officers);
  return { officers, chain, ...rootsOver(chain, officers.length) };
});
const judge = (
  chain: readonly ReadEntry[],
  { witnesses, roots }: { witnesses: readonly Witness[]; roots: readonly SignedRoot[] },
) => rootedBy(name, chain, witnesses, roots, isSigned);

describe('a chain as it was written', () => {
  test('is whole since the last root that names it, and grows beyond it', () => {
    fc.assert(
      fc.property(told, ({ chain, ...known }) => {
        const on = known.witnesses.at(-1)?.day;
        expect(judge(chain, known)).toEqual({ state: 'whole', on });
        const later = linkRead(name, chain.at(-1), {
          at: '2027-01-01T09:00:00.000Z' as Instant,
          officer: 'z',
          what: 'dossier',
        });
        expect(judge([...chain, later], known)).toEqual({ state: 'whole', on });
        expect(firstBrokenRoot(known.roots, isSigned)).toBeUndefined();
      }),
    );
  });

  test('is unrooted before the first root', () => {
    expect(judge(chainOver([['a']]), { witnesses: [], roots: [] })).toEqual({ state: 'unrooted' });
    expect(judge([], { witnesses: [], roots: [] })).toEqual({ state: 'unrooted' });
  });
});

describe('a chain that was touched', () => {
  test('every cut of its end is found, with the first root that it does not fit', () => {
    fc.assert(
      fc.property(told, fc.nat(), ({ chain, ...known }, n) => {
        const kept = chain.slice(0, n % chain.length);
        // Its own links say nothing.
        expect(firstBrokenRead(name, kept)).toBeUndefined();
        const on = known.witnesses.find(({ sequence }) => sequence > kept.length)?.day;
        expect(judge(kept, known)).toEqual({ state: 'cut', on });
      }),
    );
  });

  test('one that was cut and written on is found', () => {
    fc.assert(
      fc.property(told, fc.nat(), fc.nat(6), ({ chain, ...known }, n, more) => {
        const kept = chain.slice(0, n % chain.length);
        for (let i = 0; i <= more; i++)
          kept.push(
            linkRead(name, kept.at(-1), {
              at: '2027-01-01T09:00:00.000Z' as Instant,
              officer: `forger-${i}`,
              what: 'dossier',
            }),
          );
        expect(firstBrokenRead(name, kept)).toBeUndefined();
        expect(['cut', 'changed']).toContain(judge(kept, known).state);
      }),
    );
  });

  test('a drop, a swap or an edit is found by its links or by the roots', () => {
    const found = (chain: readonly ReadEntry[], known: Parameters<typeof judge>[1]) =>
      firstBrokenRead(name, chain) !== undefined || judge(chain, known).state !== 'whole';
    fc.assert(
      fc.property(told, fc.nat(), fc.nat(), ({ chain, ...known }, a, b) => {
        const [i, j] = [a % chain.length, b % chain.length];
        const [one, other] = [chain[i] as ReadEntry, chain[j] as ReadEntry];
        expect(found(chain.toSpliced(i, 1), known)).toBe(true);
        expect(found(chain.with(i, { ...one, officer: 'forger' }), known)).toBe(true);
        if (i !== j) expect(found(chain.with(i, other).with(j, one), known)).toBe(true);
      }),
    );
  });

  test('one that was written anew from any place on, with links that fit, is found', () => {
    fc.assert(
      fc.property(told, fc.nat(), ({ chain, ...known }, n) => {
        const from = n % chain.length;
        const forged = chain.slice(0, from);
        for (const { at, what } of chain.slice(from))
          forged.push(linkRead(name, forged.at(-1), { at, what, officer: 'forger' }));
        expect(firstBrokenRead(name, forged)).toBeUndefined();
        const on = known.witnesses.find(({ sequence }) => sequence > from)?.day;
        expect(judge(forged, known)).toEqual({ state: 'changed', on });
      }),
    );
  });
});

describe('what the roots say', () => {
  const whole = (known: { chain: readonly ReadEntry[] } & Parameters<typeof judge>[1]) =>
    judge(known.chain, known).state === 'whole' && firstBrokenRoot(known.roots, isSigned) === undefined;

  test('cannot be dropped while the entries stand', () => {
    fc.assert(
      fc.property(told, fc.nat(), (known, n) => {
        const at = n % known.witnesses.length;
        expect(whole({ ...known, witnesses: known.witnesses.toSpliced(at, 1) })).toBe(false);
      }),
    );
  });

  test('cannot be changed: not a witness, not a root, not its signature', () => {
    const bend = (text: string) => (text.startsWith('0') ? '1' : '0') + text.slice(1);
    fc.assert(
      fc.property(told, fc.nat(), fc.nat(), (known, n, m) => {
        const at = n % known.witnesses.length;
        const witness = known.witnesses[at] as Witness;
        const [step = '', ...steps] = witness.path;
        for (const changed of [
          { ...witness, sequence: witness.sequence + 1 },
          { ...witness, hash: bend(witness.hash) },
          { ...witness, chain: 'TRAIL' as const },
          { ...witness, path: step ? [step[0] + bend(step.slice(1)), ...steps] : ['Lx'] },
          { ...witness, path: steps },
        ].slice(0, step ? 5 : 4))
          expect(whole({ ...known, witnesses: known.witnesses.with(at, changed) })).toBe(false);
        const r = m % known.roots.length;
        const root = known.roots[r] as SignedRoot;
        const signature = Uint8Array.from(root.signature);
        signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
        for (const changed of [
          { ...root, top: bend(root.top) },
          { ...root, count: root.count + 1 },
          { ...root, previous: bend(root.previous) },
          { ...root, day: addDays(root.day, 400) },
          { ...root, authority: 'kent-konut' },
          { ...root, signature },
        ])
          expect(whole({ ...known, roots: known.roots.with(r, changed) })).toBe(false);
      }),
    );
  });

  test('follows one after the other: none is left out, none exchanged', () => {
    fc.assert(
      fc.property(told, fc.nat(), fc.nat(), ({ roots }, n, m) => {
        fc.pre(roots.length > 2);
        const inside = 1 + (n % (roots.length - 2));
        expect(firstBrokenRoot(roots.toSpliced(inside, 1), isSigned)).toBe(roots[inside + 1]?.day);
        const [i, j] = [n % roots.length, m % roots.length];
        if (i !== j)
          expect(
            firstBrokenRoot(roots.with(i, roots[j] as SignedRoot).with(j, roots[i] as SignedRoot), isSigned),
          ).toBeDefined();
      }),
    );
  });

  test('does not depend on the order in which the heads were found', () => {
    const heads = ['A', 'B', 'C'].map((reference, i) => ({
      chain: 'TRAIL' as const,
      reference,
      sequence: i + 1,
      hash: String(i).repeat(64),
    }));
    fc.assert(
      fc.property(fc.shuffledSubarray(heads, { minLength: 3 }), (order) => {
        expect(rootOf('k', firstDay, order, chainStart)).toEqual(rootOf('k', firstDay, heads, chainStart));
      }),
    );
  });

  test('of another request or institution is no proof', () => {
    const chain = chainOver([['a']]);
    const known = rootsOver(chain, 1);
    const elsewhere = { ...name, reference: 'AAAAA-AAAAA' };
    expect(rootedBy(elsewhere, chain, known.witnesses, known.roots, isSigned).state).toBe('changed');
    const other = { ...name, authority: 'kent-konut' };
    expect(rootedBy(other, chain, known.witnesses, known.roots, isSigned).state).toBe('changed');
  });
});
