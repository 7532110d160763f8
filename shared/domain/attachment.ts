import type { Instant } from '../contracts/vocabulary.ts';

/** What a document may be, by its content, and the endings that its name may have; the first is given to a name without. */
export const attachmentTypes = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heif', 'heic'],
  'image/tiff': ['tif', 'tiff'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'text/plain': ['txt'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
export type AttachmentType = keyof typeof attachmentTypes;
export const attachmentTypeNames = Object.keys(attachmentTypes) as [AttachmentType, ...AttachmentType[]];
export const isAttachmentType = (type: string): type is AttachmentType =>
  Object.hasOwn(attachmentTypes, type);

/** A document as it was judged: nothing of it is believed because somebody said so. */
export type Attachment = {
  /** 128 random bits, hex; it tells nothing. */
  readonly id: string;
  /** As its owner called it; personal. */
  readonly name: string;
  readonly type: AttachmentType;
  /** Bytes. */
  readonly size: number;
  /** Of the whole content, hex. */
  readonly sha256: string;
};
/** A document that was added to something not sent yet. */
export type WaitingAttachment = Attachment & { readonly addedAt: Instant };
/** A document that belongs to a request: where its content lies. */
export type KeptAttachment = Attachment & { readonly key: string };

/**
 * What is known of harmful software in a document. `unscanned` = nothing looked, or nothing could (a document with a
 * password); `waiting` = whoever looks has not answered yet.
 */
export const scanStates = ['waiting', 'clean', 'infected', 'unscanned'] as const;
export type ScanState = (typeof scanStates)[number];

/** How much one request takes; bytes. No law names a number: an institution may set its own. */
export type AttachmentLimits = {
  /** At a time. */
  readonly files: number;
  /** Together with what was added later. */
  readonly filesInAll: number;
  readonly eachBytes: number;
  /** Of a document that comes through a form: what a function is handed in one call ends at 6 MB, in base64. */
  readonly byFormBytes: number;
  readonly totalBytes: number;
};
const megabyte = 1024 * 1024;
export const usualAttachmentLimits: AttachmentLimits = {
  files: 5,
  filesInAll: 20,
  eachBytes: 20 * megabyte,
  byFormBytes: 4 * megabyte,
  totalBytes: 25 * megabyte,
};
export const attachmentLimitsOf = ({
  attachments,
}: {
  readonly attachments?: Partial<AttachmentLimits>;
}): AttachmentLimits => ({ ...usualAttachmentLimits, ...attachments });

/** Documents that are not sent yet stay so long; the store empties their folder by the day, so a little longer. */
export const waitingLifetimeMs = 2 * 24 * 60 * 60_000;
export const stillWaits = ({ addedAt }: WaitingAttachment, at: Instant): boolean =>
  Date.parse(addedAt) + waitingLifetimeMs > Date.parse(at);

/** Why a document is not taken. */
export const attachmentRefusals = [
  'none',
  'empty',
  'tooLarge',
  'tooMany',
  'tooMuch',
  'typeNotTaken',
  'macros',
  'again',
  'lost',
] as const;
export type AttachmentRefusal = (typeof attachmentRefusals)[number];

/**
 * Whether one more document fits beside what is there: in number, in size, in sum, and once only.
 *
 * @param largest bytes that the way it came by can carry
 */
export function refusalOf(
  held: readonly Pick<Attachment, 'size' | 'sha256'>[],
  added: { readonly size: number; readonly sha256?: string },
  limits: AttachmentLimits,
  largest = limits.eachBytes,
): AttachmentRefusal | undefined {
  if (added.size === 0) return 'empty';
  if (added.size > Math.min(largest, limits.eachBytes)) return 'tooLarge';
  if (added.sha256 !== undefined && held.some(({ sha256 }) => sha256 === added.sha256)) return 'again';
  if (held.length >= limits.files) return 'tooMany';
  const total = held.reduce((sum, { size }) => sum + size, added.size);
  return total > limits.totalBytes ? 'tooMuch' : undefined;
}

/**
 * Whether an officer may have the content. What was found harmful is given to nobody; what nobody looked at only to
 * whoever was warned and says so.
 */
export function openingOf(scan: ScanState, warned: boolean): 'open' | 'warn' | 'wait' | 'never' {
  if (scan === 'clean') return 'open';
  if (scan === 'unscanned') return warned ? 'open' : 'warn';
  return scan === 'waiting' ? 'wait' : 'never';
}

/** What stays of documents in the audit trail: evidence when the documents themselves are erased. */
export const factsOf = (attachments: readonly Pick<Attachment, 'sha256'>[]) =>
  attachments.length === 0
    ? {}
    : { attachments: attachments.length, sha256: attachments.map(({ sha256 }) => sha256).join(' ') };
