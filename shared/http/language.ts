import { type Language, languages } from '../contracts/vocabulary.ts';
import type { Asked } from './asked.ts';
import type { Event } from './call.ts';
import { type CookieName, cookieOf, setCookie } from './cookies.ts';

/** Remembers the language that somebody chose on this browser; it says nothing of who she is. */
export const languageCookie: CookieName = '__Host-dil';
/** The field of a page's address, and the button of its form, that changes the language. */
export const languageField = 'dil';

export const isLanguage = (text: unknown): text is Language =>
  languages.some((language) => language === text);

/**
 * What the caller reads. A page: what its address asks for, else what was chosen before, else Turkish, which comes
 * first. A program: the first language of ours that it names (RFC 9110 section 12.5.4; weights are not weighed).
 *
 * @param offered the institution's languages; the choice made on another's pages may be none of them
 */
export function languageOf(
  {
    queryStringParameters,
    cookies = [],
    headers,
  }: Pick<Event, 'queryStringParameters' | 'cookies' | 'headers'>,
  offered: readonly Language[],
): Language {
  const isOffered = (text: unknown): text is Language => isLanguage(text) && offered.includes(text);
  const asked = queryStringParameters?.[languageField];
  if (isOffered(asked)) return asked;
  const chosen = cookieOf(cookies, languageCookie);
  if (isOffered(chosen)) return chosen;
  if ((headers.accept ?? '').includes('text/html')) return 'tr';
  const named = (headers['accept-language'] ?? '').split(',').map((range) => range.trim().slice(0, 2));
  return named.find(isOffered) ?? 'tr';
}

/** The cookie that keeps a choice made in the page's address. */
export const languageKept = ({ query }: Pick<Asked, 'query'>): readonly string[] => {
  const asked = query[languageField];
  return isLanguage(asked) ? [setCookie(languageCookie, asked)] : [];
};
