import * as z from 'zod';
import { coordinates } from './coordinates.ts';
import { birthDate, emailAddress, nationalId, phone } from './person.ts';
import { kvkkRight, petitionType, relation, replyWay, representation } from './vocabulary.ts';

/** A form sends an empty field as ''; the law knows only "given" and "not given". */
export const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema);

const line = <F extends string>(field: F, max: number) =>
  given(
    z
      .string({ error: `${field}.missing` })
      .trim()
      .max(max, `${field}.tooLong`),
  );
export const optionalLine = <F extends string>(field: F, max: number) =>
  given(
    z
      .string({ error: `${field}.tooLong` })
      .trim()
      .max(max, `${field}.tooLong`)
      .optional(),
  );

/** Contact that the law asks for "if any" (Tebliğ m.5/2-ç): never mandatory. */
export const contact = {
  email: given(emailAddress.optional()),
  phone: given(phone.optional()),
};

const person = {
  name: line('name', 80),
  surname: line('surname', 80),
  serviceAddress: line('serviceAddress', 500),
  ...contact,
  subject: line('subject', 200),
  /** Mandatory by no article: a subject can say it all. */
  details: optionalLine('details', 6000),
  replyBy: z.enum(replyWay.options, { error: 'replyBy.missing' }),
  /** The privacy notice that was shown: its version and the SHA-256 of its text, as the page or API gave them. */
  noticeVersion: z.string({ error: 'notice.missing' }).max(40, 'notice.missing'),
  noticeHash: z.string({ error: 'notice.missing' }).regex(/^[0-9a-f]{64}$/, 'notice.missing'),
  noticeRead: given(
    z.union([z.literal(true), z.literal('true')], { error: 'notice.unread' }).transform(() => true as const),
  ),
};

/** TCKN, or for foreigners nationality and passport number (Tebliğ m.5/2-b; 4982 Yönetmeliği m.10). */
export const identity = {
  nationalId: given(nationalId.optional()),
  nationality: optionalLine('nationality', 80),
  passportNumber: optionalLine('passportNumber', 40),
};

/** Somebody who acts for a principal, a child, a ward or a company says for whom, and on what document. */
export const acting = {
  representation: given(z.enum(representation.options, { error: 'representation.missing' }).optional()),
  representedName: optionalLine('representedName', 200),
  authorityDocument: optionalLine('authorityDocument', 300),
};

/** The place that a petition is about, as far as it is about one: nothing of it is mandatory. */
export const place = {
  neighbourhood: optionalLine('neighbourhood', 100),
  street: optionalLine('street', 200),
  /** Described in words. */
  location: optionalLine('location', 300),
  coordinates: given(coordinates.optional()),
};

export const many = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), schema);

type Form = Readonly<Record<string, unknown>>;

/** A rule over several fields; it speaks even when another field is wrong, so that one look shows every mistake. */
const rule = (holds: (form: Form) => boolean, path: string, message: string) =>
  z.refine<Form>(holds, {
    path: [path],
    error: message,
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

const has = (form: Form, field: string) => form[field] !== undefined && form[field] !== '';

export const replyReaches = rule(
  (form) => form.replyBy !== 'email' || has(form, 'email'),
  'email',
  'replyBy.emailMissing',
);
export const identityGiven = [
  rule(
    (form) => has(form, 'nationalId') || has(form, 'nationality') || has(form, 'passportNumber'),
    'nationalId',
    'nationalId.missing',
  ),
  rule(
    (form) => has(form, 'nationalId') || !has(form, 'passportNumber') || has(form, 'nationality'),
    'nationality',
    'nationality.missing',
  ),
  rule(
    (form) => has(form, 'nationalId') || !has(form, 'nationality') || has(form, 'passportNumber'),
    'passportNumber',
    'passportNumber.missing',
  ),
] as const;

/** A name or a document without a word about who acts for whom. */
export const actingIsNamed = rule(
  (form) => has(form, 'representation') || !(has(form, 'representedName') || has(form, 'authorityDocument')),
  'representation',
  'representation.missing',
);
const actingIsWhole = [
  rule(
    (form) => !has(form, 'representation') || has(form, 'representedName'),
    'representedName',
    'representedName.missing',
  ),
  rule(
    (form) => !has(form, 'representation') || has(form, 'authorityDocument'),
    'authorityDocument',
    'authorityDocument.missing',
  ),
  actingIsNamed,
] as const;

/** Application of a data subject, Law 6698 m.11 and m.13; fields of Tebliğ (RG 30356) m.5/2. */
export const kvkkSubmission = z
  .strictObject({
    regime: z.literal('kvkk'),
    ...person,
    ...identity,
    ...acting,
    /** Never mandatory; tells two people of one name apart. */
    birthDate: given(birthDate.optional()),
    /** Asked for in practice, demanded by no article: what is missing is the officer's to ask about. */
    relation: given(z.enum(relation.options, { error: 'relation.missing' }).optional()),
    rights: many(
      z.array(z.enum(kvkkRight.options, { error: 'rights.invalid' })).max(9, 'rights.invalid'),
    ).default([]),
  })
  .check(...identityGiven, ...actingIsWhole, replyReaches);

/** Petition, Law 3071: name, signature and address (m.4); the electronic form stands for the signature. */
export const petitionSubmission = z
  .strictObject({
    regime: z.literal('petition'),
    ...person,
    ...acting,
    petitionType: z.enum(petitionType.options, { error: 'petitionType.missing' }),
    /** Whoever does not know which unit is in charge need not say: the institution's general desk is. */
    category: given(
      z
        .string({ error: 'category.missing' })
        .regex(/^[a-z-]{2,40}$/, 'category.missing')
        .optional(),
    ),
    ...place,
  })
  .check(...actingIsWhole, replyReaches);

/** Information request, Law 4982 m.6 and its Yönetmelik m.9-10; a legal person names itself and who acts for it. */
export const informationSubmission = z
  .strictObject({
    regime: z.literal('information'),
    ...person,
    ...identity,
    ...acting,
    organisation: optionalLine('organisation', 200),
  })
  .check(...identityGiven, ...actingIsWhole, replyReaches);

/** One request as a citizen sends it. Every message is a key of `messages/tr.ts`. */
export const submission = z.discriminatedUnion(
  'regime',
  [kvkkSubmission, petitionSubmission, informationSubmission],
  {
    error: 'regime.missing',
  },
);
export type Submission = z.infer<typeof submission>;
