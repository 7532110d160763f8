import * as z from 'zod';
import { line } from './line.ts';
import { emailAddress, nationalId } from './person.ts';
import { personal } from './personal.ts';
import { forum, kvkkRight, outcome } from './vocabulary.ts';

const date = <F extends string>(field: F) => z.iso.date({ error: `${field}.missing` });

/** A registered letter's barcode as the Universal Postal Union writes it (S10). */
export const registeredMailNumber = z
  .string({ error: 'registeredMailNumber.missing' })
  .transform((s) => s.replace(/\s/g, '').toUpperCase())
  .refine((s) => /^[A-Z]{2}\d{9}[A-Z]{2}$/.test(s), 'registeredMailNumber.invalid');

/** How the applicant was told on paper; needed only when she has no confirmed address. */
const toldByPost = {
  registeredMailNumber: registeredMailNumber.optional(),
  postedOn: date('postedOn').optional(),
};

export const departmentId = z
  .string({ error: 'department.missing' })
  .regex(/^[a-z-]{2,40}$/, 'department.missing');
const kurus = (field: string) =>
  z
    .int({ error: `${field}.missing` })
    .min(1, `${field}.missing`)
    .max(100_000_000, `${field}.missing`);

export const assignment = z.strictObject({
  /** Her user name or her subject; what is kept is the subject. */
  assignee: line('assignee', 100),
  /** The assignee's own mailbox, so that she is reminded beside her unit. */
  mailbox: emailAddress.optional(),
});
export const routing = z.strictObject({ department: departmentId, reason: line('reason', 500) });
export const note = z.strictObject({ note: line('note', 2000) });
export const identityCheck = z.strictObject({ evidence: line('evidence', 300) });
export const infoRequest = z.strictObject({ ask: line('ask', 4000), ...toldByPost });
/** What the applicant sent later, with mandatory fields that she had left out. */
export const completion = z.strictObject({
  text: line('text', 4000),
  signed: z.boolean().optional(),
  fields: personal
    .pick({
      name: true,
      surname: true,
      serviceAddress: true,
      nationality: true,
      passportNumber: true,
      subject: true,
      representedName: true,
      authorityDocument: true,
    })
    .partial()
    .extend({ nationalId: nationalId.optional() })
    .strict()
    .optional(),
});
export const progressReport = z.strictObject({ text: line('text', 4000), ...toldByPost });
export const extension = z.strictObject({
  ground: line('ground', 40),
  reasons: line('reasons', 4000),
  ...toldByPost,
});
export const feeNotice = z.strictObject({
  feeKurus: kurus('feeKurus'),
  explanation: line('explanation', 4000),
  ...toldByPost,
});
export const payment = z.strictObject({
  paidOn: date('paidOn'),
  paymentNumber: line('paymentNumber', 60),
});
export const withdrawal = z.strictObject({
  withdrawnOn: date('withdrawnOn'),
  evidence: line('evidence', 300),
});
export const thirdPartyNotice = z.strictObject({
  id: line('id', 10),
  toldOn: date('toldOn'),
  evidence: line('evidence', 300),
});
export const objection = z.strictObject({
  forum: z.enum(forum.options, { error: 'forum.missing' }),
  on: date('on'),
  fileNumber: z.string().trim().max(60, 'fileNumber.tooLong').optional(),
});
export const laterDay = z.strictObject({ dueOn: date('dueOn'), reason: line('reason', 500) });

/** The e-signed PDF of the document system, in base64; small enough for the mail and the store. */
export const largestPdf = 200_000;
const pdf = z
  .base64({ error: 'pdf.invalid' })
  .max(Math.ceil(largestPdf / 3) * 4, 'pdf.tooLarge')
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-', 'pdf.invalid')
  .transform((bytes) => new Uint8Array(bytes));

/** The reply as the institution's document system (EBYS) holds it (Resmî Yazışmalar Yönetmeliği, RG 31151). */
const officialDocument = z.strictObject({
  number: line('documentNumber', 60),
  date: date('documentDate'),
  pdf: pdf.optional(),
});
const reasons = z.string().trim().max(4000, 'reasons.tooLong').optional();

/**
 * A reply: what it decides, right by right where the law gives rights, and what it says. What its law demands beyond the
 * schema is judged by `domain/decide/reply-gate.ts`, which names the article.
 */
export const reply = z
  .strictObject({
    outcome: z.enum(outcome.options, { error: 'outcome.missing' }),
    explanation: line('explanation', 8000),
    ground: z.string().trim().max(40).optional(),
    reasons,
    perRight: z
      .array(
        z.strictObject({
          right: kvkkRight,
          outcome: z.enum(['accepted', 'refused'], { error: 'outcome.missing' }),
          ground: z.string().trim().max(40).optional(),
          reasons,
        }),
      )
      .max(9, 'rights.invalid')
      .refine((all) => new Set(all.map(({ right }) => right)).size === all.length, 'rights.invalid')
      .optional(),
    /** Who has to be told of a granted correction or erasure, by name; an empty list says nobody. */
    thirdParties: z.array(line('thirdParty', 200)).max(20, 'thirdParty.tooLong').optional(),
    pages: z.int({ error: 'pages.invalid' }).min(0, 'pages.invalid').max(10_000, 'pages.invalid').optional(),
    mediumKurus: kurus('mediumKurus').optional(),
    forwardedTo: z.string().trim().max(200, 'forwardedTo.tooLong').optional(),
    document: officialDocument.optional(),
    containsPersonalData: z.boolean({ error: 'containsPersonalData.missing' }),
  })
  .refine((r) => r.outcome !== 'forwarded' || (r.forwardedTo ?? '') !== '', {
    path: ['forwardedTo'],
    error: 'forwardedTo.missing',
    // It speaks even when another field is wrong, so that one look shows every mistake.
    when: ({ value }) => typeof value === 'object' && value !== null,
  });
export type ReplyCommand = z.infer<typeof reply>;

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
