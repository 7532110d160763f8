import { informationGrounds } from './information-grounds.ts';
import { kvkkGrounds } from './kvkk-grounds.ts';
import { petitionGrounds } from './petition-grounds.ts';
import type { Ground, LawGrounds } from './row.types.ts';

const byLaw: Readonly<Record<string, LawGrounds>> = {
  ...kvkkGrounds,
  ...petitionGrounds,
  ...informationGrounds,
};

/** On what a reply under a law row can say no. @throws when there is no such row */
export function groundsById(law: string): LawGrounds {
  const grounds = byLaw[law];
  if (!grounds) throw new Error(`The law row ${law} has no grounds`);
  return grounds;
}

/** A ground by its name, among those that a row lists. */
export function groundOf(grounds: readonly Ground[], id: string | undefined): Ground | undefined {
  return grounds.find((ground) => ground.id === id);
}
