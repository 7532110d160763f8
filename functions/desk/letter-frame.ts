import { createHash } from 'node:crypto';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const unescaped = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * The policy under which a mail's HTML is shown as a page: it may do nothing but look as it will in a mailbox. A mail
 * brings its styles inside; each of them is allowed by its own hash, and no other is.
 *
 * @param html a mail of our own layout: what people typed into it is escaped, so that it adds no style
 */
export function letterPolicy(html: string): string {
  const shown = html.replace(/<!--[\s\S]*?-->/g, '');
  const blocks = [...shown.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  const attributes = [...shown.matchAll(/\sstyle="([^"]*)"/g)].map(([, css = '']) => unescaped(css));
  const hashes = [...new Set([...blocks, ...attributes].map(hashOf))];
  return [
    "default-src 'none'",
    `style-src 'unsafe-hashes' ${hashes.join(' ')}`,
    'sandbox',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
