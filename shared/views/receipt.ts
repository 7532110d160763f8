import type { Authority } from '../authorities/authority.ts';
import type { Receipt } from '../contracts/views.ts';
import { lawById } from '../domain/law/rows.ts';
import type { Request } from '../domain/request.ts';
import { kindOfRequest } from '../words/kind.ts';
import { formatDay } from '../words/labels.ts';
import { termInWords } from '../words/term.ts';

/** What the citizen is told when her request was taken. */
export function receiptOf(request: Request, authority: Authority, followUpCode: string): Receipt {
  return {
    reference: request.reference,
    authority: { id: authority.id, name: authority.name },
    regime: request.regime,
    kind: kindOfRequest(request, authority),
    status: request.status,
    assurance: request.assurance,
    receivedAt: request.receivedAt,
    dueOn: request.dueOn,
    rolledDueOn: request.rolledDueOn,
    term: termInWords(request),
    followUpCode,
    confirmation: request.contact === 'unconfirmed' ? 'codeSent' : 'notNeeded',
    next: nextSteps(request, authority),
  };
}

function nextSteps(request: Request, authority: Authority): string[] {
  const department = authority.departments.find((d) => d.id === request.department)?.name ?? authority.name;
  return [
    `Başvurunuz ${department} tarafından incelenecek.`,
    `Cevap ${lawById(request.law).term.inWords} verilecek; son gün ${formatDay(request.dueOn)}.`,
    replySentence[request.replyBy],
    ...(request.contact === 'unconfirmed'
      ? [
          'E-posta adresinize 6 haneli bir kod gönderdik. Kodu yazınca alındı belgeniz e-postanıza gelir. Onaylamasanız da başvurunuz geçerlidir ve süresi bugün işlemeye başlamıştır.',
        ]
      : []),
  ];
}

const replySentence = {
  email:
    'Cevabı e-postayla istediniz. E-posta yalnız onaylanmış adrese gönderilir; kişisel veri içeren cevap kimliğiniz doğrulanmadıkça tebligat adresinize postayla gelir.',
  post: 'Cevap tebligat adresinize taahhütlü postayla gönderilecek.',
  inPerson: 'Cevabı kimliğinizle kurumdan elden alabilirsiniz.',
} as const;
