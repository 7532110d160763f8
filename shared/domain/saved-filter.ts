import type { QueueFilter } from '../contracts/queue-query.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import { hmac } from './hmac.ts';
import type { Secrets } from './ports.ts';
import { plusMs } from './time/days.ts';
import { canonical } from './trail.ts';

/** A way of looking at her list that an officer gave a name. */
export type SavedFilter = { readonly name: string; readonly filter: QueueFilter };
/** All of an officer's; `version` counts their changes, so that of two windows neither undoes the other's. */
export type SavedFilters = { readonly version: number; readonly filters: readonly SavedFilter[] };

export type FilterStore = {
  readonly find: (authority: string, officer: string) => Promise<SavedFilters>;
  /** False when they were changed since `before` was read. */
  readonly replace: (
    authority: string,
    officer: string,
    before: SavedFilters,
    filters: readonly SavedFilter[],
    at: Instant,
  ) => Promise<boolean>;
};

/** As many as fit above a list. */
export const mostFilters = 8;
/** Whoever has not touched hers for longer makes new ones. */
const keptMs = 400 * 86_400_000;
export const filtersKeptUntil = (at: Instant): Instant => plusMs(at, keptMs);

/** Keyed hash (hex) of the officer, under which hers stand. */
export const filterOwnerKeyOf = (secrets: Secrets, authority: string, officer: string): string =>
  hmac(secrets.applicant, canonical(['filters', authority, officer])).toString('hex');
/** What hers are sealed with (AES-256): their names are her own words. */
export const filterSealKeyOf = (secrets: Secrets, authority: string, officer: string): Uint8Array =>
  hmac(secrets.applicant, canonical(['filtersSeal', authority, officer]));

/** With one more, the last; one of the same name is replaced where it stands. @returns undefined when it is one too many */
export function withFilter(
  filters: readonly SavedFilter[],
  added: SavedFilter,
): readonly SavedFilter[] | undefined {
  if (filters.some(({ name }) => name === added.name))
    return filters.map((each) => (each.name === added.name ? added : each));
  return filters.length < mostFilters ? [...filters, added] : undefined;
}

export const withoutFilter = (filters: readonly SavedFilter[], name: string): readonly SavedFilter[] =>
  filters.filter((each) => each.name !== name);
