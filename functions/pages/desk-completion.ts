import type { Language } from '../../shared/contracts/vocabulary.ts';
import type { Request } from '../../shared/domain/request.ts';
import { type Body, texts } from './desk-act-values.ts';
import { line } from './desk-rows.ts';
import { listOf, type Values } from './row.tsx';
import type { LineRow, Row } from './rows.ts';
import { deskCompletionWords } from './words/desk-completion.ts';

type Words = ReturnType<typeof deskCompletionWords>;
type Missing = Request['missing'][number];

/** The lines that stand for a mandatory field which the applicant had left out; a signature is none. */
const linesOf: Readonly<Record<Exclude<Missing, 'signature'>, readonly (keyof Words['lines'])[]>> = {
  name: ['name'],
  surname: ['surname'],
  identity: ['nationalId', 'nationality', 'passportNumber'],
  serviceAddress: ['serviceAddress'],
  subject: ['subject'],
  representedName: ['representedName'],
  authorityDocument: ['authorityDocument'],
};

const lineOf = (w: Words, name: keyof Words['lines']): LineRow =>
  line(name, { label: w.lines[name] }, { optional: true, spellcheck: false });

const signature = (w: Words): Row => ({
  kind: 'checkboxes',
  name: 'signed',
  label: w.signature,
  optional: true,
  choices: [{ value: 'true', label: w.signed }],
});

/** Only what is missing is asked for; an empty field stays missing. */
export function completionRows(
  { missing }: Pick<Request, 'missing'>,
  reader: { readonly language: Language },
): readonly Row[] {
  const w = deskCompletionWords(reader);
  return missing.flatMap((field) =>
    field === 'signature' ? [signature(w)] : linesOf[field].map((name) => lineOf(w, name)),
  );
}

/** What the applicant gave later, as the staff API takes it. */
export function completionOf(values: Values): Body {
  const fields = texts(values, ...Object.values(linesOf).flat());
  return {
    ...texts(values, 'text'),
    ...(listOf(values, 'signed').includes('true') ? { signed: true } : {}),
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
  };
}
