import type { LawBasics } from './row.types.ts';

/** What a reply weighs: printed pages, and the price of a medium (CD, USB stick) when it goes on one. */
export type ReplySize = { readonly pages?: number | undefined; readonly mediumKurus?: number | undefined };

/**
 * What the reply costs by the law's tariff (Başvuru Tebliği m.7): pages beyond the free ones, and the medium at its cost.
 *
 * @returns kuruş; 0 where the reply is free or the law has no tariff of its own
 */
export function feeOf({ fee }: LawBasics, { pages = 0, mediumKurus = 0 }: ReplySize): number {
  if (fee?.perPageKurus === undefined) return 0;
  return Math.max(0, pages - fee.freePages) * fee.perPageKurus + mediumKurus;
}
