import type { Failure, FailureCode, FieldError } from '../../shared/contracts/failures.ts';
import { officerProblems } from '../../shared/http/officer-problems.ts';
import { problemOf } from '../../shared/http/problem.ts';

/** What the problem's own sentence says to programs only. */
const sentences: Partial<Readonly<Record<FailureCode, string>>> = {
  applicantNotTold:
    'Başvuranın onaylı e-posta adresi yok: bildirimi taahhütlü postayla gönderip gönderi numarasını ve gününü yazın.',
};
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
export function mistakesIn(failure: Failure, day?: string): readonly FieldError[] {
  const { code, errors = [] } = failure;
  if (errors.length > 0) return errors.map(atOwnField);
  const field = fields[code] ?? (day !== undefined && ofDays.has(code) ? day : '');
  return [{ field, code, message: sentences[code] ?? problemOf(failure, officerProblems).detail }];
}

/** What lies within another field is named by its sentence: `fields` and `nationalId.checksum` is `nationalId`. */
const atOwnField = (error: FieldError): FieldError =>
  error.field === 'fields' ? { ...error, field: error.code.split('.', 1)[0] ?? '' } : error;
