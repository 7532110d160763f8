import { expect, test } from 'vitest';
import { placeText } from '../../../shared/views/place.ts';

test.each([
  [{}, undefined],
  [{ location: 'Köprünün altı' }, 'Köprünün altı'],
  [{ neighbourhood: 'Zümrüt', street: 'Ğ Sokak 3' }, 'Zümrüt, Ğ Sokak 3'],
  [
    { neighbourhood: 'Zümrüt', location: 'Köprünün altı', coordinates: '38.7, 35.4' },
    'Zümrüt\nKöprünün altı\n38.7, 35.4',
  ],
])('the place of %j is told in lines', (given, text) => {
  expect(placeText(given)).toBe(text);
});
