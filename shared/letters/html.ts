import { layout } from './layout.generated.ts';
import type { Block, Message, TableRow } from './message.ts';

/** The HTML part: MJML's layout, compiled beforehand, filled with escaped content. */
export function htmlOf(message: Message, sender: { name: string; colour: string }): string {
  const parts: Record<string, string> = {
    subject: escapeHtml(message.subject),
    preview: escapeHtml(message.preview),
    colour: escapeHtml(sender.colour),
    sender: escapeHtml(sender.name),
    greeting: escapeHtml(message.greeting),
    body: message.blocks.map(blockHtml).join('\n'),
    closing: lines(message.closing),
  };
  return layout.replace(/%%([a-z]+)%%/g, (_whole, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The mail layout asks for ${name}, which no message has`);
    return part;
  });
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'code':
      return `<p class="code">${escapeHtml(block.text)}</p>`;
    case 'facts':
      return `<table class="facts">${block.rows.map(([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${lines(value)}</td></tr>`).join('')}</table>`;
    case 'link':
      return `<p><a class="button" href="${escapeHtml(block.href)}">${escapeHtml(block.text)}</a></p>`;
    case 'table':
      return `<table class="list"><tr>${block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr>${block.rows.map((row) => rowHtml(row, block.head.indexOf('Başvuru'))).join('')}</table>`;
  }
}

function rowHtml({ cells, href }: TableRow, linked: number): string {
  const cell = (text: string, i: number) =>
    `<td>${href && i === linked ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text)}</td>`;
  return `<tr>${cells.map(cell).join('')}</tr>`;
}

const lines = (text: string) => escapeHtml(text).replace(/\n/g, '<br>');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
