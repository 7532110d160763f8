import type { Instant } from '../../shared/contracts/vocabulary.ts';
import {
  type Attachment,
  type AttachmentLimits,
  type AttachmentRefusal,
  refusalOf,
  type ScanState,
  type WaitingAttachment,
  waitingLifetimeMs,
} from '../../shared/domain/attachment.ts';
import { waitingKey } from '../../shared/domain/attachment-place.ts';
import type {
  AddressUpload,
  Basket,
  BasketStore,
  ObjectStore,
  ScanBook,
  UploadAddress,
} from '../../shared/domain/attachment-ports.ts';
import { plusMs } from '../../shared/domain/time/days.ts';

export type AttachDependencies = {
  readonly baskets: BasketStore;
  readonly store: Pick<ObjectStore, 'put' | 'get' | 'remove'>;
  readonly book: Pick<ScanBook, 'begin' | 'find'>;
  readonly addressUpload: AddressUpload;
  /** Says what a content is, or why it is not taken. */
  readonly judge: (content: Uint8Array, name: string) => Promise<Omit<Attachment, 'id'> | AttachmentRefusal>;
  /** 128 random bits, hex. */
  readonly newId: () => string;
  /** Whether somebody looks for harmful software in what is stored. */
  readonly scanned: boolean;
};
export type Adding = { readonly basket: Basket; readonly limits: AttachmentLimits; readonly at: Instant };
export type Listed = { readonly file: WaitingAttachment; readonly scan: ScanState };
type Upload = { readonly name: string; readonly content: Uint8Array };

/** What was added so far, and what is known of harmful software in it. */
export async function listed(deps: AttachDependencies, { basket, at }: Adding): Promise<readonly Listed[]> {
  const files = await deps.baskets.list(basket, at);
  return Promise.all(
    files.map(async (file) => ({ file, scan: await deps.book.find(basket.authority, file.id) })),
  );
}

/** Adds a document that came through a form. @returns why it was not taken */
export async function add(
  deps: AttachDependencies,
  adding: Adding,
  { name, content }: Upload,
): Promise<AttachmentRefusal | undefined> {
  const { basket, limits, at } = adding;
  const size = content.length;
  const full = refusalOf(await deps.baskets.list(basket, at), { size }, limits, limits.byFormBytes);
  if (full) return full;
  const judged = await deps.judge(content, name);
  if (typeof judged === 'string') return judged;
  const id = deps.newId();
  await deps.store.put(waitingKey(basket.authority, id), content, judged.type);
  return putOnList(deps, adding, { id, ...judged });
}

/** An address to put a document into the store by, past this function. */
export async function addressFor(
  deps: AttachDependencies,
  { basket, limits, at }: Adding,
  size: number,
): Promise<AttachmentRefusal | { readonly id: string; readonly address: UploadAddress }> {
  const full = refusalOf(await deps.baskets.list(basket, at), { size }, limits);
  if (full) return full;
  const id = deps.newId();
  return { id, address: await deps.addressUpload(waitingKey(basket.authority, id), limits.eachBytes) };
}

/** Adds a document that lies in the store already; only now is it looked at, and it is on no list before. */
export async function takeUploaded(
  deps: AttachDependencies,
  adding: Adding,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<AttachmentRefusal | undefined> {
  const { basket, limits, at } = adding;
  const key = waitingKey(basket.authority, id);
  const held = await deps.baskets.list(basket, at);
  // The same form sent again: it was taken before.
  if (held.some((file) => file.id === id)) return undefined;
  const content = await deps.store.get(key);
  if (!content) return 'lost';
  const judged = await deps.judge(content, name);
  const refusal = typeof judged === 'string' ? judged : refusalOf(held, judged, limits);
  if (typeof judged !== 'string' && !refusal) return putOnList(deps, adding, { id, ...judged });
  await deps.store.remove(key);
  return refusal;
}

/** Takes a document off the list; its content goes too. */
export async function remove(deps: AttachDependencies, { basket, at }: Adding, id: string): Promise<void> {
  const held = await deps.baskets.list(basket, at);
  if (!held.some((file) => file.id === id)) return;
  await deps.baskets.change(basket, at, (files) => files.filter((file) => file.id !== id));
  await deps.store.remove(waitingKey(basket.authority, id));
}

/** The list may have grown in another tab meanwhile: what does not fit any more goes again. */
async function putOnList(
  { baskets, book, store, scanned }: AttachDependencies,
  { basket, limits, at }: Adding,
  file: Attachment,
): Promise<AttachmentRefusal | undefined> {
  const until = plusMs(at, 2 * waitingLifetimeMs);
  await book.begin(basket.authority, file.id, scanned ? 'waiting' : 'unscanned', until);
  let refusal: AttachmentRefusal | undefined;
  await baskets.change(basket, at, (held) => {
    refusal = refusalOf(held, file, limits);
    return refusal ? held : [...held, { ...file, addedAt: at }];
  });
  if (refusal) await store.remove(waitingKey(basket.authority, file.id));
  return refusal;
}
