import { type ComponentChildren, createContext } from 'preact';
import type { Language } from '../../../shared/contracts/vocabulary.ts';
import { frameWords } from '../words/frame.ts';

/** What the reader of the page reads, for the components that have words of their own; officers' pages say nothing. */
const Reader = createContext<Language>('tr');
export const ReadIn = Reader.Provider;

type Words = ReturnType<typeof frameWords>;
type Props = { readonly children: (words: Words, language: Language) => ComponentChildren };

/** A component's own words, in the language of the page that it stands on. */
export function InWords({ children }: Props) {
  return <Reader.Consumer>{(language) => children(frameWords({ language }), language)}</Reader.Consumer>;
}
