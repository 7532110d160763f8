import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import * as codes from '../../../shared/contracts/codes.ts';
import * as commands from '../../../shared/contracts/commands.ts';
import { type MessageKey, tr } from '../../../shared/contracts/messages/tr.ts';
import { type ApiRoute, type Route, routes } from '../../../shared/contracts/routes.ts';
import { submission } from '../../../shared/contracts/submission.ts';
import { parse } from '../../../shared/http/input.ts';
import { inputOf, inputs } from '../domain/samples.ts';

type Provocation = readonly [schema: z.ZodType, input: unknown];
const long = (length: number) => 'a'.repeat(length + 1);
const kvkk = (changes: Record<string, unknown>): Provocation => [submission, inputOf('kvkk', changes)];
const foreign = (changes: Record<string, unknown>) => kvkk({ nationalId: undefined, ...changes });
const petition = (changes: Record<string, unknown>): Provocation => [
  submission,
  inputOf('petition', changes),
];
const reply = (changes: object): Provocation => [
  commands.reply,
  { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false, ...changes },
];

/** Sentences that are said later, by whom the clock or the notice in force is known. */
type Later = 'notice.outdated' | 'birthDate.future';

/** One input for every sentence; a new sentence that no input provokes does not compile. */
const provocations: Readonly<Record<Exclude<MessageKey, Later>, Provocation>> = {
  'name.missing': kvkk({ name: '' }),
  'name.tooLong': kvkk({ name: long(80) }),
  'surname.missing': kvkk({ surname: ' ' }),
  'surname.tooLong': kvkk({ surname: long(80) }),
  'nationalId.missing': kvkk({ nationalId: '' }),
  'nationalId.length': kvkk({ nationalId: '123' }),
  'nationalId.checksum': kvkk({ nationalId: '11111111110' }),
  'nationality.missing': foreign({ passportNumber: 'C01' }),
  'nationality.tooLong': foreign({ passportNumber: 'C01', nationality: long(80) }),
  'passportNumber.missing': foreign({ nationality: 'Suriye' }),
  'passportNumber.tooLong': foreign({ nationality: 'Suriye', passportNumber: long(40) }),
  'serviceAddress.missing': kvkk({ serviceAddress: undefined }),
  'serviceAddress.tooLong': kvkk({ serviceAddress: long(500) }),
  'birthDate.invalid': kvkk({ birthDate: '30.2.1985' }),
  'email.invalid': kvkk({ email: 'ayse' }),
  'phone.invalid': kvkk({ phone: '1' }),
  'subject.missing': kvkk({ subject: null }),
  'subject.tooLong': kvkk({ subject: long(200) }),
  'details.missing': petition({ details: '' }),
  'details.tooLong': kvkk({ details: long(6000) }),
  'replyBy.missing': kvkk({ replyBy: 'fax' }),
  'replyBy.emailMissing': kvkk({ email: undefined }),
  'notice.missing': kvkk({ noticeHash: 'abc' }),
  'notice.unread': kvkk({ noticeRead: false }),
  'relation.missing': kvkk({ relation: 'x' }),
  'rights.invalid': kvkk({ rights: ['x'] }),
  'petitionType.missing': petition({ petitionType: '' }),
  'category.missing': petition({ category: 'Yol!' }),
  'location.tooLong': petition({ location: long(300) }),
  'organisation.tooLong': [submission, { ...inputs.information, organisation: long(200) }],
  'regime.missing': [submission, {}],
  'reference.missing': [codes.reference, undefined],
  'reference.invalid': [codes.reference, 'K7RTA-3MHL5'],
  'followUpCode.missing': [commands.statusQuery, {}],
  'followUpCode.invalid': [commands.statusQuery, { followUpCode: 'x' }],
  'code.missing': [commands.confirmation, {}],
  'code.invalid': [commands.confirmation, { code: '12' }],
  'purpose.missing': [commands.codeRequest, { purpose: 'login' }],
  'idempotencyKey.missing': [codes.idempotencyKey, undefined],
  'idempotencyKey.invalid': [codes.idempotencyKey, '1'],
  'assignee.missing': [commands.assignment, { assignee: ' ' }],
  'assignee.tooLong': [commands.assignment, { assignee: long(100) }],
  'note.missing': [commands.note, {}],
  'note.tooLong': [commands.note, { note: long(2000) }],
  'outcome.missing': reply({ outcome: 'maybe' }),
  'explanation.missing': reply({ explanation: '' }),
  'explanation.tooLong': reply({ explanation: long(8000) }),
  'reasons.missing': reply({ outcome: 'refused', reasons: '  ' }),
  'reasons.tooLong': reply({ reasons: long(4000) }),
  'containsPersonalData.missing': reply({ containsPersonalData: 'no' }),
  'evidence.missing': [commands.identityCheck, {}],
  'evidence.tooLong': [commands.identityCheck, { evidence: long(300) }],
  'method.missing': [commands.delivery, { method: 'pigeon', deliveredOn: '2026-05-04' }],
  'registeredMailNumber.missing': [commands.dispatch, { dispatchedOn: '2026-05-04' }],
  'registeredMailNumber.invalid': [
    commands.dispatch,
    { registeredMailNumber: 'RR1', dispatchedOn: '2026-05-04' },
  ],
  'dispatchedOn.missing': [
    commands.dispatch,
    { registeredMailNumber: 'RR123456785TR', dispatchedOn: '4.5.2026' },
  ],
  'returnedOn.missing': [commands.mailReturn, {}],
  'deliveredOn.missing': [commands.delivery, { method: 'handedOver' }],
  'field.unknown': [commands.note, { note: 'x', to: 'y' }],
  'field.invalid': kvkk({ email: 5 }),
};

describe('the sentences of refused inputs', () => {
  test.each(Object.entries(provocations))('%s can be met, alone', (key, [schema, input]) => {
    const judged = parse(schema, input);
    expect(judged).toMatchObject({ ok: false, failure: { code: 'inputInvalid' } });
    const codesSaid = judged.ok ? [] : (judged.failure.errors ?? []).map((error) => error.code);
    expect(codesSaid).toEqual([key]);
  });

  test.each(Object.entries(tr))('%s is a Turkish sentence: %s', (_key, sentence) => {
    expect(sentence).toMatch(/^[A-ZÇĞİÖŞÜ].*[^ .]\.$/);
    expect(sentence).not.toMatch(/ {2}|[<>{}$]|undefined|\b(invalid|required|please|field)\b/i);
  });
});

/** Every schema of the route table that judges what somebody sent, with a name to find it by. */
const edges = Object.entries(routes as Readonly<Record<string, Route>>).flatMap(([id, route]) => {
  if (route.kind !== 'api') return [];
  const { body, query, headers }: ApiRoute = route;
  const schemas = [body, query, ...Object.values(headers ?? {})].filter((s) => s !== undefined);
  return schemas.map((schema) => ({ id, schema }));
});

const junk = fc.oneof(
  fc.constantFrom(undefined, null, '', ' ', true, 'true', 'kvkk', 'petition', 'information', [], {}),
  fc.string({ maxLength: 20 }),
  fc.integer({ min: 0, max: 9_000 }).map((length) => 'x'.repeat(length)),
  fc.double(),
  fc.array(fc.string({ maxLength: 3 }), { maxLength: 12 }),
);
const known = Object.keys({
  ...inputs.kvkk,
  ...inputs.petition,
  organisation: '',
  nationality: '',
  passportNumber: '',
});
const fields = fc.constantFrom(
  ...known,
  ...['followUpCode', 'code', 'purpose', 'assignee', 'note', 'evidence', 'outcome', 'explanation', 'reasons'],
  ...[
    'containsPersonalData',
    'registeredMailNumber',
    'dispatchedOn',
    'method',
    'returnedOn',
    'deliveredOn',
    'show',
    '__proto__',
  ],
);

describe('whatever is sent to a route', () => {
  test.each(edges)('$id answers a refusal in sentences that exist', ({ schema }) => {
    fc.assert(
      fc.property(
        fc.dictionary(fields, junk),
        fc.constantFrom('kvkk', 'petition', 'information', undefined),
        (sent, regime) => {
          const input = regime ? { ...sent, regime } : sent;
          const unknownKeys = (schema.safeParse(input).error?.issues ?? [])
            .map((issue) => issue.message)
            .filter((message) => /^[a-zA-Z]+\.[a-zA-Z]+$/.test(message) && !Object.hasOwn(tr, message));
          expect(unknownKeys).toEqual([]);
          const judged = parse(schema, input);
          if (judged.ok) return;
          expect(judged.failure.errors?.length).toBeGreaterThan(0);
          for (const { code, message } of judged.failure.errors ?? [])
            expect(message).toBe(tr[code as MessageKey]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
