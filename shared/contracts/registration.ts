import * as z from 'zod';
import { registeredMailNumber } from './commands.ts';
import { birthDate, emailAddress } from './person.ts';
import {
  acting,
  actingIsNamed,
  contact,
  given,
  identity,
  identityGiven,
  many,
  optionalLine,
  place,
  replyReaches,
} from './submission.ts';
import { channel, instant, kvkkRight, petitionType, regime, relation, replyWay } from './vocabulary.ts';

const proof = given(z.string().trim().max(300, 'proof.tooLong').optional());

const isKepAddress = (text: string) => /^[^\s@]+@(?:[a-z0-9-]+\.)?hs\d{2}\.kep\.tr$/i.test(text);

/** What proves the way a request came. Which of them a way needs stands in the law's row (`ChannelRow.evidence`). */
const evidence = z.strictObject({
  registeredMailNumber: given(registeredMailNumber.optional()),
  /** The message's identifier (`<…>` as its header writes it, or the provider's number), or the address it came from. */
  kepId: given(
    z
      .string()
      .trim()
      .max(300, 'proof.tooLong')
      .refine((text) => /^<.+>$/.test(text) || !text.includes('@') || isKepAddress(text), 'kep.invalid')
      .optional(),
  ),
  notaryNumber: proof,
  signatureCheck: proof,
  senderAddress: given(emailAddress.optional()),
  identityCheck: z
    .strictObject({
      how: z
        .string({ error: 'evidence.missing' })
        .trim()
        .min(1, 'evidence.missing')
        .max(300, 'evidence.tooLong'),
    })
    .optional(),
});

const arrival = {
  /** Every way but this system's own, which no officer registers. */
  channel: z.enum(channel.exclude(['system']).options, { error: 'channel.missing' }),
  /** The day of service, for what comes on paper or is taken down. */
  arrivedOn: given(z.iso.date({ error: 'arrivedOn.missing' }).optional()),
  /** The moment it reached the institution, for what comes electronically; now when left out. */
  arrivedAt: given(
    z.iso
      .datetime({ offset: true, error: 'arrivedAt.invalid' })
      .transform((typed) => instant.parse(new Date(typed).toISOString()))
      .optional(),
  ),
  evidence: evidence.default({}),
  /** Whether a written request bears a signature. */
  signed: z.boolean().default(false),
  /** Whether the applicant was handed the privacy notice in force. */
  noticeHandedOver: z.boolean().default(false),
};

/** How and when it came, whatever else is right or wrong: enough to tell what its way misses. */
export const registeredArrival = z.object({ regime, ...arrival });
export type RegisteredArrival = z.infer<typeof registeredArrival>;

/** The applicant's own part, as far as she gave it: what is missing is flagged and asked about, never a refusal. */
const person = {
  name: optionalLine('name', 80),
  surname: optionalLine('surname', 80),
  serviceAddress: optionalLine('serviceAddress', 500),
  ...contact,
  /** A petition has to name none; whoever writes one on paper has it recorded. */
  ...identity,
  ...acting,
  subject: optionalLine('subject', 200),
  details: optionalLine('details', 6000),
  replyBy: given(z.enum(replyWay.options, { error: 'replyBy.missing' }).default('post')),
};

/**
 * A request that an officer takes down: every field may be missing, but what is there is right. Whether a way is known to
 * the law, what it needs as proof and how its day counts is judged by `domain/decide/register.ts`.
 */
export const registration = z.discriminatedUnion(
  'regime',
  [
    z
      .strictObject({
        regime: z.literal('kvkk'),
        ...arrival,
        ...person,
        birthDate: given(birthDate.optional()),
        relation: given(z.enum(relation.options, { error: 'relation.missing' }).optional()),
        rights: many(
          z.array(z.enum(kvkkRight.options, { error: 'rights.invalid' })).max(9, 'rights.invalid'),
        ).default([]),
      })
      .check(actingIsNamed, replyReaches),
    z
      .strictObject({
        regime: z.literal('petition'),
        ...arrival,
        ...person,
        petitionType: given(z.enum(petitionType.options, { error: 'petitionType.missing' }).optional()),
        category: given(
          z
            .string({ error: 'category.missing' })
            .regex(/^[a-z-]{2,40}$/, 'category.missing')
            .optional(),
        ),
        ...place,
      })
      .check(actingIsNamed, replyReaches),
    z
      .strictObject({
        regime: z.literal('information'),
        ...arrival,
        ...person,
        organisation: optionalLine('organisation', 200),
      })
      .check(actingIsNamed, replyReaches),
  ],
  { error: 'regime.missing' },
);
export type Registration = z.infer<typeof registration>;

/** An e-mail address that the institution holds for a person (Tebliğ m.5/1), and where it has it from. */
export const addressRegistration = z
  .strictObject({
    ...identity,
    email: emailAddress,
    evidence: z
      .string({ error: 'addressEvidence.missing' })
      .trim()
      .min(1, 'addressEvidence.missing')
      .max(300, 'addressEvidence.tooLong'),
  })
  .check(...identityGiven);
export type AddressRegistration = z.infer<typeof addressRegistration>;
