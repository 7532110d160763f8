import type { Submission } from '../contracts/submission.ts';
import type { Assurance } from '../contracts/vocabulary.ts';

/** Whom a login named: the State, or a member's own account with two factors. It stands instead of what a form says. */
export type Applicant = {
  readonly level: Extract<Assurance, 'member' | 'edevlet'>;
  readonly name: string;
  readonly surname: string;
  readonly nationalId?: string;
  readonly nationality?: string;
  readonly passportNumber?: string;
  /** A mailbox that was confirmed for the account. */
  readonly email?: string;
  /** Where letters and calls reach her, as she told her account: a form offers it, and she may write another. */
  readonly serviceAddress?: string;
  readonly phone?: string;
  /** The account's id, where she has one here. */
  readonly account?: string;
};

export const replacedFields = ['name', 'surname', 'nationalId', 'nationality', 'passportNumber'] as const;
export type ReplacedField = (typeof replacedFields)[number];

/**
 * A form in the name of whoever is signed in. What the login knows **replaces** what was typed. A petition asks for no
 * number (Law 3071 m.4), so it is given none.
 *
 * @returns the form, and the fields in which something else had been typed
 */
export function inNameOf(
  { name, surname, nationalId, nationality, passportNumber }: Applicant,
  form: Submission,
): { readonly form: Submission; readonly replaced: readonly ReplacedField[] } {
  if (form.regime === 'petition')
    return { form: { ...form, name, surname }, replaced: differing(form, { name, surname }) };
  const known = { name, surname, nationalId, nationality, passportNumber };
  return { form: { ...form, ...known }, replaced: differing(form, known) };
}

type Typed = { readonly [F in ReplacedField]?: unknown };

/** The fields that were filled in with something else. */
export const differing = (typed: Typed, known: Typed): readonly ReplacedField[] =>
  replacedFields.filter((field) => field in known && !isSame(typed[field], known[field]));

/** Nothing typed is no difference; nor are capitals, which the State writes names in. */
const isSame = (typed: unknown, known: unknown) =>
  typeof typed !== 'string' || typed.trim() === '' || folded(typed) === folded(String(known ?? ''));
const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleUpperCase('tr');
