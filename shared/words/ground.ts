import type { Language } from '../contracts/vocabulary.ts';
import { groundOf, groundsById } from '../domain/law/ground.ts';
import type { Ground } from '../domain/law/row.types.ts';
import { articleIn } from './article.ts';
import { grounds as en } from './en/grounds.ts';

const byLanguage: Readonly<
  Record<Exclude<Language, 'tr'>, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = { en };

/** A ground on which a reply says no, in the reader's words. @param ground of the request's own law row */
export function groundIn({ law }: { readonly law: string }, ground: Ground, language: Language): Ground {
  if (language === 'tr') return ground;
  const inWords = byLanguage[language][law]?.[ground.id] ?? ground.inWords;
  return { ...ground, inWords, article: articleIn(language, ground.article) };
}

/** `İstenen bilgi ticari sırdır. (4982 sayılı Kanun m.23)`; undefined when there is no such ground in the request's law. */
export function groundInWords(
  request: { readonly law: string },
  id: string | undefined,
  language: Language = 'tr',
): string | undefined {
  const { refusalGrounds, notExaminedGrounds } = groundsById(request.law);
  const ground = groundOf([...refusalGrounds, ...notExaminedGrounds], id);
  if (!ground) return undefined;
  const { inWords, article } = groundIn(request, ground, language);
  return `${inWords} (${article})`;
}
