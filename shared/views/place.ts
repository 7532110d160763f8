import type { Personal } from '../contracts/personal.ts';

/** The place that a petition is about, as the applicant gave it; a line each. Undefined when she gave none. */
export function placeText({ neighbourhood, street, location, coordinates }: Personal): string | undefined {
  const address = [neighbourhood, street].filter(Boolean).join(', ');
  return [address, location, coordinates].filter(Boolean).join('\n') || undefined;
}
