import { confirmsAndFollows, fillsInForm, sendJson } from './canary-citizen.ts';
import { keepsAndSignsIn } from './canary-edevlet.ts';
import { isNamedByTheState, joins } from './canary-member.ts';
import {
  answerByMail,
  letTimePass,
  lookAndLeave,
  refuseOnPaper,
  register,
  writeByPost,
} from './canary-officer.ts';
import type { Play } from './canary-play.ts';

/** Plays the whole journey. @returns the references it made @throws when a step is answered otherwise */
export async function playMarked(play: Play): Promise<readonly string[]> {
  const own = await fillsInForm(play);
  await keepsAndSignsIn(play);
  const { asked, complained } = await sendJson(play);
  await confirmsAndFollows(play, own, asked);
  await answerByMail(play, own);
  await writeByPost(play, asked);
  await refuseOnPaper(play, complained);
  await register(play);
  const member = await joins(play);
  const named = await isNamedByTheState(play);
  await lookAndLeave(play, own, complained);
  const again = await letTimePass(play);
  return [own, asked, complained, member, named, again].map(({ reference }) => reference);
}
