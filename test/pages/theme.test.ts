import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

test('whatever brand colour an authority has, its words and buttons can be read in both themes', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (brandColour) => {
      const [light, dark] = themesOf(brandColour);
      if (!light || !dark) throw new Error('two themes are expected');
      const surface = light('--govuk-surface-background-colour');
      expect(contrast(light('--govuk-brand-colour'), white)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(light('--bv-button-hover-colour'), white)).toBeGreaterThanOrEqual(4.5);
      for (const name of ['--govuk-link-colour', '--govuk-link-hover-colour']) {
        expect(contrast(light(name), white)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(light(name), surface)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark(name), darkBody)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark(name), darkSurface)).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(dark('--bv-button-colour'), white)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark('--bv-button-colour'), darkBody)).toBeGreaterThanOrEqual(3);
    }),
  );
});

test('a brand colour that is readable as it is stays as it is', () => {
  const [light] = themesOf('#0b5c8a');
  expect(light?.('--govuk-brand-colour')).toBe('#0b5c8a');
});

test('a colour that is none is refused', () => {
  expect(() => themeCss({ ...kocasinan, brandColour: 'mavi' })).toThrow('mavi');
});
