import type { Block, Message } from './message.ts';

/** The plain-text part, laid out for a narrow screen and a screen reader. */
export function textOf(message: Message): string {
  return `${[message.greeting, ...message.blocks.map(blockText), message.closing].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'section':
      return [block.heading, ...block.paragraphs.map(({ text }) => text)].join('\n');
    case 'code':
      return `    ${block.text}`;
    case 'facts':
      return block.rows.map(([name, value]) => `${name}: ${value}`).join('\n');
    case 'link':
      return `${block.text}:\n${block.href}`;
    case 'table':
      return block.rows
        .map(({ cells, href }) =>
          [...cells.map((cell, i) => `${block.head[i]}: ${cell}`), href ?? ''].filter(Boolean).join('\n'),
        )
        .join('\n\n');
  }
}
