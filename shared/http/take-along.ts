import { ok, type Result, refuse } from '../contracts/failures.ts';
import type { Attachment, KeptAttachment } from '../domain/attachment.ts';
import { folderOf } from '../domain/attachment-place.ts';
import type { MoveAttachments } from '../domain/attachment-ports.ts';
import type { Secrets } from '../domain/ports.ts';

export type TakeAlongDependencies = {
  readonly secrets: () => Promise<Secrets>;
  readonly moveAttachments: MoveAttachments;
};

/**
 * Takes documents over to a request, before anything is decided on it. Refused when one of them is gone: whoever sent it
 * adds it again, and loses nothing that she typed.
 *
 * @param intakeKey the request's own; it stays with it and names the folder
 */
export async function takeAlong(
  { secrets, moveAttachments }: TakeAlongDependencies,
  files: readonly Attachment[],
  { authority, intakeKey }: { readonly authority: string; readonly intakeKey: string },
): Promise<Result<readonly KeptAttachment[]>> {
  if (files.length === 0) return ok([]);
  const { intake } = await secrets();
  const { kept, lost } = await moveAttachments(authority, files, folderOf(intake, authority, intakeKey));
  if (lost.length === 0) return ok(kept);
  return refuse('inputInvalid', [{ field: 'attachments', code: 'attachment.lost', message: '' }]);
}
