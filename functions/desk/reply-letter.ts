import type { Personal } from '../../shared/contracts/personal.ts';
import type { ReplyText } from '../../shared/domain/decide/decision.ts';
import type { Replied } from '../../shared/domain/request.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { replySections } from '../../shared/letters/decision-words.ts';
import { htmlOf } from '../../shared/letters/html.ts';
import { replyMessage } from '../../shared/letters/reply-letters.ts';
import { textOf } from '../../shared/letters/text.ts';
import { replyOnPaper } from '../staff/reply-letter.ts';
import { letterPolicy } from './letter-frame.ts';

/** What a letter is made of beside the reply itself. */
type LetterCase = {
  readonly call: PageCall;
  readonly personal: Personal;
  /** The public address of the authority's pages, without a slash at its end. */
  readonly siteUrl: string;
};

const messageOf = (
  { call: { authority }, personal, siteUrl }: LetterCase,
  request: Replied,
  text: ReplyText,
) => replyMessage({ request, authority, siteUrl }, personal, text);

/** The mail as the function `mail` will compose it: its subject, its recipient, its text part. */
export function mailOf(of: LetterCase, request: Replied, text: ReplyText) {
  const message = messageOf(of, request, text);
  return { subject: message.subject, to: of.personal.email ?? '', text: textOf(message) };
}

/** What the printed letter says of the decision, without its frame. */
export const textOnPaper = (request: Replied, text: ReplyText): string =>
  replySections(request, text)
    .map(({ heading, paragraphs }) => [heading, ...paragraphs.map(wordsOf)].join('\n'))
    .join('\n\n');

const wordsOf = (paragraph: { readonly text: string }): string => paragraph.text;

/** The letter as it will look: a mail's HTML under a policy that lets it do nothing, or the sheet to print. */
export function previewAnswer(of: LetterCase, request: Replied, text: ReplyText): PageAnswer {
  const { call, personal } = of;
  if (request.reply.way !== 'email')
    return { status: 200, body: replyOnPaper(call, request, personal, text) };
  const { name, brandColour } = call.authority;
  const html = htmlOf(messageOf(of, request, text), { name, colour: brandColour });
  return { status: 200, body: html, headers: { 'content-security-policy': letterPolicy(html) } };
}
