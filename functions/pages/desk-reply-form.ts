import type { Outcome } from '../../shared/contracts/vocabulary.ts';
import { kvkkRights } from '../../shared/contracts/vocabulary.ts';
import type { Ground, LawRow } from '../../shared/domain/law/row.types.ts';
import type { Request } from '../../shared/domain/request.ts';
import { outcomeLabels, rightLabels, rightReferences } from '../../shared/words/tr/labels.ts';
import type { AreaRow, LineRow, Row } from './rows.ts';

/** One right of Law 6698 m.11 in the form: its fields are called by its place, since ids with ç and ğ break links. */
export const rightName = (right: (typeof kvkkRights)[number]): string =>
  `right${kvkkRights.indexOf(right) + 1}`;

/** Questions of the composer under a heading. */
export type ReplyPart = { readonly heading: string; readonly rows: readonly Row[] };

const line = (name: string, label: string, more: Partial<LineRow> = {}): LineRow => ({
  kind: 'line',
  name,
  label,
  autocomplete: 'off',
  ...more,
});
const area = (name: string, label: string, lines: number, hint?: string): AreaRow => ({
  kind: 'area',
  name,
  label,
  lines,
  ...(hint === undefined ? {} : { hint }),
});
const willRead = 'Başvuran bu gerekçeyi okuyacak.';

export const decidesRights = ({ replyParts }: LawRow): boolean =>
  replyParts.some(({ part }) => part === 'perRight');

/** What a law's reply asks for, and nothing that it does not know. */
export function replyPartsOf(law: LawRow, request: Pick<Request, 'rights'>): readonly ReplyPart[] {
  return [
    ...(decidesRights(law) ? rightParts(law, request) : [wholeDecision(law)]),
    {
      heading: 'Cevabın metni',
      rows: [
        area(
          'explanation',
          'Açıklama',
          14,
          'Başvurana ne bulduğunuzu ve ne yaptığınızı anlatın. En çok 8000 karakter.',
        ),
        ...(decidesRights(law)
          ? []
          : [area('reasons', 'Gerekçe', 6, `Ret ya da kısmen kabulde yazılır. ${willRead}`)]),
      ],
    },
    ...partiesPart(law),
    ...feePart(law),
    ...personalPart(law),
    {
      heading: 'Belge sistemindeki (EBYS) cevap',
      rows: [
        line('documentNumber', 'Belge sayısı', { optional: true, width: '30', spellcheck: false }),
        line('documentDate', 'Belge tarihi', {
          optional: true,
          width: '10',
          spellcheck: false,
          hint: 'Gün, ay, yıl; örneğin 4.5.2026.',
        }),
      ],
    },
  ];
}

function wholeDecision(law: LawRow): ReplyPart {
  const outcomes: readonly Outcome[] = [
    'accepted',
    'partlyAccepted',
    'refused',
    ...(law.forwarding ? (['forwarded'] as const) : []),
    ...(law.notExaminedGrounds.length > 0 ? (['notExamined'] as const) : []),
  ];
  const grounds = [
    ...law.refusalGrounds.map((ground) => groundChoice(ground, 'Ret')),
    ...law.notExaminedGrounds.map((ground) => groundChoice(ground, 'İncelememe')),
  ];
  return {
    heading: 'Karar',
    rows: [
      {
        kind: 'radios',
        name: 'outcome',
        label: 'Başvuru hakkındaki karar',
        choices: outcomes.map((value) => ({ value, label: outcomeLabels[value] })),
      },
      ...(grounds.length > 0
        ? [
            {
              kind: 'select' as const,
              name: 'ground',
              label: 'Dayanak',
              hint: 'Ret, kısmen kabul ya da incelememe kararında seçilir.',
              placeholder: 'Seçin',
              choices: grounds,
            },
          ]
        : []),
      ...(law.forwarding
        ? [
            line('forwardedTo', 'Gönderilen kurum', {
              hint: `Başvuru görevli kuruma gönderiliyorsa adını yazın (${law.forwarding.article}).`,
            }),
          ]
        : []),
    ],
  };
}

const groundChoice = ({ id, inWords, article }: Ground, what: string) => ({
  value: id,
  label: `${what}: ${inWords} (${article})`,
});

/** The rights that were used; where none was named, every one is offered. */
const rightsOf = ({ rights }: Pick<Request, 'rights'>) => (rights.length > 0 ? rights : kvkkRights);

function rightParts(law: LawRow, request: Pick<Request, 'rights'>): readonly ReplyPart[] {
  return rightsOf(request).map((right) => {
    const name = rightName(right);
    const choices = law.refusalGrounds
      .filter(({ against }) => !against || against.includes(right))
      .map(({ id, inWords, article }) => ({ value: id, label: `${inWords} (${article})` }));
    return {
      heading: `${rightReferences[right]}: ${rightLabels[right]}`,
      rows: [
        {
          kind: 'radios',
          name,
          label: 'Bu hak hakkındaki karar',
          choices: (['accepted', 'refused'] as const).map((value) => ({
            value,
            label: outcomeLabels[value],
          })),
        },
        {
          kind: 'select',
          name: `${name}Ground`,
          label: 'Reddin dayanağı',
          hint: 'Yalnız ret kararında seçilir.',
          placeholder: 'Seçin',
          choices,
        },
        area(`${name}Reasons`, 'Reddin gerekçesi', 4, `Yalnız ret kararında yazılır. ${willRead}`),
      ],
    };
  });
}

function partiesPart({ thirdPartiesFor }: LawRow): readonly ReplyPart[] {
  if (thirdPartiesFor.length === 0) return [];
  return [
    {
      heading: 'Bildirim yapılacak üçüncü kişiler',
      rows: [
        area(
          'thirdParties',
          'Verilerin aktarıldığı kişi ve kurumlar',
          4,
          'Düzeltme ya da silme kabul edildiyse, her satıra bir ad yazın (6698 sayılı Kanun m.11/1-f).',
        ),
        {
          kind: 'checkboxes',
          name: 'noThirdParties',
          label: 'Kimseye aktarılmadıysa',
          choices: [{ value: 'true', label: 'Veriler kimseye aktarılmadı.' }],
        },
      ],
    },
  ];
}

function feePart({ fee }: LawRow): readonly ReplyPart[] {
  if (fee?.perPageKurus === undefined) return [];
  return [
    {
      heading: 'Ücret',
      rows: [
        line('pages', 'Cevabın sayfa sayısı', {
          optional: true,
          width: '10',
          inputmode: 'numeric',
          hint: `${fee.inWords} (${fee.article})`,
        }),
        line('mediumKurus', 'Kayıt ortamının bedeli (lira)', { optional: true, width: '10' }),
      ],
    },
  ];
}

/** Asked only where not every reply of the law is personal. */
function personalPart({ replyIsPersonal }: LawRow): readonly ReplyPart[] {
  if (replyIsPersonal) return [];
  return [
    {
      heading: 'Kişisel veri',
      rows: [
        {
          kind: 'radios',
          name: 'containsPersonalData',
          label: 'Cevapta kişisel veri var mı?',
          choices: [
            { value: 'no', label: 'Hayır', hint: 'Başvuranın seçtiği yolla gider.' },
            {
              value: 'yes',
              label: 'Evet',
              hint: 'E-postayla yalnız kimliği doğrulanmış başvurana gider; yoksa tebligat adresine postayla.',
            },
          ],
        },
      ],
    },
  ];
}

/** The field of the form that a mistake of the command is to be put right at. */
export function replyField(field: string, code: string): string {
  const [of = '', right = '', part = ''] = field.split('.');
  const found = kvkkRights.find((each) => each === right);
  if (of === 'perRight' && found)
    return rightName(found) + ({ ground: 'Ground', reasons: 'Reasons' }[part] ?? '');
  return of === 'document' ? (code.split('.', 1)[0] ?? of) : of;
}
