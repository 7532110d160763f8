import { noticeHash } from '../../shared/domain/notice.ts';
import { isClosedDay } from '../../shared/domain/time/calendar.ts';
import { dayOf, momentOf } from '../../shared/domain/time/days.ts';
import { mondayOf } from '../../shared/domain/time/open-days.ts';
import { digestHour } from '../../shared/domain/wake.ts';
import { recountOpen, warnOfEnd } from './calendar-upkeep.ts';
import { countFigures } from './figures.ts';
import { announceNotices } from './notices.ts';
import { signRoots } from './roots.ts';
import type { Run } from './run.ts';
import { sumUpWeek } from './weekly.ts';

/**
 * What an institution needs besides its reminders, once a day from the digest's hour on. One small item says what was
 * done, so that a later run of the day reads it and nothing else. What fails is not noted: the next run does it again,
 * and every step can be done twice.
 *
 * The first look at an institution only notes what stands: nothing was taken under another table or notice before.
 */
export async function keepUp(run: Run): Promise<void> {
  const { authority, upkeep, calendar, apart, at } = run;
  const today = dayOf(at);
  if (at < momentOf(today, digestHour)) return;
  const seen = await upkeep.find(authority.id);
  if (seen?.doneOn === today) return;

  const { version, hash } = calendar;
  const table = { version, hash };
  const notice = { version: authority.notice.version, hash: noticeHash(authority.notice) };
  const week = mondayOf(today);
  const { calendar: oldTable = table, notice: oldNotice = notice } = seen ?? {};

  const isDone = async (work: () => Promise<boolean>) => (await apart(work)) === true;
  const warned = await isDone(() => warnOfEnd(run));
  const recounted = oldTable.hash === hash || (await isDone(() => recountOpen(run, oldTable)));
  const announced = oldNotice.hash === notice.hash || (await isDone(() => announceNotices(run)));
  const owesSummary = seen !== undefined && seen.week !== week && !isClosedDay(today, calendar);
  const summed = !owesSummary || (await isDone(() => sumUpWeek(run)));

  const counted = await isDone(() => countFigures(run));

  const signed = await apart(() => signRoots(run, seen?.root));
  const root = signed ?? seen?.root;

  const lastWeek = seen === undefined || (owesSummary && summed) ? week : seen.week;
  await upkeep.note(authority.id, {
    calendar: recounted ? table : oldTable,
    notice: announced ? notice : oldNotice,
    ...(lastWeek ? { week: lastWeek } : {}),
    ...(root ? { root } : {}),
    ...(warned && recounted && announced && summed && counted && signed ? { doneOn: today } : {}),
  });
}
