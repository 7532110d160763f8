import * as z from 'zod';
import { instant } from './vocabulary.ts';

/** An officer asks for the content of a document. */
export const attachmentOpening = z.strictObject({
  /** She was told that nobody looked for harmful software in it, and opens it all the same. */
  unscannedAccepted: z.boolean().optional(),
});
export type AttachmentOpening = z.infer<typeof attachmentOpening>;

/** Where the content is had, by whoever holds the address, until then. */
export const attachmentAddress = z.object({ url: z.url(), until: instant, name: z.string() });
export type AttachmentAddress = z.infer<typeof attachmentAddress>;
