import { createHash } from 'node:crypto';

/** What leads from a leaf to the top: the sibling on each level, with its side, as `L<hex>` or `R<hex>`. */
export type Path = readonly string[];

/**
 * A binary hash tree over texts in the order given (SHA-256, hex): one hash stands for all of them, and a path proves of
 * one that it was among them. Leaves and nodes are hashed apart, so that no node passes for a leaf (RFC 6962, 2.1); a
 * node without a sibling goes up as it is.
 */
export function treeOf(leaves: readonly string[]): { readonly top: string; readonly paths: readonly Path[] } {
  const paths: string[][] = leaves.map(() => []);
  let level = leaves.map((text, index) => ({ hash: leafHash(text), below: [index] }));
  while (level.length > 1) {
    const above: typeof level = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]];
      if (!left) break;
      if (!right) {
        above.push(left);
        break;
      }
      for (const index of left.below) paths[index]?.push(`R${right.hash}`);
      for (const index of right.below) paths[index]?.push(`L${left.hash}`);
      above.push({ hash: nodeHash(left.hash, right.hash), below: [...left.below, ...right.below] });
    }
    level = above;
  }
  return { top: level[0]?.hash ?? sha256(''), paths };
}

/** The top that a leaf and its path lead to; of a path that is none, a hash that fits nothing. */
export function topFrom(leaf: string, path: Path): string {
  return path.reduce(
    (hash, step) => (step.startsWith('L') ? nodeHash(step.slice(1), hash) : nodeHash(hash, step.slice(1))),
    leafHash(leaf),
  );
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const leafHash = (text: string) => sha256(`leaf\n${text}`);
const nodeHash = (left: string, right: string) => sha256(`node\n${left}\n${right}`);
