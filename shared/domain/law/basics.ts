import type { LocalDate, Regime } from '../../contracts/vocabulary.ts';
import { informationBasics } from './information.ts';
import { kvkkBasics } from './kvkk.ts';
import { petitionBasics } from './petition.ts';
import type { LawBasics } from './row.types.ts';

/** Terms and what hangs on them, regime by regime. A change of the law is a new row with its first day, never an edit. */
export const lawBasics: readonly LawBasics[] = [...kvkkBasics, ...petitionBasics, ...informationBasics];

/** The row that governs a request received on `day`: the newest one in force. @throws when none is */
export function basicsInForce(regime: Regime, day: LocalDate): LawBasics {
  const row = lawBasics
    .filter((r) => r.regime === regime && r.effectiveFrom <= day)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0];
  if (!row) throw new Error(`No law row of ${regime} is in force on ${day}`);
  return row;
}

/** @throws when a stored request names a row that no longer exists: rows are closed, never removed */
export function basicsById(id: string): LawBasics {
  const row = lawBasics.find((r) => r.id === id);
  if (!row) throw new Error(`Unknown law row ${id}`);
  return row;
}
