import type { Language } from '../contracts/vocabulary.ts';
import { lawIn } from './law.ts';

/** `en geç 30 gün içinde, ücretsiz olarak (6698 sayılı Kanun m.13/2)` */
export function termInWords({ law }: { readonly law: string }, language: Language = 'tr'): string {
  const { term } = lawIn(law, language);
  return `${term.inWords} (${term.article})`;
}
