import type { Authority } from '../authorities/authority.ts';
import { nameIn } from '../authorities/names.ts';
import type { Language, PetitionType, Regime } from '../contracts/vocabulary.ts';
import { labelsIn } from './labels.ts';

/** What a request is called before people: `Şikâyet: Yol, kaldırım, çukur`, `KVKK başvurusu`. */
export function kindOfRequest(
  request: { regime: Regime; petitionType?: PetitionType; category?: string },
  authority: Authority,
  language: Language = 'tr',
): string {
  const { regimeLabels, petitionTypeLabels } = labelsIn(language);
  if (!request.petitionType) return regimeLabels[request.regime];
  const category = authority.categories.find((c) => c.id === request.category);
  const type = petitionTypeLabels[request.petitionType];
  return category ? `${type}: ${nameIn(language, category)}` : type;
}
