import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stylesheet } from '../../functions/pages/assets.ts';
import { contrast } from '../../functions/pages/colour.ts';
import { themeCss } from '../../functions/pages/theme.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';

const white = '#ffffff';
const darkBody = '#15191c';
const darkSurface = '#1f2529';

/** Both themes of a brand colour, light first. */
function themesOf(brandColour: string) {
  const rules = [...themeCss({ ...kocasinan, brandColour }).matchAll(/:root\{([^}]*)\}/g)];
  return rules.map(([, body]) => {
    const pairs = (body ?? '').split(';').map((line) => line.split(':'));
    return (name: string) => pairs.find(([key]) => key === name)?.[1] ?? '';
  });
}

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#e5aa20', '#ffffff', 2.08],
    ['#767676', '#ffffff', 4.54],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

/** Colours that no contrast can be had with as they are, or with one theme only. */
const hostile = [
  '#ffffff',
  '#000000',
  '#e5aa20',
  '#ffff00',
  '#00ff00',
  '#808080',
  '#15191c',
  '#fefefe',
  '#ff0000',
  '#0000ff',
];
const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

/** What lies on what: words need 4.5:1 (WCAG 1.4.3), parts of controls and the focus 3:1 (1.4.11). */
const onBrand = ['--govuk-brand-colour', '--bv-button-colour', '--bv-button-hover-colour'];
const links = ['--govuk-link-colour', '--govuk-link-hover-colour'];
/** As GOV.UK has them; they stand in no theme of an authority. */
const focus = '#ffdd00';
const fixed = {
  light: { body: white, text: '#0b0c0c', secondary: '#484949', error: '#ca3535', visited: '#54319f' },
  dark: { body: darkBody, text: '#f1f3f4', secondary: '#b6bec4', error: '#ff9087', visited: '#c9b3f0' },
} as const;

function pairsOf(theme: (name: string) => string, { body, ...words }: (typeof fixed)['light' | 'dark']) {
  const surface = theme('--govuk-surface-background-colour');
  return {
    words: [
      ...onBrand.map((name) => [white, theme(name)]),
      ...links.flatMap((name) => [
        [theme(name), body],
        [theme(name), surface],
      ]),
      ...Object.values(words).flatMap((colour) => [
        [colour, body],
        [colour, surface],
      ]),
    ],
    parts: [
      [theme('--bv-button-colour'), body],
      [theme('--govuk-brand-colour'), body],
      [theme('--govuk-brand-colour'), surface],
      [theme('--govuk-link-colour'), surface],
      [focus, theme('--govuk-brand-colour')],
    ],
  } as const;
}

test('whatever brand colour an authority has, every word and every control can be told apart in both themes', () => {
  fc.assert(
    fc.property(fc.oneof(anyColour, fc.constantFrom(...hostile)), (brandColour) => {
      const [light, dark] = themesOf(brandColour);
      if (!light || !dark) throw new Error('two themes are expected');
      const both = [pairsOf(light, fixed.light), pairsOf(dark, fixed.dark)];
      for (const { words, parts } of both) {
        for (const [one = '', other = ''] of words) expect(contrast(one, other)).toBeGreaterThanOrEqual(4.5);
        for (const [one = '', other = ''] of parts) expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
      }
    }),
    { examples: hostile.map((colour): [string] => [colour]) },
  );
});

test('the colours that are the same for everybody are those of the stylesheet', () => {
  const { css } = stylesheet(kocasinan);
  const { body: _, ...light } = fixed.light;
  for (const colour of [...Object.values(light), ...Object.values(fixed.dark), darkSurface])
    expect(css.toLowerCase()).toContain(colour);
});

test('a brand colour that is readable as it is stays as it is', () => {
  const [light] = themesOf('#0b5c8a');
  expect(light?.('--govuk-brand-colour')).toBe('#0b5c8a');
});

test('a colour that is none is refused', () => {
  expect(() => themeCss({ ...kocasinan, brandColour: 'mavi' })).toThrow('mavi');
});
