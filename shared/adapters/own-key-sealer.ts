import type { SealWords } from './commit.ts';
import type { MakeDataKey } from './key-service.ts';
import { keys } from './keys.ts';
import { sealText } from './seal.ts';
import { sealContact } from './sealed-contact.ts';
import { sealFiles } from './sealed-files.ts';

/**
 * Seals a note, the list of documents, or a new address, under a data key of its own: for a function that may write what the applicant
 * sends and must never be able to read a request. Whoever reads the dossier unwraps that key beside the request's.
 *
 * @throws when a decision writes anything else: only the request's own key could seal it
 */
export function ownKeySealer(makeKey: MakeDataKey): SealWords {
  return async (request, { words }, kept) => {
    if (!words) return { kept };
    const { note, attachments = [], contact, personal = {}, ...others } = words;
    const nothing = note === undefined && attachments.length === 0 && contact === undefined;
    if (nothing || Object.keys(others).length > 0 || Object.keys(personal).length > 0)
      throw new Error('This function may only write a note, a list of documents and a new address');
    const { version } = request;
    const ownKeyFor = async (sk: string) => {
      const pk = `${keys.request(request)}#${sk}`;
      return { pk, ...(await makeKey(pk)) };
    };
    const [noteKey, filesKey, contactKey] = await Promise.all([
      note === undefined ? undefined : ownKeyFor(keys.note(version)),
      attachments.length === 0 ? undefined : ownKeyFor(keys.files(version)),
      contact === undefined ? undefined : ownKeyFor(keys.contact(version)),
    ]);
    return {
      kept,
      ...(note !== undefined && noteKey
        ? {
            note: {
              note: sealText(noteKey.plain, `${noteKey.pk}|${keys.note(version)}`, note),
              told: false,
              ownKey: true,
            },
          }
        : {}),
      ...(filesKey
        ? { files: { files: sealFiles(filesKey.plain, filesKey.pk, version, attachments), ownKey: true } }
        : {}),
      ...(contact && contactKey
        ? { contact: { contact: sealContact(contactKey.plain, contactKey.pk, contact) } }
        : {}),
      keys: [noteKey, filesKey, contactKey].flatMap((key) =>
        key ? [{ pk: key.pk, wrapped: key.wrapped }] : [],
      ),
    };
  };
}
