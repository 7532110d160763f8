import type { Act, Instant } from '../contracts/vocabulary.ts';
import { isOpen, isReplied, owesReply, type Request } from './request.ts';
import { windowsOf } from './windows.ts';

/**
 * What the applicant herself can do about her request now, in the order in which it is offered to her. Each act's
 * decision judges anew: this list is what she is shown.
 */
export function actsOpenTo(request: Request, at: Instant): readonly Act[] {
  const acts: readonly (readonly [Act, boolean])[] = [
    ['answer', request.status === 'missingInfo'],
    ['addInformation', owesReply(request) && request.status !== 'missingInfo'],
    ['addDocument', owesReply(request)],
    ['confirmContact', isOpen(request) && request.contact === 'unconfirmed'],
    ['changeContact', isOpen(request)],
    ['withdraw', isOpen(request)],
    ['objected', forumsOpenTo(request, at).length > 0],
    ['rate', mayRate(request)],
  ];
  return acts.filter(([, open]) => open).map(([act]) => act);
}

/** Where she can go further by now: against the reply, or against the silence once the last day is over. */
export function forumsOpenTo(request: Request, at: Instant) {
  const waiting =
    !isReplied(request) && windowsOf(request, at).every(({ window }) => window.after === 'progress');
  if (waiting) return [];
  return [...new Set(windowsOf(request, at).map(({ window }) => window.forum))];
}

/** Once, of a request that was answered. */
export const mayRate = (request: Request): boolean =>
  isReplied(request) && request.satisfaction === undefined;
