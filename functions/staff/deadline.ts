import { ok, type Result } from '../../shared/contracts/failures.ts';
import { deadlineSumOf } from '../../shared/views/deadline-sum.ts';
import { kindOfRequest } from '../../shared/words/kind.ts';
import { deadlinePage } from '../pages/deadline-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { openOwn, type StaffCall, type StaffDependencies } from './handler.ts';

/** The sum behind the last day as a page to print and lay before a court: every day, its number or the reason. */
export async function showDeadline(
  deps: StaffDependencies,
  call: StaffCall & { base: string },
): Promise<Result<string>> {
  const opened = await openOwn(deps, call);
  if (!opened.ok) return opened;
  const { request } = opened.value;
  return ok(
    deadlinePage({
      site: siteOf(call),
      reference: request.reference,
      kind: kindOfRequest(request, call.authority),
      sum: deadlineSumOf(request),
    }),
  );
}
