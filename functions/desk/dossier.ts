import type { ListColleagues } from '../../shared/domain/colleague.ts';
import { actsOpenTo } from '../../shared/domain/officer-acts.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { othersWriting, type WritingStore } from '../../shared/domain/writing.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { toldOf } from '../pages/desk-act-words.ts';
import { deskDossierPage } from '../pages/desk-dossier-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { openOwn, type StaffDependencies, shownTo } from '../staff/handler.ts';
import { mayHandOver } from '../staff/receipt.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered } from './entered.ts';
import { refusedInside } from './refused.ts';

export type DossierDependencies = EnteredDependencies &
  Pick<StaffDependencies, 'open' | 'recordRead'> & {
    readonly calendar: Calendar;
    readonly listColleagues: ListColleagues;
    readonly writing: Pick<WritingStore, 'marks'>;
  };

/** One request with what its officer can do, by the same rules and with the same record of the reading as the staff API. */
export function showDossier(deps: DossierDependencies, call: PageCall): Promise<PageAnswer> {
  const reference = call.parameters.reference ?? '';
  return entered(deps, call, `${desk}/basvuru/${reference}`, async ({ who: { officer } }, signedIn) => {
    const { authority, at } = call;
    const own = { ...call, officer, needs: 'read' as const, reference };
    const [opened, marks, colleagues] = await Promise.all([
      openOwn(deps, own, 'dossier'),
      deps.writing.marks({ authority: authority.id, reference }),
      deps.listColleagues(authority.id, at),
    ]);
    if (!opened.ok) return refusedInside(call, signedIn, opened.failure);
    const { request, trail } = opened.value;
    return {
      status: 200,
      headers: formHeaders,
      body: deskDossierPage({
        site: officeOf(call),
        signedIn,
        reads: request.language,
        dossier: shownTo(own, opened.value, colleagues),
        hasReceipt: request.channel !== 'system' && (await mayHandOver(async () => trail, own, request)),
        acts: actsOpenTo(officer, request, authority, { at, calendar: deps.calendar }),
        writing: othersWriting(marks, officer, at, colleagues),
        told: toldOf(call.asked.query.yapildi, call),
      }),
    };
  });
}
