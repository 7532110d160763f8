import { reference as referenceSchema } from '../contracts/codes.ts';
import { ok, type Result, refuse } from '../contracts/failures.ts';
import { nationalId } from '../contracts/person.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import { hmac } from './hmac.ts';
import type { Secrets } from './ports.ts';
import { canonical } from './trail.ts';

/** What a request can be found by beside its reference, among whatever else its applicant gave. */
export type Findable = {
  readonly name?: string | undefined;
  readonly surname?: string | undefined;
  readonly nationalId?: string | undefined;
  readonly passportNumber?: string | undefined;
  readonly [other: string]: unknown;
};

/** What an officer typed into the search, as far as it tells what she looks for. */
export type SearchTerm =
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'nationalId' | 'passport'; readonly number: string }
  | { readonly kind: 'name'; readonly parts: readonly string[] };
/** A search that is written down: a reference says nothing of anybody. */
export const recordedKinds = ['nationalId', 'passport', 'name'] as const;
export type RecordedKind = (typeof recordedKinds)[number];

/** Who searched by what kind of term, and how many requests she was shown; never the term. */
export type SearchRecord = {
  readonly at: Instant;
  /** Subject identifier of whoever searched. */
  readonly officer: string;
  readonly kind: RecordedKind;
  readonly shown: number;
};

/** One key's requests, the newest first; `complete` is false when there are more than are told. */
export type FindByKey = (
  authority: string,
  key: string,
) => Promise<{ readonly references: readonly string[]; readonly complete: boolean }>;
/** Resolves once it is stored. @throws when it could not be, and then nothing may be shown */
export type RecordSearch = (authority: string, search: SearchRecord) => Promise<void>;
/** The newest first, of one day. */
export type FindSearches = (authority: string, day: string) => Promise<readonly SearchRecord[]>;

/** The longest names have more; what lies between the first ones and the surname finds nothing. */
const mostParts = 5;

/**
 * A name as the parts it is searched by: small letters without accents, İ, I, ı and i alike; hyphens, dots and
 * apostrophes part it; initials are left out; each part once.
 */
export function namePartsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/ı/g, 'i');
  const parts = plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 1);
  return [...new Set(parts)];
}

/** Every two parts of a name, in one order whichever was typed first. */
export function pairsOf(parts: readonly string[]): readonly string[] {
  const kept = parts.length > mostParts ? [...parts.slice(0, mostParts - 1), ...parts.slice(-1)] : parts;
  return kept.flatMap((one, i) => kept.slice(i + 1).map((other) => [one, other].sort().join(' ')));
}

const passportOf = (typed: string) => typed.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** Keyed hashes under which a request can be found: of each two parts of the name, and of the identity number. */
export function searchKeysOf(secrets: Secrets, authority: string, of: Findable): readonly string[] {
  const passport = of.passportNumber === undefined ? '' : passportOf(of.passportNumber);
  return [
    ...pairsOf(namePartsOf(`${of.name ?? ''} ${of.surname ?? ''}`)).map((pair) => ['name', pair]),
    ...(of.nationalId ? [['nationalId', of.nationalId]] : []),
    ...(passport ? [['passport', passport]] : []),
  ].map(([kind = '', value = '']) => searchKeyOf(secrets, authority, kind, value));
}

/** Of a term; what is found has to stand under every one of them. */
export function keysOfTerm(
  secrets: Secrets,
  authority: string,
  term: Exclude<SearchTerm, { kind: 'reference' }>,
): readonly string[] {
  const values = term.kind === 'name' ? pairsOf(term.parts) : [term.number];
  return values.map((value) => searchKeyOf(secrets, authority, term.kind, value));
}

/** 128 bits in base64url: what it finds is looked at again, and nobody without the secret can make or test one. */
function searchKeyOf(secrets: Secrets, authority: string, kind: string, value: string): string {
  return hmac(secrets.applicant, canonical(['search', authority, kind, value]))
    .toString('base64url')
    .slice(0, 22);
}

const looksLikeReference = /^[\p{L}\d]{5}\s*[-–]\s*[\p{L}\d]{5}$/u;

/** Tells by its looks what was typed: digits alone are an identity number, letters alone a name. */
export function termOf(typed: string): Result<SearchTerm> {
  const text = typed.trim();
  const asReference = referenceSchema.safeParse(text);
  // One of nineteen names of ten letters passes for a reference: two words of letters are a name.
  if (asReference.success && (/[\d-]/.test(text) || !/\s/.test(text)))
    return ok({ kind: 'reference', reference: asReference.data });
  if (looksLikeReference.test(text) && /\d/.test(text)) return refused('reference.invalid');
  if (/^[\d\s]+$/.test(text)) {
    const number = nationalId.safeParse(text);
    return number.success
      ? ok({ kind: 'nationalId', number: number.data })
      : refused(number.error.issues[0]?.message ?? 'nationalId.length');
  }
  if (/\d/.test(text)) return ok({ kind: 'passport', number: passportOf(text) });
  const parts = namePartsOf(text);
  return parts.length > 1 ? ok({ kind: 'name', parts }) : refused('term.oneName');
}

const refused = (code: string): Result<never> =>
  refuse('inputInvalid', [{ field: 'term', code, message: '' }]);

/** The references that every key found, the order of the first one kept. */
export function inAll(found: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = found.map((references) => [...new Set(references)]);
  return first.filter((reference) => others.every((other) => other.includes(reference)));
}
