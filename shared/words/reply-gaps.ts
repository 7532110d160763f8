import type { FieldError, Result } from '../contracts/failures.ts';
import type { Language } from '../contracts/vocabulary.ts';
import type { LawRow } from '../domain/law/row.types.ts';
import { articleIn } from './article.ts';
import { replyGaps as en } from './en/reply-gaps.ts';
import type { ReplyGapWords } from './law.types.ts';

type Refused = Extract<Result<never>, { ok: false }>;
type Translated = Exclude<Language, 'tr'>;
const byLanguage: Readonly<Record<Translated, ReplyGapWords>> = { en };

/** What the reply gate found missing, in the reader's words; it says it in Turkish itself. */
export function gapsIn(refused: Refused, law: LawRow, language: Language): Refused {
  const { code, errors } = refused.failure;
  if (language === 'tr' || !errors) return refused;
  const worded = errors.map((error) => ({
    ...error,
    message: sentenceOf(error, law, language) ?? error.message,
  }));
  return { ok: false, failure: { code, errors: worded } };
}

function sentenceOf({ code, message }: FieldError, law: LawRow, language: Translated): string | undefined {
  // Whoever names a mistake by its key alone leaves the sentence to its catalog.
  if (message === '') return undefined;
  const w = byLanguage[language];
  const row = law.replyParts.find(({ part }) => code === `reply.${part}`);
  if (row) return w.lacks(w.parts[law.id]?.[row.part] ?? row.inWords, articleIn(language, row.article));
  switch (code) {
    case 'rights.invalid':
      return w.asAWhole(articleIn(language, law.term.article));
    case 'ground.unknown':
      return w.groundUnknown;
    case 'thirdParties.missing':
      return w.partiesMissing;
    default:
      return undefined;
  }
}
