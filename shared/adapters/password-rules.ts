import type { Person } from '../domain/account/account.ts';
import { contextWords, leansOnContext, plainLetters } from '../domain/account/password-words.ts';

/** Why a password is not taken: the key of the sentence under its field. */
export type PasswordFault = `newPassword.${'leaked' | 'personal' | 'contextual' | 'guessable'}`;

/** Half a megabyte that only a password's setting needs; a login does without. */
const strength = () => import('./password-strength.ts');

/**
 * Judges a password beyond its length, which its schema judges. The whole of it is compared with a list of leaked
 * ones, and how hard it is to guess is estimated (NIST SP 800-63B-4 section 3.1.1.2); no signs are demanded.
 */
export async function passwordFault(
  password: string,
  person: Partial<Person>,
  authority: { readonly id: string; readonly name: string },
): Promise<PasswordFault | undefined> {
  const leaning = leansOnContext(password, person, authority);
  if (leaning) return `newPassword.${leaning}`;
  const { isGuessable, isLeaked } = await strength();
  if (isLeaked(password)) return 'newPassword.leaked';
  const words = contextWords(person, authority);
  // Turkish letters would hide a word of the lists; both spellings must hold.
  const guessable = isGuessable(password, words) || isGuessable(plainLetters(password), words);
  return guessable ? 'newPassword.guessable' : undefined;
}
