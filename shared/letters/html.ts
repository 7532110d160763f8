import { layout } from './layout.generated.ts';
import type { Block, Message, Paragraph, Table, TableRow } from './message.ts';

/** The HTML part: MJML's layout, compiled beforehand, filled with escaped content. */
export function htmlOf(message: Message, sender: { name: string; colour: string }): string {
  const parts: Record<string, string> = {
    language: message.language,
    subject: escapeHtml(message.subject),
    preview: escapeHtml(message.preview),
    colour: escapeHtml(sender.colour),
    sender: escapeHtml(sender.name),
    greeting: escapeHtml(message.greeting),
    body: message.blocks.map((block) => blockHtml(block, message)).join('\n'),
    closing: lines(message.closing),
  };
  return layout.replace(/%%([a-z]+)%%/g, (_whole, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The mail layout asks for ${name}, which no message has`);
    return part;
  });
}

function blockHtml(block: Block, letter: Message): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, letter);
    case 'section':
      return `<h2>${escapeHtml(block.heading)}</h2>${block.paragraphs.map((each) => paragraphHtml(each, letter)).join('')}`;
    case 'code':
      return `<p class="code">${escapeHtml(block.text)}</p>`;
    case 'facts':
      return `<table class="facts">${block.rows.map(([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${lines(value)}</td></tr>`).join('')}</table>`;
    case 'link':
      return `<p><a class="button" href="${escapeHtml(block.href)}">${escapeHtml(block.text)}</a></p>`;
    case 'table':
      return tableHtml(block);
  }
}

/** A screen reader changes its voice for words in another language (WCAG 2.2, 3.1.2). */
function paragraphHtml({ text, language }: Paragraph, letter: Message): string {
  const foreign = language !== undefined && language !== letter.language;
  return `<p${foreign ? ` lang="${language}"` : ''}>${lines(text)}</p>`;
}

/** More columns than these stand below each other on a telephone, each with its name before it. */
const sideBySide = 3;

function tableHtml({ head, rows, linked = 0 }: Table): string {
  const stacked = head.length > sideBySide;
  const names = stacked ? head.map((name) => `<span class="name">${escapeHtml(name)}: </span>`) : [];
  const headRow = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${cellsHtml(row, names, linked)}</tr>`).join('');
  return `<table class="list${stacked ? ' stacked' : ''}"><tr class="head">${headRow}</tr>${body}</table>`;
}

function cellsHtml({ cells, href }: TableRow, names: readonly string[], linked: number): string {
  const inCell = (text: string, i: number) =>
    href && i === linked ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : escapeHtml(text);
  return cells.map((text, i) => `<td>${names[i] ?? ''}${inCell(text, i)}</td>`).join('');
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
