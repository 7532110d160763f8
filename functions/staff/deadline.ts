import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { deadlineSumOf } from '../../shared/views/deadline-sum.ts';
import { kindOfRequest } from '../../shared/words/kind.ts';
import { deadlinePage } from '../pages/deadline-page.tsx';
import { paperOf } from '../pages/site-of.ts';
import { admits } from './gate.ts';
import type { StaffCall, StaffDependencies } from './handler.ts';

/**
 * The sum behind the last day as a page to print and lay before a court: every day, its number or the reason. It tells
 * nothing of the applicant, so nothing is decrypted for it.
 */
export async function showDeadline(
  { find }: Pick<StaffDependencies, 'find'>,
  call: StaffCall & { base: string },
): Promise<Result<string>> {
  const loaded = await find({ authority: call.authority.id, reference: call.reference }, true);
  if (!loaded) return refuse('requestNotFound');
  const admitted = admits(call, loaded.request);
  if (!admitted.ok) return admitted;
  const { request } = loaded;
  return ok(
    deadlinePage({
      site: paperOf(call),
      reference: request.reference,
      kind: kindOfRequest(request, call.authority),
      sum: deadlineSumOf(request),
    }),
  );
}
