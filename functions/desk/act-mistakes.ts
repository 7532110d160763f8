import type { Failure, FailureCode, FieldError } from '../../shared/contracts/failures.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import { officerProblemsIn } from '../../shared/http/officer-problems-in-language.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { deskFormWords } from '../pages/words/desk-form.ts';

const fields: Partial<Readonly<Record<FailureCode, string>>> = {
  applicantNotTold: 'registeredMailNumber',
  assigneeUnknown: 'assignee',
  assigneeAmbiguous: 'assignee',
  identityNotEstablished: 'method',
  replyNotDispatched: 'method',
};
const ofDays: ReadonlySet<FailureCode> = new Set([
  'dateInFuture',
  'dateBeforeReply',
  'dateBeforeDispatch',
  'dateBeforeArrival',
  'paidTooLate',
]);

/**
 * A refusal as mistakes of the form that got it, each at its field where it has one.
 *
 * @param day the form's field for the day, where it asks for one
 */
export function mistakesIn(failure: Failure, language: Language, day?: string): readonly FieldError[] {
  const { code, errors = [] } = failure;
  if (errors.length > 0) return errors.map(atOwnField);
  const field = fields[code] ?? (day !== undefined && ofDays.has(code) ? day : '');
  return [{ field, code, message: sentenceOf(failure, language) }];
}

const sentenceOf = (failure: Failure, language: Language): string =>
  failure.code === 'applicantNotTold'
    ? deskFormWords({ language }).applicantNotTold
    : problemOf(failure, officerProblemsIn(language)).detail;

/** What lies within another field is named by its sentence: `fields` and `nationalId.checksum` is `nationalId`. */
const atOwnField = (error: FieldError): FieldError =>
  error.field === 'fields' ? { ...error, field: error.code.split('.', 1)[0] ?? '' } : error;
