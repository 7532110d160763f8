import { readFile, writeFile } from 'node:fs/promises';
import mjml2html from 'mjml';

const source = new URL('../shared/letters/layout.mjml', import.meta.url);
const target = new URL('../shared/letters/layout.generated.ts', import.meta.url);

/** MJML takes only real colours; this one stands where the authority's own comes in. */
const standInColour = '#0a0b0d';

/** Compiles the mails' MJML layout; running MJML inside a function would cost a second of cold start. */
export async function compileLayout(): Promise<string> {
  const { html, errors } = await mjml2html(await readFile(source, 'utf8'), { validationLevel: 'strict' });
  if (errors.length > 0) throw new Error(errors.map((e) => e.formattedMessage).join('\n'));
  if (!html.includes(standInColour)) throw new Error('The layout no longer holds the stand-in colour');
  const compact = html
    .replaceAll(standInColour, '%%colour%%')
    .replace(/<style[^>]*>[^<]*/g, (style) => style.replace(/\s*([{}:;,])\s*/g, '$1').replaceAll(';}', '}'))
    .replace(/>\s+</g, '><')
    .replace(/"\s+>/g, '">')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return `/** Made from layout.mjml by \`npm run build:mail\`; not edited by hand. */\nexport const layout =\n  ${JSON.stringify(compact)};\n`;
}

if (import.meta.main) await writeFile(target, await compileLayout());
