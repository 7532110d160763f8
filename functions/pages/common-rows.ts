import { replyWays, representations } from '../../shared/contracts/vocabulary.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { type AreaRow, choicesOf, type DateRow, type FoldRow, type LineRow, type Row } from './rows.ts';
import type { Site } from './site.ts';
import { questionsWords } from './words/questions.ts';

/** The questions about a person and how to reach her, for whoever reads. */
export function personRows(site: Pick<Site, 'language'>) {
  const w = questionsWords(site);
  const name: LineRow = {
    kind: 'line',
    name: 'name',
    label: w.name,
    autocomplete: 'given-name',
    spellcheck: false,
  };
  const surname: LineRow = {
    kind: 'line',
    name: 'surname',
    label: w.surname,
    autocomplete: 'family-name',
    spellcheck: false,
  };
  /** @param because why it is asked */
  const identity = (because: string): readonly Row[] => [
    {
      kind: 'line',
      name: 'nationalId',
      label: w.nationalId.label,
      hint: w.nationalId.hint(because),
      inputmode: 'numeric',
      spellcheck: false,
      autocomplete: 'off',
      width: '20',
    },
    {
      kind: 'fold',
      ...w.foreigner,
      rows: [
        {
          kind: 'line',
          name: 'nationality',
          label: w.nationality,
          autocomplete: 'country-name',
          width: '20',
        },
        {
          kind: 'line',
          name: 'passportNumber',
          label: w.passportNumber,
          spellcheck: false,
          autocomplete: 'off',
          width: '20',
        },
      ],
    },
  ];
  const serviceAddress: AreaRow = {
    kind: 'area',
    name: 'serviceAddress',
    ...w.serviceAddress,
    lines: 3,
    autocomplete: 'street-address',
  };
  const phone: LineRow = {
    kind: 'line',
    name: 'phone',
    ...w.phone,
    optional: true,
    type: 'tel',
    autocomplete: 'tel',
    width: '20',
  };
  return { name, surname, identity, serviceAddress, phone };
}

/** Never mandatory; the institution's notice names it. */
export const birthDate = (site: Pick<Site, 'language'>): DateRow => ({
  kind: 'date',
  name: 'birthDate',
  part: 'birth',
  ...questionsWords(site).birthDate,
  optional: true,
});

/** Who acts for a principal, a child, a ward or a company says for whom, and on what document. */
export function acting(site: Pick<Site, 'language'>): FoldRow {
  const w = questionsWords(site);
  return {
    kind: 'fold',
    ...w.acting,
    rows: [
      {
        kind: 'select',
        name: 'representation',
        label: w.representation,
        placeholder: w.choose,
        choices: choicesOf(representations, labelsIn(site.language).representationLabels),
      },
      {
        kind: 'line',
        name: 'representedName',
        label: w.representedName,
        autocomplete: 'off',
        spellcheck: false,
      },
      { kind: 'line', name: 'authorityDocument', ...w.authorityDocument, autocomplete: 'off' },
    ],
  };
}

/**
 * Where a reply and a word about it can reach her.
 *
 * @param hasMailbox whether she is signed in to an account with a mailbox that she confirmed
 */
export function reach(site: Pick<Site, 'language'>, hasMailbox: boolean): readonly Row[] {
  const { confirmedEmail, ...w } = questionsWords(site);
  const { serviceAddress, phone } = personRows(site);
  return [
    serviceAddress,
    {
      kind: 'line',
      name: 'email',
      ...w.email,
      ...(hasMailbox && { hint: confirmedEmail.hint }),
      optional: true,
      type: 'email',
      autocomplete: 'email',
      spellcheck: false,
    },
    phone,
    {
      kind: 'radios',
      name: 'replyBy',
      label: w.replyBy.label,
      choices: choicesOf(replyWays, labelsIn(site.language).replyWayLabels, {
        ...w.replyBy.hints,
        ...(hasMailbox && { email: confirmedEmail.reply }),
      }),
    },
  ];
}
