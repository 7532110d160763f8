import type { Standing } from '../contracts/staff-views.ts';
import type { Language } from '../contracts/vocabulary.ts';
import { owesThirdParties, type Request } from '../domain/request.ts';
import { isFeeNoticeFailed } from '../domain/time/clock.ts';
import { formatDay } from '../words/dates.ts';
import { dossierWords } from '../words/dossier.ts';
import { labelsIn } from '../words/labels.ts';

/** What an officer's command answers: where the request stands and what comes next. */
export function standingOf(request: Request, language: Language = 'tr'): Standing {
  return {
    reference: request.reference,
    version: request.version,
    status: request.status,
    statusText: labelsIn(language).officeStatusTexts[request.status],
    next: officerNext(request, language),
  };
}

/** The officer's next step, one sentence. */
export function officerNext(request: Request, language: Language = 'tr'): string {
  const w = dossierWords({ language }).next;
  const dueOn = formatDay(request.dueOn, language);
  switch (request.status) {
    case 'received':
    case 'inReview':
      return isFeeNoticeFailed(request.clock) ? w.noticeFailed(dueOn) : w[request.status](dueOn);
    case 'missingInfo':
    case 'feePending':
      return w[request.status](dueOn);
    case 'withdrawn':
    case 'deemedWithdrawn':
      return w[request.status];
    case 'answered':
      return request.dispatch ? w.onItsWay : w.answered[request.reply.way];
    case 'delivered':
      return owesThirdParties(request) ? w.thirdParties : w.done;
    case 'undelivered':
      return request.dispatch ? w.cameBackByPost : w.cameBackByMail;
  }
}
