import * as z from 'zod';

/** Degrees to six places: a tenth of a metre. */
const degrees = (typed: string, most: number): number | undefined => {
  const value = Number(typed.replace(',', '.'));
  return Math.abs(value) <= most ? Number(value.toFixed(6)) : undefined;
};

/**
 * @param typed latitude and longitude in decimal degrees (WGS 84), as map applications give them or with decimal commas:
 *   `38.7312, 35.4787`, `38,7312 35,4787`, `38,7312; 35,4787`
 * @returns `latitude, longitude` with decimal points and at most six places, or undefined when it is no such pair
 */
export function coordinatesOf(typed: string): string | undefined {
  const pair = /^([+-]?\d{1,2}(?:[.,]\d+)?)\s*°?(?:\s*[,;]\s*|\s+)([+-]?\d{1,3}(?:[.,]\d+)?)\s*°?$/.exec(
    typed.trim(),
  );
  const latitude = degrees(pair?.[1] ?? '', 90);
  const longitude = degrees(pair?.[2] ?? '', 180);
  return pair && latitude !== undefined && longitude !== undefined ? `${latitude}, ${longitude}` : undefined;
}

export const coordinates = z
  .string({ error: 'coordinates.invalid' })
  .max(60, 'coordinates.invalid')
  .transform((typed, context) => {
    const pair = coordinatesOf(typed);
    if (pair === undefined) context.addIssue({ code: 'custom', message: 'coordinates.invalid' });
    return pair ?? z.NEVER;
  });
