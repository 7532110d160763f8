import type { SealWords } from './commit.ts';
import type { MakeDataKey } from './key-service.ts';
import { keys } from './keys.ts';
import { sealText } from './seal.ts';

/**
 * Seals a note under a data key of its own: for a function that may write what the applicant sends and must never be
 * able to read a request. Whoever reads the dossier unwraps the note's key beside the request's.
 *
 * @throws when a decision writes anything but a note: only the request's own key could seal it
 */
export function ownKeySealer(makeKey: MakeDataKey): SealWords {
  return async (request, { words }, kept) => {
    if (!words) return { kept };
    const { note, personal = {}, ...others } = words;
    if (note === undefined || Object.keys(others).length > 0 || Object.keys(personal).length > 0)
      throw new Error('This function may only write a note');
    const sk = keys.note(request.version);
    const owner = `${keys.request(request)}#${sk}`;
    const { plain, wrapped } = await makeKey(owner);
    return {
      kept,
      note: { note: sealText(plain, `${owner}|${sk}`, note), told: false, ownKey: true },
      key: { pk: owner, wrapped },
    };
  };
}
