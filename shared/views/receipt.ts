import type { Authority } from '../authorities/authority.ts';
import { nameIn } from '../authorities/names.ts';
import type { Receipt } from '../contracts/views.ts';
import type { Language } from '../contracts/vocabulary.ts';
import type { Request } from '../domain/request.ts';
import { arrivalOf } from '../domain/time/clock.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { labelsIn } from '../words/labels.ts';
import { lawIn } from '../words/law.ts';
import { receiptWords } from '../words/receipt.ts';
import { termInWords } from '../words/term.ts';
import { deadlineSumOf } from './deadline-sum.ts';
import { missingInWords } from './missing.ts';

/** What the citizen is told when her request was taken. */
export function receiptOf(
  request: Request,
  authority: Authority,
  followUpCode: string,
  language: Language = 'tr',
): Receipt {
  const sum = deadlineSumOf(request, language);
  return {
    reference: request.reference,
    authority: { id: authority.id, name: nameIn(language, authority) },
    regime: request.regime,
    kind: kindOfRequest(request, authority, language),
    status: request.status,
    assurance: request.assurance,
    receivedAt: request.receivedAt,
    arrival: {
      channel: request.channel,
      text: labelsIn(language).channelLabels[request.channel],
      on: arrivalOf(request.clock),
    },
    dueOn: request.dueOn,
    rolledDueOn: request.rolledDueOn,
    term: termInWords(request, language),
    ...(sum ? { sum } : {}),
    missing: missingInWords(request, language),
    followUpCode,
    confirmation: confirmationOf(request),
    next: nextSteps(request, authority, language),
  };
}

function confirmationOf({ contact, contactBy }: Request): Receipt['confirmation'] {
  if (contact !== 'unconfirmed') return 'notNeeded';
  return contactBy === 'sms' ? 'smsSent' : 'codeSent';
}

function nextSteps(request: Request, authority: Authority, language: Language): string[] {
  const w = receiptWords({ language });
  const unit = authority.departments.find(({ id }) => id === request.department) ?? authority;
  return [
    w.examinedBy(nameIn(language, unit)),
    w.answeredBy(lawIn(request.law, language).term.inWords, formatDay(request.dueOn, language)),
    w.reply[request.replyBy],
    ...w.confirm[confirmationOf(request)],
  ];
}
