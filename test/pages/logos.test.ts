import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, describe, expect, test } from 'vitest';
import { ServiceHeader } from '../../functions/pages/header.tsx';
import { logosOf } from '../../infra/logos.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';

const folder = mkdtempSync(join(tmpdir(), 'logos-'));
afterAll(() => rmSync(folder, { recursive: true }));
const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">${inside}</svg>`;
const logoOf = (file: string, content: string | Buffer) => {
  writeFileSync(join(folder, file), content);
  const named = { ...kocasinan, logo: { file, alt: '' } };
  return logosOf([named], pathToFileURL(`${folder}/`)).get('kocasinan');
};

describe('a logo', () => {
  test('as a drawing has the size of its view box, and a name that holds its content', () => {
    const one = logoOf('a.svg', drawing('<circle cx="20" cy="20" r="18"/>'));
    expect(one).toMatchObject({ type: 'image/svg+xml', width: 120, height: 40 });
    expect(one?.name).toMatch(/^kocasinan-logo-[0-9a-f]{12}\.svg$/);
    expect(logoOf('a.svg', drawing('<circle cx="20" cy="20" r="17"/>'))?.name).not.toBe(one?.name);
  });

  test('as a picture has the size that the picture says', () => {
    const head = Buffer.from('89504e470d0a1a0a0000000d49484452000000c800000050', 'hex');
    expect(logoOf('a.png', head)).toMatchObject({ type: 'image/png', width: 200, height: 80 });
  });

  test.each([
    '<script>1</script>',
    '<circle onload="x()" r="1"/>',
    '<use href="https://ornek.example/#a"/>',
    '<image xlink:href="data:image/png;base64,AA"/>',
    '<foreignObject/>',
    '<style>@import "https://ornek.example"</style>',
    '<rect fill="url(https://ornek.example/x)"/>',
  ])('with %s is refused: a drawing runs and fetches nothing', (inside) => {
    expect(() => logoOf('a.svg', drawing(inside))).toThrow('more than a drawing');
  });

  test('that is no picture, or too heavy for a telephone, is refused', () => {
    expect(() => logoOf('a.gif', 'GIF89a')).toThrow('neither a PNG nor an SVG');
    expect(() => logoOf('a.svg', drawing('x'.repeat(20_000)))).toThrow('larger than');
  });

  test('is not asked for where the row names none', () => {
    expect(logosOf([kocasinan]).size).toBe(0);
  });
});

test('the header shows it beside the name, with its text and its size', () => {
  const logo = { src: '/assets/x.svg', alt: 'Belediye arması', width: 120, height: 40 };
  const site = { authority: kocasinan, base: '', css: '/x.css', language: 'tr', logo } as const;
  const html = renderToString(h(ServiceHeader, { site, href: '/', name: 'Başvuru' }));
  expect(html).toContain(
    '<img src="/assets/x.svg" alt="Belediye arması" width="120" height="40" class="bv-logo"/>',
  );
  expect(html).toContain('Kocasinan Belediyesi');
});
