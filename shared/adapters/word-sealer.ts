import type { SealWords } from './commit.ts';
import { keys } from './keys.ts';
import { sealText } from './seal.ts';
import { replyFields, sealFields } from './sealed-fields.ts';

/** Seals what an officer writes under the request's own data key. A note is bound to its place in the request. */
export function wordSealer(readKey: (owner: string) => Promise<Uint8Array>): SealWords {
  return async (request, { words }, kept) => {
    if (!words) return { kept };
    const owner = keys.request(request);
    const key = await readKey(owner);
    const reply = words.replyText ? sealFields(key, owner, replyFields(words.replyText)) : {};
    return {
      kept: { ...kept, sealed: { ...kept.sealed, ...reply } },
      ...(words.note ? { note: sealText(key, `${owner}|${keys.note(request.version)}`, words.note) } : {}),
    };
  };
}
