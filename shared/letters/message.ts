/** A mail as its content, before it becomes text and HTML. Every text is plain; escaping is the renderer's work. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'section'; readonly heading: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly TableRow[] };
export type TableRow = { readonly cells: readonly string[]; readonly href?: string };

export type Message = {
  readonly subject: string;
  /** The line that a mailbox shows beside the subject. */
  readonly preview: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
  readonly closing: string;
};

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
