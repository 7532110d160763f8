import type { Language } from '../../shared/contracts/vocabulary.ts';
import type { Site } from './site.ts';

/**
 * The `lang` of words that were typed.
 *
 * @param typed of an applicant the language of her letters; what officers typed or named is taken for Turkish
 * @returns undefined within a page in that language
 */
export const typedLanguage = (
  { language }: Pick<Site, 'language'>,
  typed: Language = 'tr',
): Language | undefined => (typed === language ? undefined : typed);
