import type { AttachmentAddress, AttachmentOpening } from '../../shared/contracts/attachments.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { openingOf } from '../../shared/domain/attachment.ts';
import type { AddressDownload } from '../../shared/domain/attachment-ports.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import { openOwn, type StaffCall, type StaffDependencies } from './handler.ts';

export type AttachmentDependencies = Pick<StaffDependencies, 'open' | 'recordRead'> & {
  readonly addressDownload: AddressDownload;
};
const addressLivesMs = 60_000;

/**
 * Gives an officer who may read the request the address of one document. The reading is recorded before, whatever comes
 * of it; what waits for its scan or did not pass it is not given.
 */
export async function openAttachment(
  deps: AttachmentDependencies,
  call: StaffCall,
  id: string,
  { unscannedAccepted = false }: AttachmentOpening,
): Promise<Result<AttachmentAddress>> {
  const opened = await openOwn(deps, call, 'attachment');
  if (!opened.ok) return opened;
  const found = opened.value.attachments.find((each) => each.id === id);
  if (!found) return refuse('attachmentNotFound');
  const { key, name, scan } = found;
  const opening = openingOf(scan, unscannedAccepted);
  if (opening !== 'open') return refuse(refusals[opening]);
  return ok({
    url: await deps.addressDownload(key, name),
    until: plusMs(call.at, addressLivesMs),
    name,
  });
}

const refusals = {
  warn: 'attachmentUnscanned',
  wait: 'attachmentNotScannedYet',
  never: 'attachmentInfected',
} as const;
