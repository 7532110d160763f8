import type { Decision } from '../../shared/domain/decide/decision.ts';
import type { Loaded } from '../../shared/domain/ports.ts';
import type { Request } from '../../shared/domain/request.ts';
import type { Run } from './run.ts';

/** Somebody else may decide in between; the decision is then taken anew on what stands now. */
const commitTries = 3;

/**
 * Decides on a request that was read a moment ago, reading it again only when somebody was faster.
 *
 * @returns false when there was nothing to decide
 * @throws when others were faster every time; the next run tries again
 */
export async function decideAfresh(
  { find, commit }: Pick<Run, 'find' | 'commit'>,
  read: Loaded,
  decide: (request: Request) => Decision | undefined,
): Promise<boolean> {
  let loaded: Loaded | undefined = read;
  for (let left = commitTries; left > 0; left--) {
    const decision = loaded && decide(loaded.request);
    if (!loaded || !decision) return false;
    const committed = await commit(loaded, decision);
    if (committed.ok) return true;
    loaded = await find(read.request, true);
  }
  throw new Error('The request changed each time it was decided on');
}
