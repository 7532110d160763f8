import type { Language } from '../contracts/vocabulary.ts';

/** `language` where the words are somebody else's, in another language than the letter may be in. */
export type Paragraph = { readonly text: string; readonly language?: Language };
/** A mail as its content, before it becomes text and HTML. Every text is plain; escaping is the renderer's work. */
export type Block =
  | ({ readonly kind: 'paragraph' } & Paragraph)
  | { readonly kind: 'section'; readonly heading: string; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | Table;
/** `linked`: which column leads where its row's `href` says; the first when absent. */
export type Table = {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  readonly linked?: number;
};
export type TableRow = { readonly cells: readonly string[]; readonly href?: string };

export type Message = {
  readonly language: Language;
  readonly subject: string;
  /** The line that a mailbox shows beside the subject. */
  readonly preview: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
  readonly closing: string;
};

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** What an officer wrote, as she wrote it: in Turkish, whatever the letter is in. */
export const asWritten = (text: string): Paragraph => ({ text, language: 'tr' });
export const quoted = (text: string): Block => ({ kind: 'paragraph', ...asWritten(text) });
