import { nameIn } from '../../shared/authorities/names.ts';
import {
  type Channel,
  channel,
  kvkkRights,
  petitionTypes,
  type Regime,
  relations,
  replyWays,
  representations,
} from '../../shared/contracts/vocabulary.ts';
import type { ChannelRow, Evidence } from '../../shared/domain/law/row.types.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { area, line } from './desk-rows.ts';
import { choicesOf, type LineRow, type Row } from './rows.ts';
import type { Site } from './site.ts';
import { deskRegisterWords } from './words/desk-register.ts';
import { deskRequestWords } from './words/desk-request.ts';

/** What came, and how: the law's row of the way says what proves it. */
export type Arrival = { readonly regime: Regime; readonly row: ChannelRow };
/** Questions under a heading. */
export type RegisterPart = { readonly heading: string; readonly rows: readonly Row[] };

/** Every way but this system's own. */
export type PaperChannel = Exclude<Channel, 'system'>;
export const paperChannels = channel.exclude(['system']).options;

type Words = ReturnType<typeof deskRegisterWords>;
type Reader = Pick<Site, 'authority' | 'language'>;

/** A line that may stay empty. */
const optional = (name: string, words: Parameters<typeof line>[1], more: Partial<LineRow> = {}): LineRow =>
  line(name, words, { optional: true, ...more });
const yes = (name: string, { label, choice }: { readonly label: string; readonly choice: string }): Row => ({
  kind: 'checkboxes',
  name,
  label,
  optional: true,
  choices: [{ value: 'true', label: choice }],
});

/** What the way must be proved by, and what else would tell who is asking. */
export function evidenceOf({ channel: way, evidence, identifiedBy }: ChannelRow) {
  const more: readonly Evidence[] = [
    ...(identifiedBy ? [identifiedBy] : []),
    ...(way === 'post' ? (['registeredMailNumber'] as const) : []),
  ];
  return { needed: evidence, also: more.filter((kind) => !evidence.includes(kind)) };
}

function arrivalPart({ row }: Arrival, { arrival: w, evidence }: Words): RegisterPart {
  const { needed, also } = evidenceOf(row);
  const proof = (kind: Evidence, more: Partial<LineRow> = {}) =>
    line(kind, evidence[kind], { spellcheck: false, ...more });
  return {
    heading: w.heading,
    rows: [
      row.arrives === 'served'
        ? line('arrivedOn', w.arrivedOn, { width: '10' })
        : optional('arrivedAt', w.arrivedAt, { width: '20' }),
      ...needed.map((kind) => proof(kind)),
      ...also.map((kind) => proof(kind, { optional: true })),
      yes('signed', w.signed),
      yes('noticeHandedOver', w.noticeHandedOver),
    ],
  };
}

function whoPart(reader: Reader, { who: w }: Words): RegisterPart {
  return {
    heading: w.heading,
    rows: [
      optional('name', w.name, { spellcheck: false }),
      optional('surname', w.surname, { spellcheck: false }),
      optional('nationalId', w.nationalId, { inputmode: 'numeric', spellcheck: false, width: '20' }),
      optional('nationality', w.nationality, { width: '20' }),
      optional('passportNumber', w.passportNumber, { spellcheck: false, width: '20' }),
      {
        kind: 'fold',
        ...w.acting,
        rows: [
          {
            kind: 'select',
            name: 'representation',
            label: w.representation,
            optional: true,
            placeholder: deskRequestWords(reader).choose,
            choices: choicesOf(representations, labelsIn(reader.language).representationLabels),
          },
          optional('representedName', w.representedName, { spellcheck: false }),
          optional('authorityDocument', w.authorityDocument),
        ],
      },
    ],
  };
}

const reachPart = ({ language }: Reader, { reach: w }: Words): RegisterPart => ({
  heading: w.heading,
  rows: [
    { ...area('serviceAddress', w.serviceAddress, 3), optional: true },
    optional('email', w.email, { type: 'email', spellcheck: false }),
    optional('phone', w.phone, { type: 'tel', width: '20' }),
    {
      kind: 'radios',
      name: 'replyBy',
      label: w.replyBy,
      choices: choicesOf(replyWays, labelsIn(language).replyWayLabels),
    },
  ],
});

const askedRows: Readonly<Record<Regime, (reader: Reader, w: Words['asked']) => readonly Row[]>> = {
  kvkk: (reader, w) => {
    const { relationLabels, rightLabels, rightReferences } = labelsIn(reader.language);
    return [
      optional('birthDate', w.birthDate, { width: '10' }),
      {
        kind: 'select',
        name: 'relation',
        label: w.relation,
        optional: true,
        placeholder: deskRequestWords(reader).choose,
        choices: choicesOf(relations, relationLabels),
      },
      {
        kind: 'checkboxes',
        name: 'rights',
        label: w.rights,
        optional: true,
        choices: kvkkRights.map((right) => ({
          value: right,
          label: `${rightReferences[right]}: ${rightLabels[right]}`,
        })),
      },
    ];
  },
  petition: ({ authority, language }, w) => [
    {
      kind: 'radios',
      name: 'petitionType',
      label: w.petitionType,
      optional: true,
      choices: choicesOf(petitionTypes, labelsIn(language).petitionTypeLabels),
    },
    {
      kind: 'select',
      name: 'category',
      ...w.category,
      optional: true,
      choices: authority.categories.map((each) => ({ value: each.id, label: nameIn(language, each) })),
    },
    optional('location', w.location),
  ],
  information: (_, w) => [optional('organisation', w.organisation, { spellcheck: false })],
};

/** Every field may stay empty but the proofs: what the applicant left out is flagged, and asked about later. */
export function registerPartsOf(arrival: Arrival, reader: Reader): readonly RegisterPart[] {
  const w = deskRegisterWords(reader);
  return [
    arrivalPart(arrival, w),
    whoPart(reader, w),
    reachPart(reader, w),
    {
      heading: w.asked.heading,
      rows: [
        ...askedRows[arrival.regime](reader, w.asked),
        optional('subject', w.asked.subject),
        { ...area('details', w.asked.details, 8), optional: true },
      ],
    },
  ];
}

/** Sentences about proofs that their schema names by the group alone. */
const proofOf: Readonly<Record<string, Evidence>> = {
  'kep.invalid': 'kepId',
  'registeredMailNumber.invalid': 'registeredMailNumber',
  'email.invalid': 'senderAddress',
  'evidence.tooLong': 'identityCheck',
};

/** The field of the form that a mistake of the registration is to be put right at. */
export function registerField({ row }: Arrival, field: string, code: string): string {
  const [of = '', kind] = field.split('.');
  if (of !== 'evidence') return of;
  const { needed, also } = evidenceOf(row);
  return kind ?? proofOf[code] ?? [...needed, ...also][0] ?? of;
}
