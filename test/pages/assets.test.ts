import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attachName, passkeysName } from '../../functions/pages/assets.ts';
import { assets, stylesheet } from '../../functions/pages/index.ts';
import { generate, generatedFile } from '../../infra/assets.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';

const files = assets(kocasinan);
const { name, css } = stylesheet(kocasinan);

test('the generated module is what its sources make; if not, run `node infra/assets.ts`', async () => {
  expect(readFileSync(generatedFile, 'utf8') === (await generate())).toBe(true);
}, 30_000);

test('the stylesheet is named after its authority and its content', () => {
  expect(name).toMatch(/^kocasinan-[0-9a-f]{12}\.css$/);
  expect(stylesheet({ ...kocasinan, brandColour: '#7a1f2b' }).name).not.toBe(name);
  expect(files.get(name)).toEqual({ type: 'text/css; charset=utf-8', body: css });
});

test('every file the stylesheet asks for is there, and nothing comes from elsewhere', () => {
  const asked = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, file]) => file ?? '');
  expect(asked).toHaveLength(4);
  for (const file of asked) expect(files.get(file)?.type).toBe('font/woff2');
  expect([...files.keys()].sort()).toEqual([name, passkeysName, attachName, ...asked].sort());
});

test('the fonts are WOFF2 and the whole stays small for a telephone', () => {
  const fonts = [...files.values()].filter(({ type }) => type === 'font/woff2');
  for (const { body } of fonts) expect(Buffer.from(body).subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(fonts.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThan(35_000);
  expect(gzipSync(css).length).toBeLessThan(20_000);
});

test('the script for passkeys is small, asks nobody else and keeps nothing', () => {
  const { type, body } = files.get(passkeysName) ?? { type: '', body: '' };
  expect(type).toBe('text/javascript; charset=utf-8');
  expect(gzipSync(body).length).toBeLessThan(6_000);
  expect(String(body)).not.toMatch(
    /\bfetch\(|XMLHttpRequest|localStorage|sessionStorage|document\.cookie|\beval\(/,
  );
});

test('nothing of GOV.UK’s brand is left', () => {
  expect(css).not.toMatch(/GDS Transport|crown|govuk-footer|\/assets\//);
});
