import { GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { action, instant } from '../contracts/vocabulary.ts';
import type { ScanState } from '../domain/attachment.ts';
import type { Letter } from '../domain/letter.ts';
import type {
  FindTrail,
  GivenAttachment,
  LetterRecord,
  OpenDossier,
  OpenDossierForMail,
  RequestName,
  WrittenNote,
} from '../domain/ports.ts';
import { isReplied } from '../domain/request.ts';
import type { TrailEntry } from '../domain/trail.ts';
import type { Tables } from './dynamo.ts';
import { requestFinder } from './find-request.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { decodeLetter } from './letter-item.ts';
import { decodeRequest } from './request-item.ts';
import { scanBook } from './scan-book.ts';
import { openBytes } from './seal.ts';
import { type Contact, contactOwner, openContact } from './sealed-contact.ts';
import { openField, openPersonal, openReplyText } from './sealed-fields.ts';
import { openFiles } from './sealed-files.ts';

const storedNote = z.object({
  at: instant,
  by: z.string(),
  note: z.instanceof(Uint8Array),
  told: z.boolean(),
  /** Sealed under a key of its own: it was written by a function that may read nothing. */
  ownKey: z.boolean().optional(),
});
const storedFiles = z.object({
  at: instant,
  by: z.string(),
  files: z.instanceof(Uint8Array),
  ownKey: z.boolean().optional(),
});
const storedDocument = z.object({ document: z.instanceof(Uint8Array) });
const storedEntry = z.object({
  sequence: z.int(),
  previous: z.string(),
  action,
  at: instant,
  actor: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  payloadMac: z.string(),
  hash: z.string(),
}) satisfies z.ZodType<TrailEntry>;

const admitAnybody = () => Promise.resolve();

/** A request's whole audit chain, oldest first; nothing of it is encrypted. */
export function trailFinder(tables: Tables): FindTrail {
  return (name) => trailOf(tables, name);
}

async function trailOf(tables: Tables, name: RequestName): Promise<TrailEntry[]> {
  return (await queryAll(tables, keys.trail(name))).map((item) => storedEntry.parse(item));
}

export function dossierOpener(tables: Tables, readKey: (owner: string) => Promise<Uint8Array>): OpenDossier {
  const { find: findScan } = scanBook(tables);
  return async (name, admit = admitAnybody) => {
    const owner = keys.request(name);
    const items = await queryAll(tables, owner);
    const state = items.find((item) => item.sk === keys.state);
    if (!state) return undefined;
    const loaded = decodeRequest(state);
    const admitted = admit(loaded.request);
    if (!admitted) return undefined;
    // The trail is read after the state: then it holds at least every entry that the state counts.
    const [trail, key] = await Promise.all([trailOf(tables, name), readKey(owner), admitted]);
    const replyText = openReplyText(key, owner, loaded.kept.sealed);
    return {
      ...loaded,
      personal: {
        ...openPersonal(key, owner, loaded.kept.sealed),
        ...(await currentContact(items, owner, loaded.request.contactAt, readKey)),
      },
      ...(replyText ? { replyText } : {}),
      notes: await openNotes(items, owner, key, readKey),
      letters: startingWith(items, 'LETTER#').map(letterRecord),
      attachments: (
        await Promise.all(
          startingWith(items, 'FILES#').map((item) =>
            openFilesItem(item, owner, key, readKey, (id) => findScan(name.authority, id)),
          ),
        )
      ).flat(),
      trail,
    };
  };
}

/** What the mail function may see: it reads the items that its letter names and needs no right to query. */
export function mailDossierOpener(
  tables: Tables,
  readKey: (owner: string) => Promise<Uint8Array>,
): OpenDossierForMail {
  const find = requestFinder(tables);
  return async (name: RequestName, letter: Letter) => {
    const loaded = await find(name, true);
    if (!loaded) return undefined;
    const owner = keys.request(name);
    const key = await readKey(owner);
    const replyText = openReplyText(key, owner, loaded.kept.sealed);
    const noteKey = 'words' in letter ? keys.note(letter.words) : undefined;
    const note = noteKey ? await readItem(tables, owner, noteKey) : undefined;
    const hasPdf =
      letter.kind === 'reply' && isReplied(loaded.request) && loaded.request.reply.document?.sha256;
    const document = hasPdf ? await readItem(tables, owner, keys.document) : undefined;
    const contactAt = 'at' in letter ? letter.at.words : loaded.request.contactAt;
    const contactItem =
      contactAt === undefined ? undefined : await readItem(tables, owner, keys.contact(contactAt));
    return {
      ...loaded,
      personal: {
        ...openPersonal(key, owner, loaded.kept.sealed),
        ...(await currentContact(contactItem ? [contactItem] : [], owner, contactAt, readKey)),
      },
      ...(replyText ? { replyText } : {}),
      ...(noteKey && note ? { message: openField(key, owner, noteKey, storedNote.parse(note).note) } : {}),
      ...(document ? { pdf: openDocument(key, owner, document) } : {}),
    };
  };
}

/** The e-signed document of a reply. @param item as the committer stored it */
export const openDocument = (key: Uint8Array, owner: string, item: Item): Uint8Array =>
  openBytes(key, `${owner}|${keys.document}`, storedDocument.parse(item).document);

export async function readItem(tables: Tables, pk: string, sk: string): Promise<Item | undefined> {
  const { Item } = await tables.client.send(
    new GetItemCommand({ TableName: tables.requests, Key: toItem({ pk, sk }), ConsistentRead: true }),
  );
  return Item && fromItem(Item);
}

type Item = Record<string, unknown>;

function startingWith(items: readonly Item[], prefix: string): Item[] {
  return items.filter((item) => typeof item.sk === 'string' && item.sk.startsWith(prefix));
}

/** @param items of the request, its notes among them */
export const openNotes = (
  items: readonly Item[],
  request: string,
  key: Uint8Array,
  readKey: (owner: string) => Promise<Uint8Array>,
): Promise<WrittenNote[]> =>
  Promise.all(startingWith(items, 'NOTE#').map((item) => openNote(item, request, key, readKey)));

/**
 * Where the applicant is reached by now, when that is not what she sent first.
 *
 * @param contactAt the decision that says where
 * @throws when its words are not there: nothing may go to the address that she left
 */
export async function currentContact(
  items: readonly Item[],
  request: string,
  contactAt: number | undefined,
  readKey: (owner: string) => Promise<Uint8Array>,
): Promise<Contact> {
  if (contactAt === undefined) return {};
  const item = items.find(({ sk }) => sk === keys.contact(contactAt));
  if (!item) throw new Error('The applicant’s new address is not there');
  const owner = contactOwner(request, contactAt);
  return openContact(await readKey(owner), owner, item);
}

async function openNote(
  item: Item,
  request: string,
  key: Uint8Array,
  readKey: (owner: string) => Promise<Uint8Array>,
): Promise<WrittenNote> {
  const { at, by, note, told, ownKey } = storedNote.parse(item);
  const sk = String(item.sk);
  const owner = ownKey ? `${request}#${sk}` : request;
  return { at, by, text: openField(ownKey ? await readKey(owner) : key, owner, sk, note), told };
}

async function openFilesItem(
  item: Item,
  request: string,
  key: Uint8Array,
  readKey: (owner: string) => Promise<Uint8Array>,
  scanOf: (id: string) => Promise<ScanState>,
): Promise<GivenAttachment[]> {
  const { at, by, files, ownKey } = storedFiles.parse(item);
  const sk = String(item.sk);
  const owner = ownKey ? `${request}#${sk}` : request;
  const opened = openFiles(ownKey ? await readKey(owner) : key, owner, sk, files);
  return Promise.all(opened.map(async (file) => ({ ...file, at, by, scan: await scanOf(file.id) })));
}

export function letterRecord(item: Item): LetterRecord {
  const { content, state, attempts, sentAt, sha256 } = decodeLetter(item);
  return {
    key: content.key,
    kind: content.kind,
    state,
    attempts,
    ...(sentAt ? { sentAt } : {}),
    ...(sha256 ? { sha256 } : {}),
  };
}

/** Every item of a partition, or those from a sort key on, in order, strongly consistent. */
export async function queryAll(tables: Tables, pk: string, from?: string): Promise<Item[]> {
  const items: Item[] = [];
  let ExclusiveStartKey: Record<string, never> | undefined;
  do {
    const page = await tables.client.send(
      new QueryCommand({
        TableName: tables.requests,
        KeyConditionExpression: from === undefined ? 'pk = :pk' : 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: toItem({ ':pk': pk, ...(from === undefined ? {} : { ':from': from }) }),
        ConsistentRead: true,
        ...(ExclusiveStartKey ? { ExclusiveStartKey } : {}),
      }),
    );
    items.push(...(page.Items ?? []).map(fromItem));
    ExclusiveStartKey = page.LastEvaluatedKey as Record<string, never> | undefined;
  } while (ExclusiveStartKey);
  return items;
}
