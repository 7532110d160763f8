import { announceNotice } from '../../shared/domain/decide/notice.ts';
import { decideAfresh } from './decide-afresh.ts';
import type { Run } from './run.ts';
import { visitOpen } from './visit-open.ts';

/**
 * Tells everybody with an open request and a confirmed address that the privacy notice was renewed, once.
 *
 * @returns false when somebody is still to be told
 */
export async function announceNotices(run: Run): Promise<boolean> {
  const { authority, calendar, log, at } = run;
  let told = 0;
  const whole = await visitOpen(run, async (loaded) => {
    const announced = await decideAfresh(run, loaded, (request) =>
      announceNotice(request, authority, { at, calendar }),
    );
    if (announced) told += 1;
  });
  log('info', 'notice', { authority: authority.id, code: authority.notice.version, count: told });
  return whole;
}
