import type { FieldError, Result } from '../../shared/contracts/failures.ts';
import { type Submission, submission } from '../../shared/contracts/submission.ts';
import type { Regime } from '../../shared/contracts/vocabulary.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import { type FormValues, parse, type Sentences } from '../../shared/http/input.ts';
import { withBirthDate } from '../pages/dates.ts';
import { fieldsOf, inputsOf, type Step } from '../pages/steps.ts';

/** The answers among what was posted; what nobody asked for is left out. */
export function answersIn(steps: readonly Step[], posted: FormValues): FormValues {
  const asked = new Set(steps.flatMap(inputsOf));
  return Object.fromEntries(Object.entries(posted).filter(([name]) => asked.has(name)));
}

/** The answers after a step was posted: its own as they came, right or wrong, the other steps' as they were. */
export function withStep(kept: FormValues, step: Step, posted: FormValues): FormValues {
  const own = new Set(inputsOf(step));
  const others = Object.entries(kept).filter(([name]) => !own.has(name));
  return { ...Object.fromEntries(others), ...answersIn([step], posted) };
}

export type Judging = {
  readonly regime: Regime;
  readonly applicant: Applicant | undefined;
  readonly sentences: Sentences;
};

/** Judges the whole form by the contract of the API. A box left empty is no answer. */
export function judge(values: FormValues, { regime, applicant, sentences }: Judging): Result<Submission> {
  const typed = Object.entries(withBirthDate(values)).filter(([, value]) => value !== '');
  const named = applicant ? asTyped(applicant, regime) : {};
  return parse(submission, { ...Object.fromEntries(typed), ...named, regime }, sentences);
}

/**
 * What is wrong in some steps of a form that may be half filled in: one contract judges the whole, rules over several
 * fields included, and each mistake belongs to the step that asks for its field.
 */
export function mistakesIn(
  steps: readonly Step[],
  values: FormValues,
  judging: Judging,
): readonly FieldError[] {
  const judged = judge(values, judging);
  const fields = new Set(steps.flatMap(fieldsOf));
  return judged.ok ? [] : (judged.failure.errors ?? []).filter(({ field }) => fields.has(field));
}

/** What the contract asks of a form, from whoever is signed in; `inNameOf` says what a law does not ask for. */
const asTyped = ({ name, surname, nationalId, nationality, passportNumber }: Applicant, regime: Regime) =>
  regime === 'petition' ? { name, surname } : { name, surname, nationalId, nationality, passportNumber };
