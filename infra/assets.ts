import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { compile } from 'sass';
import { authorities } from '../shared/authorities/registry.ts';
import { logosOf } from './logos.ts';

/**
 * Makes `functions/pages/assets.generated.ts`: stylesheet and script as one string each, fonts and logos in base64, so
 * that the pages need neither loaders nor files at run time. Run it after changing one of them or a package behind it:
 * `node infra/assets.ts`.
 */
type SubsetFont = (font: Buffer, text: string, options: { targetFormat: 'woff2' }) => Promise<Buffer>;
const require = createRequire(import.meta.url);
const subsetFont = require('subset-font') as SubsetFont;

const root = fileURLToPath(new URL('..', import.meta.url));
export const generatedFile = `${root}functions/pages/assets.generated.ts`;

const weights = [400, 700] as const;
/** The letters each file keeps; `styles/_fonts.scss` names the same ones as its `unicode-range`. */
const kept = {
  latin: [
    range(0x20, 0x7e),
    range(0xa0, 0xff),
    'ı',
    range(0x2010, 0x2015),
    range(0x2018, 0x201e),
    '•…€',
  ].join(''),
  'latin-ext': 'ĞğİŞş₺',
} as const;

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
}

const hashOf = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

async function subset(cut: keyof typeof kept, weight: number) {
  const source = readFileSync(
    require.resolve(`@fontsource/public-sans/files/public-sans-${cut}-${weight}-normal.woff2`),
  );
  const font = await subsetFont(source, kept[cut], { targetFormat: 'woff2' });
  return {
    plain: `public-sans-${cut}-${weight}.woff2`,
    name: `public-sans-${cut}-${weight}-${hashOf(font)}.woff2`,
    font,
  };
}

/** A script, with what it imports. */
async function script(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}functions/pages/scripts/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

/** The whole text of the generated module; the same sources always give the same text. */
export async function generate(): Promise<string> {
  const fonts = await Promise.all(
    weights.flatMap((weight) => [subset('latin', weight), subset('latin-ext', weight)]),
  );
  const sass = compile(`${root}functions/pages/styles/app.scss`, {
    loadPaths: [`${root}node_modules`],
    quietDeps: true,
  });
  const { code } = await transform(sass.css, { loader: 'css', minify: true });
  const css = fonts.reduce((text, { plain, name }) => text.replaceAll(plain, name), code.trim());
  const [attach, passkeys] = await Promise.all([script('attach'), script('passkeys')]);
  const logos = [...logosOf(authorities)];
  return [
    '// Made by infra/assets.ts from functions/pages/styles and scripts, @simplewebauthn/browser (MIT) and Public Sans (SIL OFL 1.1). Do not edit.',
    `export const appCss = ${JSON.stringify(css)};`,
    '/** For functions that only name the stylesheet: the text itself then stays out of their bundles. */',
    `export const appCssHash = '${hashOf(css)}';`,
    `export const attachJs = ${JSON.stringify(attach)};`,
    `export const attachJsHash = '${hashOf(attach)}';`,
    `export const passkeysJs = ${JSON.stringify(passkeys)};`,
    `export const passkeysJsHash = '${hashOf(passkeys)}';`,
    '/** WOFF2 files in base64, by the name under which the stylesheet asks for them. */',
    'export const fontFiles: Readonly<Record<string, string>> = {',
    ...fonts.map(({ name, font }) => `  '${name}': '${font.toString('base64')}',`),
    '};',
    '/** By authority: the logo’s file, and its own size in CSS pixels. */',
    'export const logos: Readonly<Record<string, { readonly name: string; readonly type: string; readonly width: number; readonly height: number }>> = {',
    ...logos.map(([id, { content: _, ...logo }]) => `  '${id}': ${JSON.stringify(logo)},`),
    '};',
    '/** The logos in base64, by file name. */',
    'export const logoFiles: Readonly<Record<string, string>> = {',
    ...logos.map(([, { name, content }]) => `  '${name}': '${content.toString('base64')}',`),
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(generatedFile, await generate());
