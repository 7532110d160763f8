import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import {
  type Attachment,
  type AttachmentRefusal,
  type AttachmentType,
  isAttachmentType,
} from '../domain/attachment.ts';
import { attachmentName } from '../domain/attachment-name.ts';

export type Judged = Pick<Attachment, 'name' | 'type' | 'size' | 'sha256'>;

/** @param name as the browser sent it @returns what the content is, or why it is not taken */
export async function judgeAttachment(
  content: Uint8Array,
  name: string,
): Promise<Judged | AttachmentRefusal> {
  if (content.length === 0) return 'empty';
  const type = await typeOf(content);
  if (!type) return 'typeNotTaken';
  if (holdsProgram(content, type)) return 'macros';
  return {
    name: attachmentName(name, type),
    type,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** By the content alone: neither the name nor what a browser says of it counts. */
async function typeOf(content: Uint8Array): Promise<AttachmentType | undefined> {
  const found = await fileTypeFromBuffer(content);
  if (found) return isAttachmentType(found.mime) ? found.mime : undefined;
  return isPlainText(content) ? 'text/plain' : undefined;
}

/** UTF-8 without control signs but line ends and tabs; a byte order mark may stand before it. */
function isPlainText(content: Uint8Array): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(
      new TextDecoder('utf-8', { fatal: true }).decode(content),
    );
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Names of the files inside, which stand unpacked in the archive: VBA in Office's formats, Basic and scripts in ODF. */
const programs: Partial<Readonly<Record<AttachmentType, readonly string[]>>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['vbaProject.bin'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['vbaProject.bin'],
  'application/vnd.oasis.opendocument.text': ['Basic/script-lc.xml', 'Scripts/'],
};

function holdsProgram(content: Uint8Array, type: AttachmentType): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return (programs[type] ?? []).some((name) => bytes.includes(name));
}
