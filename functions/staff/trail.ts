import type { TrailView } from '../../shared/contracts/audit-views.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { FindRequest, FindTrail } from '../../shared/domain/ports.ts';
import { type FindReads, firstBrokenRead } from '../../shared/domain/reads.ts';
import { firstBroken } from '../../shared/domain/trail.ts';
import { admits } from './gate.ts';
import type { StaffCall } from './handler.ts';

export type TrailDependencies = {
  readonly find: FindRequest;
  readonly trail: FindTrail;
  readonly reads: FindReads;
};

/** Both chains of a request as they are stored, each checked link by link. Nothing is decrypted for it. */
export async function showTrail(
  { find, trail, reads }: TrailDependencies,
  call: StaffCall,
): Promise<Result<TrailView>> {
  const name = { authority: call.authority.id, reference: call.reference };
  const loaded = await find(name, true);
  if (!loaded) return refuse('requestNotFound');
  const admitted = admits(call, loaded.request);
  if (!admitted.ok) return admitted;
  const [all, seen] = await Promise.all([trail(name), reads(name)]);
  // A decision taken since the state was read stands in the trail already; the next look shows it.
  const decided = all.slice(0, loaded.request.version);
  return ok({
    reference: name.reference,
    decisions: chainOf(decided, firstBroken(name, decided, loaded.request.head)),
    reads: chainOf(seen, firstBrokenRead(name, seen)),
  });
}

const chainOf = <E>(entries: readonly E[], brokenAt: number | undefined) => ({
  verified: brokenAt === undefined,
  ...(brokenAt === undefined ? {} : { brokenAt }),
  entries: [...entries],
});
