import type { ZodSafeParseResult } from 'zod';
import type { FieldError } from '../../shared/contracts/failures.ts';
import { errorOf, type FormValues, type Sentences } from '../../shared/http/input.ts';

/** One text field of a posted form; a repeated or missing one counts as not given. */
export function textField(form: FormValues, name: string): string | undefined {
  const value = form[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The mistake a schema found in one field, in words; none when it is right. */
export function fieldErrorOf(
  field: string,
  judged: ZodSafeParseResult<unknown>,
  sentences: Sentences,
): FieldError[] {
  return judged.success ? [] : [errorOf(field, judged.error.issues[0]?.message ?? '', sentences)];
}
