import type * as z from 'zod';
import { type FieldError, ok, type Result, refuse } from '../contracts/failures.ts';
import { tr } from '../contracts/messages/tr.ts';

/** The largest body that is read where a route names no other, in bytes; the longest honest form is a quarter of it. */
export const bodyLimit = 64 * 1024;

/** More fields than any form of ours has; each repeated one is copied, so their number is bounded. */
const fieldLimit = 200;

export type RawBody = {
  readonly body?: string | undefined;
  readonly isBase64Encoded: boolean;
  readonly contentType: string;
};

function textOf({ body = '', isBase64Encoded }: RawBody, limit = bodyLimit): Result<string> {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > limit) return refuse('bodyTooLarge');
  return ok(bytes.toString('utf8'));
}

/** @param limit bytes @returns the parsed JSON object, or why it is none */
export function jsonOf(raw: RawBody, limit?: number): Result<unknown> {
  const text = textOf(raw, limit);
  if (!text.ok) return text;
  if (!/^application\/(?:[a-z.-]+\+)?json\s*(?:;|$)/i.test(raw.contentType))
    return refuse('contentTypeUnsupported');
  try {
    const value: unknown = JSON.parse(text.value);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ok(value)
      : refuse('bodyNotJson');
  } catch {
    return refuse('bodyNotJson');
  }
}

export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** A posted form; a name that comes more than once becomes a list. @param limit bytes */
export function formOf(raw: RawBody, limit?: number): Result<FormValues> {
  const text = textOf(raw, limit);
  if (!text.ok) return text;
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(raw.contentType)) return refuse('bodyNotForm');
  // Counted before they are read: a megabyte of separators would be a million fields.
  if (text.value.split('&', fieldLimit + 1).length > fieldLimit) return refuse('bodyNotForm');
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text.value)) {
    const held = Object.hasOwn(values, name) ? values[name] : undefined;
    values[name] = held === undefined ? value : Array.isArray(held) ? [...held, value] : [held, value];
  }
  return ok(values);
}

/** What a person reads for each key that a schema or a rule names. */
export type Sentences = Readonly<Record<string, string>> & { readonly 'field.invalid': string };

/** Judges a value by its schema; every mistake comes with a sentence a person can act on. */
export function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
  sentences: Sentences = tr,
): Result<z.output<S>> {
  const judged = schema.safeParse(value);
  return judged.success
    ? ok(judged.data)
    : refuse('inputInvalid', fieldErrors(judged.error.issues, sentences));
}

/** One error per field, the first that the schema found. */
function fieldErrors(issues: readonly z.core.$ZodIssue[], sentences: Sentences): FieldError[] {
  const byField = new Map<string, FieldError>();
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.map(nameable)) byField.set(key, errorOf(key, 'field.unknown', sentences));
      continue;
    }
    const field = String(issue.path[0] ?? '');
    if (!byField.has(field)) byField.set(field, errorOf(field, issue.message, sentences));
  }
  return [...byField.values()];
}

/** A field that nobody asked for is named only where its name can be one: what else it says may be personal. */
function nameable(key: string): string {
  return /^[a-z][A-Za-z]{0,39}$/.test(key) ? key : '';
}

/** The sentence of a message key; a structural mistake that no schema words gets the general sentence. */
export function errorOf(field: string, key: string, sentences: Sentences = tr): FieldError {
  const sentence = Object.hasOwn(sentences, key) ? sentences[key] : undefined;
  return sentence === undefined
    ? { field, code: 'field.invalid', message: sentences['field.invalid'] }
    : { field, code: key, message: sentence };
}

/** A refusal of the domain, which names what is wrong by its key only, with the sentences that people read. */
export function worded(
  refused: Extract<Result<never>, { ok: false }>,
  sentences: Sentences = tr,
): Result<never> {
  const { code, errors } = refused.failure;
  if (!errors) return refused;
  return refuse(
    code,
    errors.map((error) => (error.message === '' ? errorOf(error.field, error.code, sentences) : error)),
  );
}
