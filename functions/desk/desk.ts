import { queueQuery } from '../../shared/contracts/commands.ts';
import { trOfficer } from '../../shared/contracts/messages/tr-officer.ts';
import type { ReadGiven, ReadQueue } from '../../shared/domain/ports.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { parse } from '../../shared/http/input.ts';
import { deskDossierPage } from '../pages/desk-dossier-page.tsx';
import { deskPage } from '../pages/desk-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { readDossier, type StaffDependencies } from '../staff/handler.ts';
import { readGivenPage, readQueuePage } from '../staff/queue.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered } from './entered.ts';
import { seesLocks } from './locks.ts';
import { refusedInside } from './refused.ts';

export type DeskDependencies = EnteredDependencies &
  Pick<StaffDependencies, 'open' | 'recordRead'> & {
    readonly readQueue: ReadQueue;
    readonly readGiven: ReadGiven;
  };

/** Whom the page is for, and her requests; a role without requests sees only who she is. */
export function showDesk(deps: DeskDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, desk, async ({ who: { officer } }, signedIn) => {
    const query = parse(queueQuery, call.asked.query, trOfficer);
    if (!query.ok) return refusedInside(call, signedIn, query.failure);
    const asked = { ...call, officer, query: query.value };
    const given = query.value.assigned !== undefined;
    const queue = await (given ? readGivenPage(deps.readGiven, asked) : readQueuePage(deps.readQueue, asked));
    if (!queue.ok && queue.failure.code !== 'officerNotEntitled')
      return refusedInside(call, signedIn, queue.failure);
    const { show: shelf, department } = query.value;
    return {
      status: 200,
      headers: formHeaders,
      body: deskPage({
        site: officeOf(call),
        signedIn,
        roles: officer.entitlements,
        seesLocks: seesLocks(officer, call.authority),
        shelf,
        given,
        department,
        ...(queue.ok ? { queue: queue.value } : {}),
      }),
    };
  });
}

/** One request to read, by the same rules and with the same record of the reading as the staff API. */
export function showDossier(deps: DeskDependencies, call: PageCall): Promise<PageAnswer> {
  const reference = call.parameters.reference ?? '';
  return entered(deps, call, `${desk}/basvuru/${reference}`, async ({ who: { officer } }, signedIn) => {
    const dossier = await readDossier(deps, { ...call, officer, needs: 'read', reference });
    if (!dossier.ok) return refusedInside(call, signedIn, dossier.failure);
    return {
      status: 200,
      headers: formHeaders,
      body: deskDossierPage({ site: officeOf(call), signedIn, dossier: dossier.value }),
    };
  });
}
