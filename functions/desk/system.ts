import type { Authority } from '../../shared/authorities/authority.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { mayAnywhere, type Officer } from '../../shared/domain/access.ts';
import { configurationOf, type Deployment } from '../../shared/domain/configuration.ts';
import type { LastRuns } from '../../shared/domain/last-run.ts';
import type { DueStore } from '../../shared/domain/ports.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { deskSystemPage } from '../pages/desk-system-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { type MonitorDependencies, showMonitor } from '../staff/monitor.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered } from './entered.ts';
import { refusedInside } from './refused.ts';

export type SystemDependencies = EnteredDependencies &
  MonitorDependencies & {
    readonly due: Pick<DueStore, 'due' | 'shards'>;
    readonly runs: Pick<LastRuns, 'of'>;
    readonly deployment: Omit<Deployment, 'certificateEnds'>;
    /** When the certificate of an https address ends; undefined when nobody answers. */
    readonly certificateEnd: (url: string) => Promise<Instant | undefined>;
  };

/** A reminder that is due for so long was left behind by a whole day's runs. */
const stuckMs = 26 * 3_600_000;

export const seesSystem = (officer: Officer, { id }: Authority): boolean =>
  mayAnywhere(officer, 'monitor', id);

/** How the system does: what could not be sent, what stands still, what ends soon. No request, nobody's data. */
export function showSystem(deps: SystemDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, `${desk}/sistem`, async ({ who: { officer } }, signedIn) => {
    const { authority, at } = call;
    if (!seesSystem(officer, authority)) return refusedInside(call, signedIn, { code: 'officerNotEntitled' });
    const { publicUrl } = deps.deployment;
    const https = publicUrl.startsWith('https:');
    const [monitor, due, runs, ends] = await Promise.all([
      showMonitor(deps, { authority, officer, at }),
      Promise.all(deps.due.shards.map((shard) => deps.due.due(authority.id, shard, plusMs(at, -stuckMs)))),
      deps.runs.of(authority.id),
      https ? deps.certificateEnd(publicUrl) : undefined,
    ]);
    if (!monitor.ok) return refusedInside(call, signedIn, monitor.failure);
    const deployment = { ...deps.deployment, ...(https ? { certificateEnds: ends ?? null } : {}) };
    return {
      status: 200,
      headers: formHeaders,
      body: deskSystemPage({
        site: officeOf(call),
        signedIn,
        at,
        monitor: monitor.value,
        stuckReminders: due.flat().length,
        runs,
        findings: configurationOf(authority, deployment, deps.calendar, at),
      }),
    };
  });
}
