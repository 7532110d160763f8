import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { type ScanState, waitingLifetimeMs } from '../../shared/domain/attachment.ts';
import { waitingAt } from '../../shared/domain/attachment-place.ts';
import type { ObjectStore, ScanBook } from '../../shared/domain/attachment-ports.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import type { Log } from '../../shared/http/log.ts';

export type ScanDependencies = {
  readonly book: Pick<ScanBook, 'note'>;
  readonly store: Pick<ObjectStore, 'remove'>;
  readonly log: Log;
};
export type ScanResult = { readonly key: string; readonly scan: ScanState };

/**
 * Notes what was found in a document. What is harmful is deleted where it was put and where it may have been taken
 * since, in this order: a request that copies it at the same moment then finds nothing to copy, or its copy goes too.
 */
export async function noteScan(
  { book, store, log }: ScanDependencies,
  { key, scan }: ScanResult,
  at: Instant,
): Promise<void> {
  const found = waitingAt(key);
  if (!found) return;
  const { authority, id } = found;
  const keptAs = await book.note(authority, id, scan, at, plusMs(at, 2 * waitingLifetimeMs));
  if (scan !== 'infected') return;
  log('warn', 'attachmentInfected', { authority });
  await store.remove(key);
  if (keptAs !== undefined) await store.remove(keptAs);
}
