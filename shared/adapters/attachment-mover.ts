import type { Attachment, KeptAttachment } from '../domain/attachment.ts';
import { keptKey, waitingKey } from '../domain/attachment-place.ts';
import type { MoveAttachments, ObjectStore, ScanBook } from '../domain/attachment-ports.ts';

/**
 * Copies what waits into the request's own folder. The row of a document is told first where the copy will lie: a scan
 * that answers in between then finds the copy to remove. What was found harmful is not copied; that it was there stays.
 */
export function attachmentMover(store: Pick<ObjectStore, 'copy'>, book: ScanBook): MoveAttachments {
  return async (authority, files, folder) => {
    const move = async (file: Attachment): Promise<KeptAttachment | undefined> => {
      const key = keptKey(authority, folder, file.id);
      const { id, name, type, size, sha256 } = file;
      const kept: KeptAttachment = { id, name, type, size, sha256, key };
      if ((await book.keep(authority, id, key)) === 'infected') return kept;
      if (await store.copy(waitingKey(authority, id), key)) return kept;
      return (await book.find(authority, id)) === 'infected' ? kept : undefined;
    };
    const moved = await Promise.all(files.map(async (file) => ({ file, kept: await move(file) })));
    return {
      kept: moved.flatMap(({ kept }) => kept ?? []),
      lost: moved.flatMap(({ file, kept }) => (kept ? [] : [file])),
    };
  };
}
