import type { FormValues } from '../../shared/http/input.ts';

/** The three boxes of a date, in the order people say it. */
export const dateParts = [
  { part: 'Day', autocomplete: 'bday-day', width: '2' },
  { part: 'Month', autocomplete: 'bday-month', width: '4' },
  { part: 'Year', autocomplete: 'bday-year', width: '4' },
] as const;

/**
 * Puts the three boxes of the birth date together as `birthDate`, the field that the contract knows, the way people
 * write a date. Nothing typed stays nothing.
 */
export function withBirthDate(form: FormValues): FormValues {
  const names = dateParts.map(({ part }) => `birth${part}`);
  const typed = names.map((name) => (typeof form[name] === 'string' ? form[name].trim() : ''));
  const others = Object.fromEntries(Object.entries(form).filter(([name]) => !names.includes(name)));
  return typed.every((text) => text === '') ? others : { ...others, birthDate: typed.join(' ') };
}
