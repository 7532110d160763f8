import type { Authority } from '../../shared/authorities/authority.ts';
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
import { evidenceLabels } from '../../shared/words/evidence.ts';
import {
  petitionTypeLabels,
  relationLabels,
  replyWayLabels,
  representationLabels,
  rightLabels,
  rightReferences,
} from '../../shared/words/tr/labels.ts';
import { choicesOf, type LineRow, type Row } from './rows.ts';

/** What came, and how: the law's row of the way says what proves it. */
export type Arrival = { readonly regime: Regime; readonly row: ChannelRow };
/** Questions under a heading. */
export type RegisterPart = { readonly heading: string; readonly rows: readonly Row[] };

/** Every way but this system's own. */
export type PaperChannel = Exclude<Channel, 'system'>;
export const paperChannels = channel.exclude(['system']).options;

const line = (name: string, label: string, more: Partial<LineRow> = {}): LineRow => ({
  kind: 'line',
  name,
  label,
  autocomplete: 'off',
  ...more,
});
const optional = (name: string, label: string, more: Partial<LineRow> = {}): LineRow =>
  line(name, label, { optional: true, ...more });
const yes = (name: string, label: string, choice: string): Row => ({
  kind: 'checkboxes',
  name,
  label,
  optional: true,
  choices: [{ value: 'true', label: choice }],
});

const evidenceHints: Readonly<Record<Evidence, string>> = {
  registeredMailNumber: 'Zarftaki 13 karakter, örneğin RR123456785TR.',
  kepId: 'KEP iletisinin kimliği ya da gönderenin KEP adresi.',
  notaryNumber: 'Noterin adı, işlemin tarihi ve yevmiye numarası.',
  signatureCheck: 'İmzanın nasıl ve hangi sonuçla doğrulandığı.',
  senderAddress: 'Başvurunun geldiği e-posta adresi.',
  identityCheck: 'Örneğin “T.C. kimlik kartı görüldü”. Belgenin numarasını yazmayın.',
};

/** What the way must be proved by, and what else would tell who is asking. */
export function evidenceOf({ channel: way, evidence, identifiedBy }: ChannelRow) {
  const more: readonly Evidence[] = [
    ...(identifiedBy ? [identifiedBy] : []),
    ...(way === 'post' ? (['registeredMailNumber'] as const) : []),
  ];
  return { needed: evidence, also: more.filter((kind) => !evidence.includes(kind)) };
}

function arrivalPart({ row }: Arrival): RegisterPart {
  const { needed, also } = evidenceOf(row);
  const proof = (kind: Evidence, more: Partial<LineRow> = {}) =>
    line(kind, evidenceLabels[kind], { hint: evidenceHints[kind], spellcheck: false, ...more });
  return {
    heading: 'Geliş',
    rows: [
      row.arrives === 'served'
        ? line('arrivedOn', 'Kuruma tebliğ edildiği ya da verildiği gün', {
            width: '10',
            hint: 'Gün, ay, yıl; örneğin 4.5.2026. Süre bu günden sonra işler.',
          })
        : optional('arrivedAt', 'Kuruma ulaştığı gün ve saat', {
            width: '20',
            hint: 'Örneğin 4.5.2026 09.30. Boş bırakırsanız şimdi ulaşmış sayılır.',
          }),
      ...needed.map((kind) => proof(kind)),
      ...also.map((kind) => proof(kind, { optional: true })),
      yes('signed', 'İmza', 'Başvuru imzalı.'),
      yes('noticeHandedOver', 'Aydınlatma', 'Yürürlükteki aydınlatma metni başvurana verildi.'),
    ],
  };
}

const whoPart: RegisterPart = {
  heading: 'Başvuran',
  rows: [
    optional('name', 'Adı', { spellcheck: false }),
    optional('surname', 'Soyadı', { spellcheck: false }),
    optional('nationalId', 'T.C. kimlik numarası', { inputmode: 'numeric', spellcheck: false, width: '20' }),
    optional('nationality', 'Yabancıysa uyruğu', { width: '20' }),
    optional('passportNumber', 'Yabancıysa pasaport numarası', { spellcheck: false, width: '20' }),
    {
      kind: 'fold',
      summary: 'Başkası adına başvuruyor',
      text: 'Yukarıya başvuranın, buraya adına başvurduğu kişinin ya da kuruluşun bilgilerini yazın.',
      rows: [
        {
          kind: 'select',
          name: 'representation',
          label: 'Kimin adına?',
          optional: true,
          placeholder: 'Seçin',
          choices: choicesOf(representations, representationLabels),
        },
        optional('representedName', 'Adına başvurulanın adı ya da unvanı', { spellcheck: false }),
        optional('authorityDocument', 'Temsil belgesi'),
      ],
    },
  ],
};

const reachPart: RegisterPart = {
  heading: 'Ulaşma ve cevap',
  rows: [
    { kind: 'area', name: 'serviceAddress', label: 'Tebligat adresi', optional: true, lines: 3 },
    optional('email', 'E-posta adresi', { type: 'email', spellcheck: false }),
    optional('phone', 'Telefon numarası', { type: 'tel', width: '20' }),
    {
      kind: 'radios',
      name: 'replyBy',
      label: 'Cevabı nasıl almak istiyor?',
      choices: choicesOf(replyWays, replyWayLabels),
    },
  ],
};

const wordsOf: Readonly<Record<Regime, (authority: Authority) => readonly Row[]>> = {
  kvkk: () => [
    optional('birthDate', 'Doğum tarihi', { width: '10', hint: 'Gün, ay, yıl; örneğin 27.3.1985.' }),
    {
      kind: 'select',
      name: 'relation',
      label: 'Kurumla ilişkisi',
      optional: true,
      placeholder: 'Seçin',
      choices: choicesOf(relations, relationLabels),
    },
    {
      kind: 'checkboxes',
      name: 'rights',
      label: 'Kullandığı haklar',
      optional: true,
      choices: kvkkRights.map((right) => ({
        value: right,
        label: `${rightReferences[right]}: ${rightLabels[right]}`,
      })),
    },
  ],
  petition: ({ categories }) => [
    {
      kind: 'radios',
      name: 'petitionType',
      label: 'Dilekçenin türü',
      optional: true,
      choices: choicesOf(petitionTypes, petitionTypeLabels),
    },
    {
      kind: 'select',
      name: 'category',
      label: 'Konu başlığı',
      optional: true,
      hint: 'Başvuru bu konuya bakan birime gider.',
      placeholder: 'Bilinmiyor: genel evrak birimi yönlendirir',
      choices: categories.map(({ id, name }) => ({ value: id, label: name })),
    },
    optional('location', 'Yer'),
  ],
  information: () => [optional('organisation', 'Tüzel kişinin unvanı', { spellcheck: false })],
};

/** Every field may stay empty but the proofs: what the applicant left out is flagged, and asked about later. */
export const registerPartsOf = (arrival: Arrival, authority: Authority): readonly RegisterPart[] => [
  arrivalPart(arrival),
  whoPart,
  reachPart,
  {
    heading: 'İstek',
    rows: [
      ...wordsOf[arrival.regime](authority),
      optional('subject', 'Konu', { hint: 'Bir cümleyle, en çok 200 karakter.' }),
      { kind: 'area', name: 'details', label: 'Başvuranın anlattıkları', optional: true, lines: 8 },
    ],
  },
];

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
