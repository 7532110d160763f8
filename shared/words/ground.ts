import type { Language } from '../contracts/vocabulary.ts';
import { groundOf, groundsById } from '../domain/law/ground.ts';
import { articleIn } from './article.ts';
import { grounds as en } from './en/grounds.ts';

const byLanguage: Readonly<
  Record<Exclude<Language, 'tr'>, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = { en };

/** `İstenen bilgi ticari sırdır. (4982 sayılı Kanun m.23)`; undefined when there is no such ground in the request's law. */
export function groundInWords(
  { law }: { readonly law: string },
  id: string | undefined,
  language: Language = 'tr',
): string | undefined {
  const { refusalGrounds, notExaminedGrounds } = groundsById(law);
  const ground = groundOf([...refusalGrounds, ...notExaminedGrounds], id);
  if (!ground) return undefined;
  const words = language === 'tr' ? undefined : byLanguage[language][law]?.[ground.id];
  return `${words ?? ground.inWords} (${articleIn(language, ground.article)})`;
}
