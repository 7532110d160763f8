import type { Language } from '../contracts/vocabulary.ts';

/**
 * The words of one area in every language. `tr/<area>.ts` says what there is to say; a language that leaves something
 * out does not compile.
 *
 * @returns a function from whoever reads to her words
 */
export const inLanguages =
  <W>(words: Readonly<Record<Language, W>>) =>
  ({ language }: { readonly language: Language }): W =>
    words[language];
