import * as z from 'zod';
import { attachmentTypeNames, type KeptAttachment } from '../domain/attachment.ts';
import { keys } from './keys.ts';
import { openText, sealText } from './seal.ts';

const content = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    type: z.enum(attachmentTypeNames),
    size: z.int(),
    sha256: z.string(),
    key: z.string(),
  }),
) satisfies z.ZodType<KeptAttachment[]>;

/** The documents that one decision brought, in one sealed text: their names are the applicant's own words. */
export function sealFiles(
  key: Uint8Array,
  owner: string,
  version: number,
  files: readonly KeptAttachment[],
): Uint8Array {
  return sealText(key, `${owner}|${keys.files(version)}`, JSON.stringify(files));
}

/** @param sk of the item, as `keys.files` wrote it */
export function openFiles(key: Uint8Array, owner: string, sk: string, sealed: Uint8Array): KeptAttachment[] {
  return content.parse(JSON.parse(openText(key, `${owner}|${sk}`, sealed)));
}
