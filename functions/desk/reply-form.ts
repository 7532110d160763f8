import * as commands from '../../shared/contracts/commands.ts';
import { type FieldError, type Result, refuse } from '../../shared/contracts/failures.ts';
import { deskSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import { replyGaps } from '../../shared/domain/decide/reply-gate.ts';
import { lawById } from '../../shared/domain/law/rows.ts';
import type { Request } from '../../shared/domain/request.ts';
import { parse } from '../../shared/http/input.ts';
import { gapsIn } from '../../shared/words/reply-gaps.ts';
import type { Body } from '../pages/desk-act-values.ts';

/** What the form says, or every mistake of it at once: what cannot be read, and what its law misses in the rest. */
export function replyIn(body: Body, request: Request, language: Language): Result<commands.ReplyCommand> {
  const judged = parse(commands.reply, body, deskSentencesIn(language));
  if (judged.ok) return judged;
  const { errors: unread = [] } = judged.failure;
  const isRead = ({ field }: FieldError) => unread.every((error) => error.field !== field);
  return refuse('inputInvalid', [...unread, ...missedIn(body, request, language).filter(isRead)]);
}

/** What the law misses in what can be read; nothing before it can be read what is decided, since all hangs on that. */
function missedIn(body: Body, request: Request, language: Language): readonly FieldError[] {
  const { outcome, perRight, ...rest } = readable(body);
  if (outcome === undefined || (body.perRight !== undefined && perRight === undefined)) return [];
  const law = lawById(request.law);
  const told = { explanation: '', containsPersonalData: true, ...rest, outcome, perRight };
  const errors = replyGaps(law, request, told);
  return (
    gapsIn({ ok: false, failure: { code: 'replyIncomplete', errors } }, law, language).failure.errors ?? []
  );
}

/** Each field by itself: one that is wrong hides no other. */
function readable(body: Body): Partial<commands.ReplyCommand> {
  const fields = Object.entries(commands.reply.shape).flatMap(([field, schema]) => {
    const read = schema.safeParse(body[field]);
    return read.success ? [[field, read.data]] : [];
  });
  return Object.fromEntries(fields);
}
