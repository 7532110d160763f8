import type { LetterAddress } from '../domain/ports.ts';
import type { StaffLetter } from '../domain/staff-letter.ts';
import { keys, requestOf } from './keys.ts';

/** The series that letters to the institution's own people stand in, by the name of whoever reads them. */
export const series = {
  digest: keys.digest,
  escalation: keys.escalation,
  summary: keys.summary,
  upkeep: keys.upkeepLetters,
} as const;
export type Series = keyof typeof series;
export const seriesNames = Object.keys(series) as [Series, ...Series[]];

/** Where a letter belongs: its series, and the unit, or the office beside the units, that reads it. */
export function placeOf(letter: StaffLetter): { readonly series: Series; readonly reader: string } {
  switch (letter.kind) {
    case 'digest':
      return { series: 'digest', reader: letter.department };
    case 'escalation':
      return { series: 'escalation', reader: letter.department };
    case 'summary':
      return { series: 'summary', reader: 'manager' };
    case 'calendarEnds':
    case 'daysMoved':
      return { series: 'upkeep', reader: 'operator' };
  }
}

export function addressOf(letter: StaffLetter): LetterAddress {
  const { series: name, reader } = placeOf(letter);
  return { pk: series[name](letter.authority, reader), sk: keys.letter(letter.key) };
}

/** Whose data key seals a letter: the request's, or one of its own where no request stands behind it. */
export function letterOwner({ pk, sk }: LetterAddress): string {
  return requestOf(pk) ? pk : `${pk}#${sk.slice(keys.letter('').length)}`;
}
