import type { TrailView } from '../../shared/contracts/audit-views.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { FindRequest, FindTrail, RequestName } from '../../shared/domain/ports.ts';
import { type FindReads, firstBrokenRead } from '../../shared/domain/reads.ts';
import {
  type ChainKind,
  type FindRooted,
  firstBrokenRoot,
  type IsSigned,
  type Rooted,
  rootedBy,
} from '../../shared/domain/root.ts';
import { firstBroken } from '../../shared/domain/trail.ts';
import { admits } from './gate.ts';
import type { StaffCall } from './handler.ts';

export type TrailDependencies = {
  readonly find: FindRequest;
  readonly trail: FindTrail;
  readonly reads: FindReads;
  readonly rooted: FindRooted;
  /** Asked for only when there is a root to check. */
  readonly rootChecker: () => Promise<IsSigned>;
};

/**
 * Both chains of a request as they are stored, each checked link by link and against the daily roots. Nothing is
 * decrypted for it.
 */
export async function showTrail(deps: TrailDependencies, call: StaffCall): Promise<Result<TrailView>> {
  const { find, trail, reads } = deps;
  const name = { authority: call.authority.id, reference: call.reference };
  const loaded = await find(name, true);
  if (!loaded) return refuse('requestNotFound');
  const admitted = admits(call, loaded.request);
  if (!admitted.ok) return admitted;
  const [all, seen, known] = await Promise.all([trail(name), reads(name), rootsOf(deps, name)]);
  // A decision taken since the state was read stands in the trail already; the next look shows it.
  const decided = all.slice(0, loaded.request.version);
  return ok({
    reference: name.reference,
    decisions: chainOf(
      decided,
      firstBroken(name, decided, loaded.request.head),
      known.rooted('TRAIL', decided),
    ),
    reads: chainOf(seen, firstBrokenRead(name, seen), known.rooted('READS', seen)),
    roots: known.roots,
  });
}

const chainOf = <E>(entries: readonly E[], brokenAt: number | undefined, rooted: Rooted) => ({
  verified: brokenAt === undefined,
  ...(brokenAt === undefined ? {} : { brokenAt }),
  rooted,
  entries: [...entries],
});

async function rootsOf({ rooted, rootChecker }: TrailDependencies, name: RequestName) {
  const { witnesses, roots } = await rooted(name);
  const isSigned = witnesses.length > 0 ? await rootChecker() : () => false;
  const brokenOn = firstBrokenRoot(roots, isSigned);
  const newest = roots.at(-1)?.day;
  return {
    roots: {
      verified: brokenOn === undefined,
      ...(brokenOn === undefined ? {} : { brokenOn }),
      ...(newest === undefined ? {} : { newest }),
    },
    rooted: (kind: ChainKind, entries: Parameters<typeof rootedBy>[1]) =>
      rootedBy(
        name,
        entries,
        witnesses.filter(({ chain }) => chain === kind),
        roots,
        isSigned,
      ),
  };
}
