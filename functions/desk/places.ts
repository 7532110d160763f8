import type { Authority } from '../../shared/authorities/authority.ts';
import { mayAnywhere, type Officer } from '../../shared/domain/access.ts';
import { type DeskPlace, deskPlaces } from '../pages/desk-place.ts';
import { seesLocks } from './locks.ts';
import { seesFigures } from './manager.ts';
import { seesSearches } from './searches.ts';
import { seesSystem } from './system.ts';

const opens: Readonly<Record<DeskPlace, (officer: Officer, authority: Authority) => boolean>> = {
  register: (officer, { id }) => mayAnywhere(officer, 'register', id),
  manager: seesFigures,
  system: seesSystem,
  searches: seesSearches,
  locks: seesLocks,
};

/** The pages beside the list that are an officer's to open: she is led to no refusal. */
export function placesOf(officer: Officer, authority: Authority): readonly DeskPlace[] {
  return deskPlaces.filter((place) => opens[place](officer, authority));
}
