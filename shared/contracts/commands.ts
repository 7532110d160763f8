import * as z from 'zod';
import { followUpCode, oneTimeCode } from './codes.ts';
import { outcome } from './vocabulary.ts';

const line = <F extends string>(field: F, max: number) =>
  z
    .string({ error: `${field}.missing` })
    .trim()
    .min(1, `${field}.missing`)
    .max(max, `${field}.tooLong`);

export const codePurpose = z.enum(['confirm', 'follow'], { error: 'purpose.missing' });
export type CodePurpose = z.infer<typeof codePurpose>;

export const codeRequest = z.strictObject({ purpose: codePurpose });
export const confirmation = z.strictObject({ code: oneTimeCode });
/** Exactly one of the two proofs. */
export const statusQuery = z
  .strictObject({ followUpCode: followUpCode.optional(), code: oneTimeCode.optional() })
  .refine((q) => (q.followUpCode === undefined) !== (q.code === undefined), {
    path: ['followUpCode'],
    error: 'followUpCode.missing',
  });

export const assignment = z.strictObject({ assignee: line('assignee', 100) });
export const note = z.strictObject({ note: line('note', 2000) });
export const identityCheck = z.strictObject({ evidence: line('evidence', 300) });

/** A reply (Law 6698 m.13/3, Tebliğ m.6; Law 3071 m.7; Law 4982 m.12): a refusal, whole or part, has its reasons. */
export const reply = z
  .strictObject({
    outcome: z.enum(outcome.options, { error: 'outcome.missing' }),
    explanation: line('explanation', 8000),
    reasons: z.string().trim().max(4000, 'reasons.tooLong').optional(),
    containsPersonalData: z.boolean({ error: 'containsPersonalData.missing' }),
  })
  .refine((r) => r.outcome === 'accepted' || (r.reasons ?? '') !== '', {
    path: ['reasons'],
    error: 'reasons.missing',
  });
export type ReplyCommand = z.infer<typeof reply>;

/** A registered letter's barcode as the Universal Postal Union writes it (S10). */
const registeredMailNumber = z
  .string({ error: 'registeredMailNumber.missing' })
  .transform((s) => s.replace(/\s/g, '').toUpperCase())
  .refine((s) => /^[A-Z]{2}\d{9}[A-Z]{2}$/.test(s), 'registeredMailNumber.invalid');

export const dispatch = z.strictObject({
  registeredMailNumber,
  dispatchedOn: z.iso.date({ error: 'dispatchedOn.missing' }),
});
/** A registered letter that came back: refused, not called for, or no such address. */
export const mailReturn = z.strictObject({
  returnedOn: z.iso.date({ error: 'returnedOn.missing' }),
});
export const delivery = z.strictObject({
  method: z.enum(['registeredPost', 'handedOver'], { error: 'method.missing' }),
  deliveredOn: z.iso.date({ error: 'deliveredOn.missing' }),
});
export type DeliveryCommand = z.infer<typeof delivery>;

export const queueQuery = z.object({
  department: z
    .string()
    .regex(/^[a-z-]{2,40}$/)
    .optional(),
  show: z.enum(['open', 'done']).default('open'),
  after: z.string().max(600).optional(),
});
