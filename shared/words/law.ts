import type { Language } from '../contracts/vocabulary.ts';
import { basicsById } from '../domain/law/basics.ts';
import type { Citation, Extension, Fee, LawBasics, Window } from '../domain/law/row.types.ts';
import { articleIn } from './article.ts';
import { law as en } from './en/law.ts';
import type { LawWords } from './law.types.ts';

/** A law row as an applicant reads it: without the words for officers alone. */
export type LawText = Omit<LawBasics, 'keptTo'>;

type Translated = Exclude<Language, 'tr'>;
const byLanguage: Readonly<Record<Translated, Readonly<Record<string, LawWords>>>> = { en };

/**
 * A law row with every word and article in the reader's language. The Turkish words stand in the row itself.
 *
 * @throws when there is no such row, or no words for it
 */
export function lawIn(law: string, language: Language): LawText {
  const row = basicsById(law);
  if (language === 'tr') return row;
  const words = byLanguage[language][law];
  if (!words) throw new Error(`The law row ${law} has no words in ${language}`);
  return translated(row, words, language);
}

/** A window that stands open, in the reader's words. @param window of the request's own law row */
export function windowIn({ law }: { readonly law: string }, window: Window, language: Language): Window {
  return lawIn(law, language).windows.find(({ id }) => id === window.id) ?? window;
}

function translated({ keptTo: _, ...row }: LawBasics, words: LawWords, language: Translated): LawText {
  const cited = <C extends Citation>(rule: C): C => ({ ...rule, article: articleIn(language, rule.article) });
  const told = <R extends Citation & { readonly inWords: string }>(
    rule: R,
    inWords: string | undefined,
  ): R => ({
    ...cited(rule),
    inWords: inWords ?? rule.inWords,
  });
  const extensionIn = (extension: Extension): Extension => ({
    ...told(extension, words.extension?.inWords),
    grounds: extension.grounds.map((ground) => told(ground, words.extension?.grounds[ground.id])),
  });
  const feeIn = ({ notice, ...fee }: Fee): Fee => ({
    ...told(fee, words.fee?.inWords),
    ...(notice
      ? { notice: { ...cited(notice), payWithin: told(notice.payWithin, words.fee?.payWithin) } }
      : {}),
  });
  return {
    ...row,
    title: words.title,
    term: told(row.term, words.term),
    askingForMore: told(row.askingForMore, words.askingForMore),
    mandatoryFields: row.mandatoryFields.map((each) => told(each, words.mandatoryFields[each.field])),
    windows: row.windows.map((window) => told(window, words.windows[window.id])),
    remedy: told(row.remedy, words.remedy),
    ...(row.extension ? { extension: extensionIn(row.extension) } : {}),
    ...(row.fee ? { fee: feeIn(row.fee) } : {}),
    ...(row.progressReply ? { progressReply: told(row.progressReply, words.progressReply) } : {}),
    ...(row.forwarding ? { forwarding: told(row.forwarding, words.forwarding) } : {}),
    ...(row.deemedRefusal ? { deemedRefusal: cited(row.deemedRefusal) } : {}),
  };
}
