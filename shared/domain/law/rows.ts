import type { LocalDate, Regime } from '../../contracts/vocabulary.ts';
import { informationRows } from './information.ts';
import { kvkkRows } from './kvkk.ts';
import { petitionRows } from './petition.ts';
import type { Ground, LawRow } from './row.types.ts';

/** Every rule the system keeps, regime by regime. A change of the law is a new row with its first day, never an edit. */
export const lawRows: readonly LawRow[] = [...kvkkRows, ...petitionRows, ...informationRows];

/** The row that governs a request received on `day`: the newest one in force. @throws when none is */
export function lawInForce(regime: Regime, day: LocalDate): LawRow {
  const row = lawRows
    .filter((r) => r.regime === regime && r.effectiveFrom <= day)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0];
  if (!row) throw new Error(`No law row of ${regime} is in force on ${day}`);
  return row;
}

/** @throws when a stored request names a row that no longer exists: rows are closed, never removed */
export function lawById(id: string): LawRow {
  const row = lawRows.find((r) => r.id === id);
  if (!row) throw new Error(`Unknown law row ${id}`);
  return row;
}

/** A ground by its name, among those that a row lists. */
export function groundOf(grounds: readonly Ground[], id: string | undefined): Ground | undefined {
  return grounds.find((ground) => ground.id === id);
}
