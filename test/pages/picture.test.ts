import { expect, test } from 'vitest';
import { differenceOf, type Look } from './picture.ts';

const before: Look = { height: 750, bands: ['a', 'b', 'c', 'd'] };

test.each<[string, Look, string | undefined]>([
  ['nothing', before, undefined],
  ['the second band', { height: 750, bands: ['a', 'x', 'c', 'd'] }, 'from 200 to 400 px'],
  ['the last, which is not whole', { height: 750, bands: ['a', 'b', 'c', 'x'] }, 'from 600 to 750 px'],
  ['more at the end', { height: 900, bands: ['a', 'b', 'c', 'x', 'y'] }, 'from 600 to 900 px, 150 px longer'],
  ['less', { height: 400, bands: ['a', 'b'] }, 'from 400 to 750 px, 350 px shorter'],
])('%s', (_, now, said) => {
  expect(differenceOf(before, now)).toBe(said);
});
