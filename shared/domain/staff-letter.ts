import type { LocalDate } from '../contracts/vocabulary.ts';
import type { Digest } from './letter.ts';
import type { Request } from './request.ts';
import type { UnitSummary } from './summary.ts';

/** A holiday table by its name and what it says. */
export type TableName = { readonly version: string; readonly hash: string };

/**
 * `taken` = the new day comes earlier and holds from now on; `officerDecides` = it comes later; `stays` = it would come
 * earlier, but the day is the applicant's own to pay.
 */
export const movedBecomes = ['taken', 'officerDecides', 'stays'] as const;
export type MovedBecomes = (typeof movedBecomes)[number];

/** An open request whose last day another holiday table moves. */
export type MovedRow = Pick<Request, 'reference' | 'regime' | 'petitionType' | 'category' | 'department'> & {
  readonly before: LocalDate;
  readonly after: LocalDate;
  readonly becomes: MovedBecomes;
};

type Of<Kind extends string> = { readonly kind: Kind; readonly key: string; readonly authority: string };

/**
 * A mail to the institution's own people, decided once: whoever comes later with the same key meets the first. About
 * requests it knows references, kinds and days, and nobody's name.
 */
export type StaffLetter =
  | (Digest & Of<'digest'>)
  /** To a unit's supervisor: what is about to be late, or is. */
  | (Of<'escalation'> & Pick<Digest, 'department' | 'day' | 'rows'>)
  /** To the manager, once a week. */
  | (Of<'summary'> & { readonly day: LocalDate; readonly units: readonly UnitSummary[] })
  /** To the operator: the holiday table ends on `lastDay`. */
  | (Of<'calendarEnds'> & { readonly day: LocalDate; readonly lastDay: LocalDate; readonly version: string })
  /** To the operator: what a changed holiday table moves, in parts that a mail can hold. */
  | (Of<'daysMoved'> & {
      readonly before: TableName;
      readonly after: TableName;
      readonly part: number;
      readonly rows: readonly MovedRow[];
    });

export type StaffLetterOf<Kind extends StaffLetter['kind']> = Extract<StaffLetter, { readonly kind: Kind }>;
