import * as z from 'zod';
import { followUpCode, oneTimeCode } from './codes.ts';
import { line } from './line.ts';
import { codePurpose } from './vocabulary.ts';

export const codeRequest = z.strictObject({ purpose: codePurpose });
export const confirmation = z.strictObject({ code: oneTimeCode });
/** Exactly one of the two proofs. */
export const statusQuery = z
  .strictObject({ followUpCode: followUpCode.optional(), code: oneTimeCode.optional() })
  .refine((q) => (q.followUpCode === undefined) !== (q.code === undefined), {
    path: ['followUpCode'],
    error: 'followUpCode.missing',
  });

/** What the status answer gave to write about the request for an hour. */
const ticket = z.string({ error: 'ticket.missing' }).max(120, 'ticket.missing');
export const moreFromApplicant = z.strictObject({ ticket, text: line('text', 4000) });
export const noticeReading = z.strictObject({
  ticket,
  noticeVersion: z.string({ error: 'notice.missing' }).max(40, 'notice.missing'),
  noticeHash: z.string({ error: 'notice.missing' }).regex(/^[0-9a-f]{64}$/, 'notice.missing'),
});
