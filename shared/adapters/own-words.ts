import type { OpenOwn, OpenReplyDocument } from '../domain/ports.ts';
import { currentContact, openDocument, openNotes, queryAll, readItem } from './dossier-opener.ts';
import type { Tables } from './dynamo.ts';
import { keys } from './keys.ts';
import { openPersonal, openReplyText } from './sealed-fields.ts';

/** What an applicant wrote and was told, for her own eyes: no officer's note is decrypted for it. */
export function ownWordsOpener(tables: Tables, readKey: (owner: string) => Promise<Uint8Array>): OpenOwn {
  return async ({ request, kept }) => {
    const owner = keys.request(request);
    const { contactAt } = request;
    const [key, items, contact] = await Promise.all([
      readKey(owner),
      queryAll(tables, owner, keys.note(0)),
      contactAt === undefined ? undefined : readItem(tables, owner, keys.contact(contactAt)),
    ]);
    const hers = items.filter(({ told, by }) => told === true || by === 'applicant');
    const replyText = openReplyText(key, owner, kept.sealed);
    return {
      personal: {
        ...openPersonal(key, owner, kept.sealed),
        ...(await currentContact(contact ? [contact] : [], owner, contactAt, readKey)),
      },
      ...(replyText ? { replyText } : {}),
      notes: await openNotes(hers, owner, key, readKey),
    };
  };
}

/** The e-signed document that went with a reply. */
export function replyDocumentOpener(
  tables: Tables,
  readKey: (owner: string) => Promise<Uint8Array>,
): OpenReplyDocument {
  return async (name) => {
    const owner = keys.request(name);
    const item = await readItem(tables, owner, keys.document);
    return item && openDocument(await readKey(owner), owner, item);
  };
}
