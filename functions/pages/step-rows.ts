import { nameIn } from '../../shared/authorities/names.ts';
import { departmentOf } from '../../shared/authorities/registry.ts';
import { kvkkRights, petitionTypes, relations } from '../../shared/contracts/vocabulary.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { acting, birthDate, personRows, reach } from './common-rows.ts';
import { choicesOf, type Row } from './rows.ts';
import { type FormName, regimeOfForm, type Site } from './site.ts';
import type { StepName } from './step-order.ts';
import { questionsWords } from './words/questions.ts';

type RowsOf = (site: Site, form: FormName, applicant: Applicant | undefined) => readonly Row[];

/** What each step asks. A step that several forms have may ask more in one of them. */
export const stepRows: Readonly<Record<StepName, RowsOf>> = {
  kimlik: who,
  iletisim: (site, _, applicant) => reach(site, applicant?.email !== undefined),
  haklar: rights,
  tur: petitionKind,
  kurulus: organisation,
  konu: request,
  yer: place,
};

/** A petition is asked for no number (Law 3071 m.4). */
function who(site: Site, form: FormName): readonly Row[] {
  const { name, surname, identity } = personRows(site);
  const { ofKvkk, ofInformation } = questionsWords(site).nationalId;
  switch (form) {
    case 'kvkk':
      return [name, surname, ...identity(ofKvkk), birthDate(site), acting(site)];
    case 'dilekce':
      return [name, surname, acting(site)];
    case 'bilgi-edinme':
      return [name, surname, ...identity(ofInformation), acting(site)];
  }
}

function rights(site: Site): readonly Row[] {
  const w = questionsWords(site);
  const { relationLabels, rightLabels } = labelsIn(site.language);
  return [
    {
      kind: 'checkboxes',
      name: 'rights',
      ...w.rights,
      optional: true,
      choices: kvkkRights.map((right) => ({ value: right, label: `${right}) ${rightLabels[right]}` })),
    },
    {
      kind: 'select',
      name: 'relation',
      ...w.relation,
      optional: true,
      placeholder: w.choose,
      choices: choicesOf(relations, relationLabels),
    },
  ];
}

function petitionKind(site: Site): readonly Row[] {
  const w = questionsWords(site);
  const { authority, language } = site;
  const desk = departmentOf(authority, authority.generalDepartment);
  return [
    {
      kind: 'radios',
      name: 'petitionType',
      label: w.petitionType.label,
      choices: choicesOf(petitionTypes, labelsIn(language).petitionTypeLabels, w.petitionType.hints),
    },
    {
      kind: 'select',
      name: 'category',
      label: w.category.label,
      hint: w.category.hint,
      optional: true,
      placeholder: w.category.unknown(desk ? nameIn(language, desk) : w.category.institution),
      choices: authority.categories.map((each) => ({ value: each.id, label: nameIn(language, each) })),
    },
  ];
}

function organisation(site: Site): readonly Row[] {
  return [
    {
      kind: 'line',
      name: 'organisation',
      ...questionsWords(site).organisation,
      optional: true,
      autocomplete: 'organization',
    },
  ];
}

function request(site: Site, form: FormName): readonly Row[] {
  const { subject, details } = questionsWords(site);
  return [
    { kind: 'line', name: 'subject', ...subject },
    {
      kind: 'area',
      name: 'details',
      label: details.label,
      optional: true,
      hint: details.hint(details.what[regimeOfForm[form]]),
      lines: 8,
    },
  ];
}

/** Without a map: what an address, her own words or a telephone's coordinates say. */
function place(site: Site): readonly Row[] {
  const w = questionsWords(site);
  return [
    { kind: 'line', name: 'neighbourhood', label: w.neighbourhood, optional: true, autocomplete: 'off' },
    { kind: 'line', name: 'street', label: w.street, optional: true, autocomplete: 'off' },
    { kind: 'line', name: 'location', ...w.location, optional: true, autocomplete: 'off' },
    {
      kind: 'line',
      name: 'coordinates',
      ...w.coordinates,
      optional: true,
      autocomplete: 'off',
      spellcheck: false,
      width: '30',
    },
  ];
}
