import type { Loaded } from '../../shared/domain/ports.ts';
import { isOpen } from '../../shared/domain/request.ts';
import type { Run } from './run.ts';

/** How many requests are read at once. */
const readTogether = 10;

/**
 * Visits every open request of the institution as it stands now, those that wait for a payment included; the officers'
 * lists say which there are.
 *
 * @returns false when one of them could not be read or its visit failed: the others were visited all the same
 */
export async function visitOpen(
  { authority, walk, find, apart }: Run,
  visit: (loaded: Loaded) => Promise<void>,
): Promise<boolean> {
  let whole = true;
  for (const { id } of authority.departments) {
    const shelves = await Promise.all([walk(authority.id, id, 'open'), walk(authority.id, id, 'waiting')]);
    const rows = shelves.flat().filter(({ repliedAt }) => repliedAt === undefined);
    for (let i = 0; i < rows.length; i += readTogether) {
      const visits = rows.slice(i, i + readTogether).map(({ reference }) =>
        apart(async () => {
          const loaded = await find({ authority: authority.id, reference }, true);
          if (loaded && isOpen(loaded.request)) await visit(loaded);
          return true;
        }),
      );
      if ((await Promise.all(visits)).includes(undefined)) whole = false;
    }
  }
  return whole;
}
