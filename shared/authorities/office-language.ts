import type { Language } from '../contracts/vocabulary.ts';
import type { Authority, Department } from './authority.ts';

/**
 * What the institution's own people are written in.
 *
 * @param department the unit whose people read the letter; absent for its manager and for the system's operator
 */
export const officeLanguageOf = (
  { officeLanguage = 'tr' }: Pick<Authority, 'officeLanguage'>,
  department?: Pick<Department, 'language'>,
): Language => department?.language ?? officeLanguage;
