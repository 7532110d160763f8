import type { LocalDate, Regime } from '../../contracts/vocabulary.ts';
import { basicsById, basicsInForce, lawBasics } from './basics.ts';
import { informationReplies } from './information-replies.ts';
import { kvkkReplies } from './kvkk-replies.ts';
import { petitionReplies } from './petition-replies.ts';
import type { LawBasics, LawReplies, LawRow } from './row.types.ts';

const replies: Readonly<Record<string, LawReplies>> = {
  ...kvkkReplies,
  ...petitionReplies,
  ...informationReplies,
};

/** Every rule the system keeps, whole. What counts days needs `basics.ts` only. */
export const lawRows: readonly LawRow[] = lawBasics.map(whole);

/** The whole row that governs a request received on `day`. @throws when none is in force */
export function lawInForce(regime: Regime, day: LocalDate): LawRow {
  return whole(basicsInForce(regime, day));
}

const byId = new Map(lawRows.map((row) => [row.id, row]));

/** @throws when a stored request names a row that no longer exists: rows are closed, never removed */
export function lawById(id: string): LawRow {
  return byId.get(id) ?? whole(basicsById(id));
}

function whole(basics: LawBasics): LawRow {
  const more = replies[basics.id];
  if (!more) throw new Error(`The law row ${basics.id} says nothing about replies`);
  return { ...basics, ...more };
}
