import type { Instant } from '../contracts/vocabulary.ts';
import type { Attachment, KeptAttachment, ScanState, WaitingAttachment } from './attachment.ts';

/** Contents by their key. */
export type ObjectStore = {
  readonly put: (key: string, content: Uint8Array, type: string) => Promise<void>;
  /** Undefined when there is nothing under the key (any more). */
  readonly get: (key: string) => Promise<Uint8Array | undefined>;
  /** False when there is nothing to copy (any more). */
  readonly copy: (from: string, to: string) => Promise<boolean>;
  /** Nothing under the key is as good. */
  readonly remove: (key: string) => Promise<void>;
};

/** An address that lets its holder put one content under one key, of at most so many bytes, for a while. */
export type UploadAddress = { readonly url: string; readonly fields: Readonly<Record<string, string>> };
export type AddressUpload = (key: string, largestBytes: number) => Promise<UploadAddress>;
/** An address that gives one content to whoever has it, as a file to save under this name, for a minute. */
export type AddressDownload = (key: string, name: string) => Promise<string>;

/** What is known of each document, whoever it belongs to; found by the document's own id, for the scan knows no owner. */
export type ScanBook = {
  /** Begins a document's row. What a scan said before stands. */
  readonly begin: (authority: string, id: string, scan: ScanState, until: Instant) => Promise<void>;
  readonly find: (authority: string, id: string) => Promise<ScanState>;
  /** The document belongs to a request from now on, under this key: its row ends no more by itself. */
  readonly keep: (authority: string, id: string, key: string) => Promise<ScanState>;
  /** Writes what a scan said; answers the key under which the document is kept, if it is. */
  readonly note: (
    authority: string,
    id: string,
    scan: ScanState,
    at: Instant,
    until: Instant,
  ) => Promise<string | undefined>;
};

/** What somebody adds to: a form that her browser has begun, or a request that she follows. */
export type Basket = {
  readonly authority: string;
  /** The secret of the browser's draft. */
  readonly token: string;
  /** Name of the form, or the reference of the request. */
  readonly of: string;
};
/** The list of what was added and not sent; sealed for its browser, like the draft it belongs to. */
export type BasketStore = {
  readonly list: (basket: Basket, at: Instant) => Promise<readonly WaitingAttachment[]>;
  /** Replaces the list by what `change` makes of it; `change` may be asked again when another call was faster. */
  readonly change: (
    basket: Basket,
    at: Instant,
    change: (held: readonly WaitingAttachment[]) => readonly WaitingAttachment[],
  ) => Promise<readonly WaitingAttachment[]>;
};

/** Documents on their way into a request: what is kept now, and what was there no more. */
export type Moved = {
  readonly kept: readonly KeptAttachment[];
  readonly lost: readonly Attachment[];
};
/**
 * Takes what waits in a basket over to a request. Done before the request is committed, and done again by the same call
 * sent again: it copies to the same place.
 *
 * @param folder as `folderOf` has it
 */
export type MoveAttachments = (
  authority: string,
  files: readonly Attachment[],
  folder: string,
) => Promise<Moved>;
