import { kvkkRights, type Language, type Outcome } from '../../shared/contracts/vocabulary.ts';
import type { Ground, LawRow } from '../../shared/domain/law/row.types.ts';
import type { Request } from '../../shared/domain/request.ts';
import { articleIn } from '../../shared/words/article.ts';
import { groundIn } from '../../shared/words/ground.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { lawIn } from '../../shared/words/law.ts';
import { area, line } from './desk-rows.ts';
import type { Row } from './rows.ts';
import { deskReplyFormWords } from './words/desk-reply-form.ts';
import { deskRequestWords } from './words/desk-request.ts';

/** One right of Law 6698 m.11 in the form: its fields are called by its place, since ids with ç and ğ break links. */
export const rightName = (right: (typeof kvkkRights)[number]): string =>
  `right${kvkkRights.indexOf(right) + 1}`;

/** Questions of the composer under a heading. */
export type ReplyPart = { readonly heading: string; readonly rows: readonly Row[] };
/** Whoever writes the reply. */
type Reader = { readonly language: Language };

export const decidesRights = ({ replyParts }: LawRow): boolean =>
  replyParts.some(({ part }) => part === 'perRight');

/** What a law's reply asks for, and nothing that it does not know. */
export function replyPartsOf(
  reader: Reader,
  law: LawRow,
  request: Pick<Request, 'rights'>,
): readonly ReplyPart[] {
  const { text, document } = deskReplyFormWords(reader);
  const { day } = deskRequestWords(reader);
  return [
    ...(decidesRights(law) ? rightParts(reader, law, request) : [wholeDecision(reader, law)]),
    {
      heading: text.heading,
      rows: [
        area('explanation', text.explanation, 14),
        ...(decidesRights(law) ? [] : [area('reasons', text.reasons)]),
      ],
    },
    ...partiesPart(reader, law),
    ...feePart(reader, law),
    ...personalPart(reader, law),
    {
      heading: document.heading,
      rows: [
        line('documentNumber', document.number, { optional: true, width: '30', spellcheck: false }),
        line(
          'documentDate',
          { ...document.date, hint: day },
          { optional: true, width: '10', spellcheck: false },
        ),
      ],
    },
  ];
}

function wholeDecision(reader: Reader, law: LawRow): ReplyPart {
  const { decision: w } = deskReplyFormWords(reader);
  const { outcomeLabels } = labelsIn(reader.language);
  const outcomes: readonly Outcome[] = [
    'accepted',
    'partlyAccepted',
    'refused',
    ...(law.forwarding ? (['forwarded'] as const) : []),
    ...(law.notExaminedGrounds.length > 0 ? (['notExamined'] as const) : []),
  ];
  const grounds = [
    ...law.refusalGrounds.map((ground) => groundChoice(reader, law, ground, w.refusal)),
    ...law.notExaminedGrounds.map((ground) => groundChoice(reader, law, ground, w.notExamined)),
  ];
  return {
    heading: w.heading,
    rows: [
      {
        kind: 'radios',
        name: 'outcome',
        label: w.outcome,
        choices: outcomes.map((value) => ({ value, label: outcomeLabels[value] })),
      },
      ...(grounds.length > 0
        ? [
            {
              kind: 'select' as const,
              name: 'ground',
              ...w.ground,
              placeholder: deskRequestWords(reader).choose,
              choices: grounds,
            },
          ]
        : []),
      ...(law.forwarding
        ? [
            line('forwardedTo', {
              label: w.forwardedTo.label,
              hint: w.forwardedTo.hint(articleIn(reader.language, law.forwarding.article)),
            }),
          ]
        : []),
    ],
  };
}

/** @param said what the ground is for; itself alone when absent */
function groundChoice(
  { language }: Reader,
  law: LawRow,
  ground: Ground,
  said: (ground: string) => string = (text) => text,
) {
  const { inWords, article } = groundIn({ law: law.id }, ground, language);
  return { value: ground.id, label: said(`${inWords} (${article})`) };
}

/** The rights that were used; where none was named, every one is offered. */
const rightsOf = ({ rights }: Pick<Request, 'rights'>) => (rights.length > 0 ? rights : kvkkRights);

function rightParts(reader: Reader, law: LawRow, request: Pick<Request, 'rights'>): readonly ReplyPart[] {
  const { right: w } = deskReplyFormWords(reader);
  const { outcomeLabels, rightLabels, rightReferences } = labelsIn(reader.language);
  return rightsOf(request).map((right) => {
    const name = rightName(right);
    const choices = law.refusalGrounds
      .filter(({ against }) => !against || against.includes(right))
      .map((ground) => groundChoice(reader, law, ground));
    return {
      heading: `${rightReferences[right]}: ${rightLabels[right]}`,
      rows: [
        {
          kind: 'radios',
          name,
          label: w.outcome,
          choices: (['accepted', 'refused'] as const).map((value) => ({
            value,
            label: outcomeLabels[value],
          })),
        },
        {
          kind: 'select',
          name: `${name}Ground`,
          ...w.ground,
          placeholder: deskRequestWords(reader).choose,
          choices,
        },
        area(`${name}Reasons`, w.reasons, 4),
      ],
    };
  });
}

function partiesPart(reader: Reader, { thirdPartiesFor }: LawRow): readonly ReplyPart[] {
  if (thirdPartiesFor.length === 0) return [];
  const { parties: w } = deskReplyFormWords(reader);
  return [
    {
      heading: w.heading,
      rows: [
        area('thirdParties', w.names, 4),
        {
          kind: 'checkboxes',
          name: 'noThirdParties',
          label: w.none.label,
          choices: [{ value: 'true', label: w.none.choice }],
        },
      ],
    },
  ];
}

function feePart(reader: Reader, { id }: LawRow): readonly ReplyPart[] {
  const { fee } = lawIn(id, reader.language);
  if (fee?.perPageKurus === undefined) return [];
  const { fee: w } = deskReplyFormWords(reader);
  return [
    {
      heading: w.heading,
      rows: [
        line(
          'pages',
          { ...w.pages, hint: `${fee.inWords} (${fee.article})` },
          { optional: true, width: '10', inputmode: 'numeric' },
        ),
        line('mediumKurus', w.medium, { optional: true, width: '10' }),
      ],
    },
  ];
}

/** Asked only where not every reply of the law is personal. */
function personalPart(reader: Reader, { replyIsPersonal }: LawRow): readonly ReplyPart[] {
  if (replyIsPersonal) return [];
  const { personal: w } = deskReplyFormWords(reader);
  return [
    {
      heading: w.heading,
      rows: [
        {
          kind: 'radios',
          name: 'containsPersonalData',
          label: w.label,
          choices: [
            { value: 'no', ...w.no },
            { value: 'yes', ...w.yes },
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
