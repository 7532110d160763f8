import { type Applicant, replacedFields } from '../../shared/domain/applicant.ts';
import { dateParts } from './dates.ts';
import { type FieldRow, questionsOf, type Row } from './rows.ts';
import { type FormName, regimeOfForm, type Site } from './site.ts';
import { documentsName, type StepName, stepOrder } from './step-order.ts';
import { stepRows } from './step-rows.ts';
import { applyWords } from './words/apply.ts';

export { checkName, type StepName } from './step-order.ts';

export type Step = {
  readonly name: StepName;
  readonly heading: string;
  /** What to know before its questions. */
  readonly note?: string | undefined;
  readonly rows: readonly Row[];
};

/**
 * The steps of a form as the institution asks them, in the language of `site`.
 *
 * @param applicant whoever is signed in; what is known of her changes what the steps say, not what they ask
 */
export function stepsOf(form: FormName, site: Site, applicant?: Applicant): readonly Step[] {
  const { steps, notes } = applyWords(site);
  const noteOf: Readonly<Partial<Record<StepName, string>>> = notes;
  return stepOrder[form].map((name) => {
    const heading = steps[name];
    return {
      name,
      heading: typeof heading === 'string' ? heading : heading[regimeOfForm[form]],
      note: noteOf[name],
      rows: stepRows[name](site, form, applicant),
    };
  });
}

const known: ReadonlySet<string> = new Set(replacedFields);

/** The questions that are left for whoever is signed in: nobody asks her who she is. */
export const withoutIdentity = (steps: readonly Step[]): readonly Step[] =>
  steps.map((step) => ({
    ...step,
    rows: step.rows.filter((row) => !questionsOf([row]).some(({ name }) => known.has(name))),
  }));

/** The fields of the contract that a step asks for, in the order of the page. */
export const fieldsOf = ({ rows }: Pick<Step, 'rows'>): readonly string[] =>
  questionsOf(rows).map(({ name }) => name);

/** The names under which its answers are posted: those of the fields, but three for a date. */
export const inputsOf = ({ rows }: Pick<Step, 'rows'>): readonly string[] =>
  questionsOf(rows).flatMap(inputsOfRow);

export const inputsOfRow = (row: FieldRow): readonly string[] =>
  row.kind === 'date' ? dateParts.map(({ part }) => row.part + part) : [row.name];

/** The step that asks for a field. */
export const stepAsking = (steps: readonly Step[], field: string): Step | undefined =>
  steps.find((step) => fieldsOf(step).includes(field));

/** What comes after a step: another one, or the documents. */
export const nextAfter = (steps: readonly Step[], name: string): string =>
  steps[steps.findIndex((step) => step.name === name) + 1]?.name ?? documentsName;
