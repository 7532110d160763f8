import type { LocalDate } from '../../shared/contracts/vocabulary.ts';
import { rootHash, rootOf } from '../../shared/domain/root.ts';
import { addDays, dayOf } from '../../shared/domain/time/days.ts';
import { chainStart } from '../../shared/domain/trail.ts';
import type { Run } from './run.ts';

/** The newest root: its day and its hash. */
export type LastRoot = { readonly day: LocalDate; readonly hash: string };

/** Days that the first look goes back; before the first change in them there is nothing to sign. */
const firstLook = 31;

/**
 * Signs a root for each day that is over and has none, from then on days without a change too: a day left out would be
 * seen. The hours since midnight let the index take in what was written in its last moment.
 */
export async function signRoots(
  { authority: { id }, roots, sign, at }: Run,
  last: LastRoot | undefined,
): Promise<LastRoot> {
  const today = dayOf(at);
  const yesterday = addDays(today, -1);
  let newest = last;
  for (let day = addDays(last?.day ?? today, last ? 1 : -firstLook); day < today; day = addDays(day, 1)) {
    const heads = await roots.heads(id, day);
    if (!newest && heads.length === 0 && day < yesterday) continue;
    const { root, witnesses } = rootOf(id, day, heads, newest?.hash ?? chainStart);
    // It stands there when a run was broken off after it; a root is never written again.
    const standing = await roots.find(id, day);
    if (!standing) await roots.put(await sign(root), witnesses);
    newest = { day, hash: rootHash(standing ?? root) };
  }
  if (!newest) throw new Error('Yesterday has a root by now');
  return newest;
}
