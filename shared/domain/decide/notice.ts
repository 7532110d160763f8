import type { Authority } from '../../authorities/authority.ts';
import { ok, type Result } from '../../contracts/failures.ts';
import { newPurposes, noticeHash } from '../notice.ts';
import { isOpen, type Request } from '../request.ts';
import { allows } from '../transitions.ts';
import { advance, type Decision, type Moment } from './decision.ts';
import { notNow } from './not-now.ts';

/**
 * Tells the applicant of an open request that the privacy notice was renewed, once per version.
 *
 * @returns undefined when she read this very notice, was told of it, or has no confirmed address to write to
 */
export function announceNotice(request: Request, authority: Authority, moment: Moment): Decision | undefined {
  const { version } = authority.notice;
  if (!isOpen(request) || request.contact !== 'confirmed') return undefined;
  if (request.notice.announced === version || request.notice.hash === noticeHash(authority.notice))
    return undefined;
  const asked = newPurposes(request, authority);
  return advance(
    { ...request, notice: { ...request.notice, announced: version } },
    moment,
    {
      action: 'noticeAnnounced',
      actor: 'system',
      facts: { version, newPurposes: asked.join(' ') },
      payload: null,
    },
    { letters: [{ key: `noticeAnnounced-${version}`, kind: 'noticeAnnounced' }] },
  );
}

/** She read today's notice: what is new in it holds from now on. @returns undefined when she had read it before */
export function readNotice(
  request: Request,
  authority: Authority,
  moment: Moment,
): Result<Decision | undefined> {
  if (!allows(request.status, 'noticeRead')) return notNow(request);
  const { version, purposes } = authority.notice;
  const hash = noticeHash(authority.notice);
  if (request.notice.hash === hash) return ok(undefined);
  const notice = { ...request.notice, version, hash, shownBy: moment.at, purposes };
  return ok(
    advance({ ...request, notice }, moment, {
      action: 'noticeRead',
      actor: 'applicant',
      facts: { version, hash },
      payload: null,
    }),
  );
}
