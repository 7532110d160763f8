import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { coordinatesOf } from '../../../shared/contracts/coordinates.ts';
import { petitionSubmission } from '../../../shared/contracts/submission.ts';
import { petitionBody } from '../adapters/samples.ts';

describe('coordinates', () => {
  it.each([
    ['38.7312, 35.4787', '38.7312, 35.4787'],
    [' 38,7312 ; 35,4787 ', '38.7312, 35.4787'],
    ['38,7312 35,4787', '38.7312, 35.4787'],
    ['38,7312,35,4787', '38.7312, 35.4787'],
    ['38.7312° 35.4787°', '38.7312, 35.4787'],
    ['-0.5,-179.1234567', '-0.5, -179.123457'],
    ['38, 35', '38, 35'],
  ])('written as %j are read', (typed, read) => {
    expect(coordinatesOf(typed)).toBe(read);
  });

  it.each(['38.7312', '91, 35', '38, 181', 'Kayseri', '38.7312, ', '38.7, 35.4, 12', '', '3 8 3 5'])(
    'are not read out of %j',
    (typed) => {
      expect(coordinatesOf(typed)).toBeUndefined();
    },
  );

  test('that were read once are read the same again, and lie on the earth', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(
        degrees(90),
        degrees(180),
        fc.constantFrom(', ', ' ', ';'),
        (latitude, longitude, between) => {
          const read = coordinatesOf(`${latitude.toFixed(9)}${between}${longitude.toFixed(9)}`) ?? '';
          expect(coordinatesOf(read)).toBe(read);
          const [north = Number.NaN, east = Number.NaN] = read.split(', ').map(Number);
          expect(Math.abs(north - latitude)).toBeLessThan(1e-6);
          expect(Math.abs(east - longitude)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('are no part that a petition must have', () => {
    const judged = petitionSubmission.parse({ ...petitionBody(), coordinates: ' ', street: '' });
    expect([judged.coordinates, judged.street]).toEqual([undefined, undefined]);
  });
});
