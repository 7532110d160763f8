import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { Personal } from '../../../shared/contracts/personal.ts';
import type { Digest } from '../../../shared/domain/letter.ts';
import type { Replied } from '../../../shared/domain/request.ts';
import { codeMessage, nudgeMessage } from '../../../shared/letters/contact-letters.ts';
import { digestMessage } from '../../../shared/letters/digest-letter.ts';
import type { Message } from '../../../shared/letters/message.ts';
import type { Office } from '../../../shared/letters/office.ts';
import { receiptMessage } from '../../../shared/letters/receipt-letter.ts';
import { postedMessage, readyMessage, replyMessage } from '../../../shared/letters/reply-letters.ts';
import { confirmed, formOf, granted, posted, standing, submitting } from '../domain/samples.ts';

export const siteUrl = 'https://ebelediye.kocasinan.example';
export const code = '042917';
export const expiresAt = '2026-04-27T08:51:12.000Z';
/** Where officers read Turkish, as they do unless an institution says otherwise. */
export const office: Office = { authority: kocasinan, siteUrl, language: 'tr' };
export const sender = { name: kocasinan.name, colour: kocasinan.brandColour };

export const personal: Personal = granted(submitting(formOf('kvkk'))).personal;
export const replyText = {
  explanation: 'Verileriniz yalnızca\nbaşvuru kaydı için işlenmektedir.',
  reasons: 'Kanun m.28/2-b.',
};

export const digest: Digest = {
  authority: 'kocasinan',
  department: 'fen-isleri',
  day: '2026-05-26',
  rows: [
    {
      reference: 'K7RTA-3MHL4',
      regime: 'petition',
      petitionType: 'complaint',
      category: 'yol',
      status: 'received',
      dueOn: '2026-05-25',
      daysLeft: -1,
    },
    {
      reference: 'AAAAA-AAAAA',
      regime: 'petition',
      petitionType: 'request',
      category: 'yol',
      status: 'inReview',
      dueOn: '2026-05-26',
      daysLeft: 0,
    },
    {
      reference: 'EEEEE-EEEEE',
      regime: 'petition',
      petitionType: 'suggestion',
      category: 'yol',
      status: 'received',
      dueOn: '2026-05-29',
      daysLeft: 3,
    },
  ],
};

/** Every mail that goes to a citizen, with what she typed and what an officer wrote. */
export function citizenMessages(who: Personal, text: { explanation: string; reasons?: string }) {
  const about = { request: standing.received, authority: kocasinan, siteUrl };
  const answered = standing.answeredByEmail as Replied;
  const onPaper = posted(confirmed(standing.answeredByPost)) as Replied;
  return {
    confirmCode: codeMessage(about, 'confirm', code, expiresAt),
    followCode: codeMessage(about, 'follow', code, expiresAt),
    nudge: nudgeMessage(about),
    receipt: receiptMessage(about, who),
    reply: replyMessage({ ...about, request: answered }, who, text),
    ready: readyMessage({ ...about, request: standing.answeredInPerson }),
    posted: postedMessage({ ...about, request: onPaper }),
  } as const satisfies Readonly<Record<string, Message>>;
}

export const unitMessage = (changes: Partial<Digest> = {}): Message =>
  digestMessage({ ...digest, ...changes }, office);
