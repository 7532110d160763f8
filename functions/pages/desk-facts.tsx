import type { ComponentChildren } from 'preact';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import type { SummaryRow } from './components/summary-list.tsx';

/** A line of a summary, where there is something to say. */
export const factRow = (key: string, value: ComponentChildren): readonly SummaryRow[] =>
  value === undefined ? [] : [{ key, value }];

/** Words as somebody typed them, line by line. @param lang from `typedLanguage` */
export const typed = (text: string, lang: Language | undefined) => (
  <span class="bv-typed" lang={lang}>
    {text}
  </span>
);

type WordsProps = { readonly lang: Language | undefined; readonly children: ComponentChildren };

/** Somebody's words within a sentence of the page. */
export const WordsIn = ({ lang, children }: WordsProps) =>
  lang === undefined ? children : <span lang={lang}>{children}</span>;
