import type { Authority } from '../authorities/authority.ts';
import type { Receipt } from '../contracts/views.ts';
import { basicsById } from '../domain/law/basics.ts';
import type { Request } from '../domain/request.ts';
import { arrivalOf } from '../domain/time/clock.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { termInWords } from '../words/term.ts';
import { channelLabels } from '../words/tr/labels.ts';
import { deadlineSumOf } from './deadline-sum.ts';
import { missingInWords } from './missing.ts';

/** What the citizen is told when her request was taken. */
export function receiptOf(request: Request, authority: Authority, followUpCode: string): Receipt {
  const sum = deadlineSumOf(request);
  return {
    reference: request.reference,
    authority: { id: authority.id, name: authority.name },
    regime: request.regime,
    kind: kindOfRequest(request, authority),
    status: request.status,
    assurance: request.assurance,
    receivedAt: request.receivedAt,
    arrival: {
      channel: request.channel,
      text: channelLabels[request.channel],
      on: arrivalOf(request.clock),
    },
    dueOn: request.dueOn,
    rolledDueOn: request.rolledDueOn,
    term: termInWords(request),
    ...(sum ? { sum } : {}),
    missing: missingInWords(request),
    followUpCode,
    confirmation: confirmationOf(request),
    next: nextSteps(request, authority),
  };
}

function confirmationOf({ contact, contactBy }: Request): Receipt['confirmation'] {
  if (contact !== 'unconfirmed') return 'notNeeded';
  return contactBy === 'sms' ? 'smsSent' : 'codeSent';
}

const codeSteps: Readonly<Record<Receipt['confirmation'], readonly string[]>> = {
  codeSent: [
    'E-posta adresinize 6 haneli bir kod gönderdik. Kodu yazınca alındı belgeniz e-postanıza gelir. Onaylamasanız da başvurunuz geçerlidir ve süresi işlemektedir.',
  ],
  smsSent: [
    'Telefonunuza SMS ile 6 haneli bir kod gönderdik. Kodu yazınca başvurunuzla ilgili haberler SMS ile gelir. Onaylamasanız da başvurunuz geçerlidir ve süresi işlemektedir.',
  ],
  notNeeded: [],
};

function nextSteps(request: Request, authority: Authority): string[] {
  const department = authority.departments.find((d) => d.id === request.department)?.name ?? authority.name;
  return [
    `Başvurunuz ${department} tarafından incelenecek.`,
    `Cevap ${basicsById(request.law).term.inWords} verilecek; son gün ${formatDay(request.dueOn)}.`,
    replySentence[request.replyBy],
    ...codeSteps[confirmationOf(request)],
  ];
}

const replySentence = {
  email:
    'Cevabı e-postayla istediniz. E-posta yalnız onaylanmış adrese gönderilir; kişisel veri içeren cevap kimliğiniz doğrulanmadıkça tebligat adresinize postayla gelir.',
  post: 'Cevap tebligat adresinize taahhütlü postayla gönderilecek.',
  inPerson: 'Cevabı kimliğinizle kurumdan elden alabilirsiniz.',
} as const;
