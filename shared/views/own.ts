import type { OwnView } from '../contracts/views.ts';
import type { Language } from '../contracts/vocabulary.ts';
import { informationNote } from '../domain/decide/ask.ts';
import type { OwnWords } from '../domain/ports.ts';
import { isReplied, type Request } from '../domain/request.ts';
import { groundInWords } from '../words/ground.ts';
import { maskEmail, maskPhone } from './mask.ts';
import { perRightOf } from './per-right.ts';

/** What an applicant wrote, was told and was answered, as she reads it herself. */
export function ownViewOf(
  request: Request,
  { personal, notes, replyText }: OwnWords,
  language: Language,
): OwnView {
  const said = (told: boolean) =>
    notes
      .filter((note) => note.told === told)
      .map(({ at, text }) => ({
        at,
        text: text.startsWith(informationNote) ? text.slice(informationNote.length) : text,
      }));
  const { subject, details, email, phone } = personal;
  return {
    ...(subject ? { subject } : {}),
    ...(details ? { details } : {}),
    added: said(false),
    told: said(true),
    addresses: {
      ...(email ? { email: maskEmail(email) } : {}),
      ...(phone ? { sms: maskPhone(phone) } : {}),
    },
    ...(isReplied(request) && replyText ? { reply: replyOf(request, replyText, language) } : {}),
  };
}

function replyOf(
  request: Extract<Request, { reply: unknown }>,
  text: NonNullable<OwnWords['replyText']>,
  language: Language,
): NonNullable<OwnView['reply']> {
  const { at, outcome, way, document } = request.reply;
  const ground = groundInWords(request, request.reply.ground, language);
  return {
    at,
    outcome,
    ...(ground ? { ground } : {}),
    explanation: text.explanation,
    ...(text.reasons ? { reasons: text.reasons } : {}),
    perRight: perRightOf(request, text, language),
    way,
    ...(document ? { document } : {}),
  };
}
