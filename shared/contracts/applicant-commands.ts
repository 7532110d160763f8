import * as z from 'zod';
import { followUpCode, oneTimeCode } from './codes.ts';
import { line } from './line.ts';
import { dayTyped } from './person.ts';
import { contact, given, optionalLine } from './submission.ts';
import { codePurpose, forum, replyWay } from './vocabulary.ts';

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

/** What needs nothing but to be hers: to withdraw, to see her letters. */
export const ticketed = z.strictObject({ ticket });
/** Where she went further, and when. */
export const ownObjection = z.strictObject({
  ticket,
  forum: z.enum(forum.options, { error: 'forum.missing' }),
  on: dayTyped,
  fileNumber: optionalLine('fileNumber', 60),
});
export const replyWayChoice = z.strictObject({
  ticket,
  replyBy: z.enum(replyWay.options, { error: 'replyBy.missing' }),
});
/** Exactly one new place: a mailbox, or a mobile telephone. */
export const newContact = z
  .strictObject({ ticket, ...contact })
  .refine((c) => (c.email === undefined) !== (c.phone === undefined), {
    path: ['email'],
    error: 'contact.missing',
  });
export const newContactCode = z.strictObject({ ticket, code: oneTimeCode });
/** One question in five steps, 1 (not at all) to 5 (very). */
export const rating = z.strictObject({
  ticket,
  score: given(
    z.coerce
      .number({ error: 'score.missing' })
      .int('score.missing')
      .min(1, 'score.missing')
      .max(5, 'score.missing'),
  ),
  comment: optionalLine('comment', 2000),
});
