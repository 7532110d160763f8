import type { SealedWords } from '../domain/decide/decision.ts';
import type { SealWords } from './commit.ts';
import { keys } from './keys.ts';
import { sealBytes, sealText } from './seal.ts';
import { openPersonal, replyFields, sealFields } from './sealed-fields.ts';
import { sealFiles } from './sealed-files.ts';

/** Seals what a decision writes under the request's own data key. A note is bound to its place in the request. */
export function wordSealer(readKey: (owner: string) => Promise<Uint8Array>): SealWords {
  return async (request, { words }, kept) => {
    if (!words) return { kept };
    const owner = keys.request(request);
    const key = await readKey(owner);
    const note = noteOf(words);
    return {
      kept: { ...kept, sealed: { ...kept.sealed, ...sealFields(key, owner, fieldsOf(words)) } },
      ...(note
        ? {
            note: {
              note: sealText(key, `${owner}|${keys.note(request.version)}`, note.text),
              told: note.told,
            },
          }
        : {}),
      ...(words.attachments?.length
        ? { files: { files: sealFiles(key, owner, request.version, words.attachments) } }
        : {}),
      ...(saysWho(words)
        ? { applicant: { ...openPersonal(key, owner, kept.sealed), ...words.personal } }
        : {}),
      ...(words.pdf ? { document: sealBytes(key, `${owner}|${keys.document}`, words.pdf) } : {}),
    };
  };
}

const saysWho = ({ personal = {} }: SealedWords): boolean =>
  (['name', 'surname', 'nationalId', 'passportNumber'] as const).some(
    (field) => personal[field] !== undefined,
  );

const fieldsOf = ({ replyText, personal }: SealedWords) => ({
  ...(replyText ? replyFields(replyText) : {}),
  ...personal,
});

/** A decision writes one note at most: staff's own words, or what the applicant is told. */
function noteOf({ note, message }: SealedWords): { text: string; told: boolean } | undefined {
  if (note !== undefined && message !== undefined) throw new Error('A decision writes one note');
  if (message !== undefined) return { text: message, told: true };
  return note === undefined ? undefined : { text: note, told: false };
}
