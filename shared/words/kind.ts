import type { Authority } from '../authorities/authority.ts';
import type { PetitionType, Regime } from '../contracts/vocabulary.ts';
import { petitionTypeLabels, regimeLabels } from './tr/labels.ts';

/** What a request is called before people: `Şikâyet: Yol, kaldırım, çukur`, `KVKK başvurusu`. */
export function kindOfRequest(
  request: { regime: Regime; petitionType?: PetitionType; category?: string },
  authority: Authority,
): string {
  if (!request.petitionType) return regimeLabels[request.regime];
  const category = authority.categories.find((c) => c.id === request.category)?.name;
  const type = petitionTypeLabels[request.petitionType];
  return category ? `${type}: ${category}` : type;
}
