import { queueQuery } from '../../shared/contracts/commands.ts';
import { trOfficer } from '../../shared/contracts/messages/tr-officer.ts';
import type { ReadQueue } from '../../shared/domain/ports.ts';
import {
  formTokenOf,
  renewedUntil,
  type Session,
  type SessionLimits,
  type SessionStore,
} from '../../shared/domain/session.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { parse } from '../../shared/http/input.ts';
import type { Enter, Entered } from '../../shared/http/session.ts';
import { deskDossierPage } from '../pages/desk-dossier-page.tsx';
import type { SignedInAs } from '../pages/desk-layout.tsx';
import { deskPage } from '../pages/desk-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { readDossier, type StaffDependencies } from '../staff/handler.ts';
import { readQueuePage } from '../staff/queue.ts';
import { formHeaders, refused, refusedInside } from './refused.ts';

export type DeskDependencies = Pick<StaffDependencies, 'open' | 'recordRead'> & {
  readonly readQueue: ReadQueue;
  readonly enter: Enter;
  readonly sessions: SessionStore;
  readonly limits: SessionLimits;
};

/** Whom the page is for, and her requests; a role without requests sees only who she is. */
export function showDesk(deps: DeskDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, async ({ officer }, signedIn) => {
    const query = parse(queueQuery, call.asked.query, trOfficer);
    if (!query.ok) return refusedInside(call, signedIn, query.failure);
    const queue = await readQueuePage(deps.readQueue, { ...call, officer, query: query.value });
    if (!queue.ok && queue.failure.code !== 'officerNotEntitled')
      return refusedInside(call, signedIn, queue.failure);
    const { show: shelf, department } = query.value;
    return {
      status: 200,
      headers: formHeaders,
      body: deskPage({
        site: siteOf(call),
        signedIn,
        roles: officer.entitlements,
        shelf,
        department,
        ...(queue.ok ? { queue: queue.value } : {}),
      }),
    };
  });
}

/** One request to read, by the same rules and with the same record of the reading as the staff API. */
export function showDossier(deps: DeskDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, async ({ officer }, signedIn) => {
    const reference = call.parameters.reference ?? '';
    const dossier = await readDossier(deps, { ...call, officer, needs: 'read', reference });
    if (!dossier.ok) return refusedInside(call, signedIn, dossier.failure);
    return {
      status: 200,
      headers: formHeaders,
      body: deskDossierPage({ site: siteOf(call), signedIn, dossier: dossier.value }),
    };
  });
}

const signedInAs = ({ session: { officer }, token }: Entered) => ({
  name: officer.username ?? officer.id,
  formToken: formTokenOf(token),
});

/** Shows a page to whoever has a session, which lasts on from here. */
async function entered(
  { enter, sessions, limits }: DeskDependencies,
  call: PageCall,
  show: (session: Session, signedIn: SignedInAs) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  const came = await enter(call);
  if (!came.ok) return refused(call, came.failure);
  const until = renewedUntil(came.value.session, limits, call.at);
  if (until !== undefined) await sessions.idleUntil(came.value.session, until);
  return show(came.value.session, signedInAs(came.value));
}
