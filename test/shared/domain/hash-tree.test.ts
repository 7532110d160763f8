import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topFrom, treeOf } from '../../../shared/domain/hash-tree.ts';

const leaves = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 });

test('every leaf leads to the top by its own path, and no other leaf does', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), fc.nat(), (all, one, other) => {
      const { top, paths } = treeOf(all);
      const [i, j] = [one % all.length, other % all.length];
      expect(topFrom(all[i] ?? '', paths[i] ?? [])).toBe(top);
      if (i !== j) expect(topFrom(all[j] ?? '', paths[i] ?? [])).not.toBe(top);
    }),
  );
});

test('another leaf, one more, one less or another order gives another top', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), fc.string(), (all, at, text) => {
      fc.pre(!all.includes(text));
      const { top } = treeOf(all);
      const i = at % all.length;
      expect(treeOf(all.with(i, text)).top).not.toBe(top);
      expect(treeOf([...all, text]).top).not.toBe(top);
      expect(treeOf(all.toSpliced(i, 1)).top).not.toBe(top);
      if (all.length > 1) expect(treeOf(all.toReversed()).top).not.toBe(top);
    }),
  );
});

test('no node passes for a leaf', () => {
  const { top } = treeOf(['a', 'b', 'c', 'd']);
  const [left, right] = [treeOf(['a', 'b']).top, treeOf(['c', 'd']).top];
  expect(treeOf([left, right]).top).not.toBe(top);
  expect(treeOf([]).top).toMatch(/^[0-9a-f]{64}$/);
});

test('a path is as long as the tree is high', () => {
  const { paths } = treeOf(Array.from({ length: 1_000 }, (_, i) => String(i)));
  expect(Math.max(...paths.map((path) => path.length))).toBe(10);
});
