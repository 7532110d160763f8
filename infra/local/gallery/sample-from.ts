import type { Authority } from '../../../shared/authorities/authority.ts';
import type { Regime } from '../../../shared/contracts/vocabulary.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import type { Scene } from './play.ts';
import type { Sample } from './samples.ts';

export type Make = (authority: Authority, regime: Regime) => readonly Sample[];

/** The letter that the scene's newest decision wrote. */
export const from = (kind: Letter['kind'], title: string, scene: Scene, id: string = kind): Sample => {
  const letter = scene.letters.find((each) => each.kind === kind);
  if (!letter) throw new Error(`The sample decision writes no letter ${kind}`);
  return { id: `${scene.request.regime}-${id}`, title, letter, scene };
};
