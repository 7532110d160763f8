import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import * as applicantCommands from '../../../shared/contracts/applicant-commands.ts';
import { bulkChoice } from '../../../shared/contracts/bulk.ts';
import * as codes from '../../../shared/contracts/codes.ts';
import * as commands from '../../../shared/contracts/commands.ts';
import { feedOrder } from '../../../shared/contracts/feeds.ts';
import { lockOrder } from '../../../shared/contracts/lock-acts.ts';
import { type MessageKey, trOfficer as tr } from '../../../shared/contracts/messages/tr-officer.ts';
import { addressRegistration, registration } from '../../../shared/contracts/registration.ts';
import { type ApiRoute, type Route, routes } from '../../../shared/contracts/routes.ts';
import { filterChange } from '../../../shared/contracts/saved-filter.ts';
import { searchForm } from '../../../shared/contracts/search-views.ts';
import { submission } from '../../../shared/contracts/submission.ts';
import type { Evidence } from '../../../shared/domain/law/row.types.ts';
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
const registered = (changes: object): Provocation => [
  registration,
  { regime: 'kvkk', channel: 'post', ...changes },
];
const address = (changes: object): Provocation => [
  addressRegistration,
  { nationalId: '10000000146', email: 'ayse@ornek.com', evidence: 'Abonelik formu', ...changes },
];
const reply = (changes: object): Provocation => [
  commands.reply,
  { outcome: 'accepted', explanation: 'Yapıldı.', containsPersonalData: false, ...changes },
];

const extension = (changes: object): Provocation => [
  commands.extension,
  { ground: 'otherUnit', reasons: 'Arşivden isteniyor.', ...changes },
];
const fee = (changes: object): Provocation => [
  commands.feeNotice,
  { feeKurus: 1250, explanation: 'Kopya', ...changes },
];
const payment = (changes: object): Provocation => [
  commands.payment,
  { paidOn: '2026-05-04', paymentNumber: 'T-1', ...changes },
];
const routing = (changes: object): Provocation => [
  commands.routing,
  { department: 'zabita', reason: 'Konu o birimin.', ...changes },
];
const thirdParty = (changes: object): Provocation => [
  commands.thirdPartyNotice,
  { id: '1', toldOn: '2026-05-04', evidence: 'KEP', ...changes },
];
const objection = (changes: object): Provocation => [
  commands.objection,
  { forum: 'board', on: '2026-05-04', ...changes },
];
const document = (changes: object): Provocation =>
  reply({ document: { number: 'E-1', date: '2026-05-04', ...changes } });
const acting = (changes: object): Provocation =>
  kvkk({
    representation: 'child',
    representedName: 'Deniz Öztürk',
    authorityDocument: 'Nüfus kayıt örneği',
    ...changes,
  });

/** Sentences that are said later, by whom the clock or the notice in force is known. */
type Later =
  | 'notice.outdated'
  | `attachment.${'none' | 'lost' | 'tooManyInAll'}`
  | 'birthDate.future'
  | 'forum.notOpen'
  | `on.${'future' | 'tooEarly'}`
  | `phone.${'notInstead' | 'noSms'}`
  | 'replyBy.needsEmail'
  | 'ground.unknown'
  | 'thirdParty.unknown'
  | 'term.oneName'
  | 'filter.tooMany'
  | 'colleague.missing'
  | `arrived${'On' | 'At'}.${'unwanted' | 'tooEarly'}`
  | `evidence.${Evidence}.missing`;

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
  'details.tooLong': kvkk({ details: long(6000) }),
  'replyBy.missing': kvkk({ replyBy: 'fax' }),
  'replyBy.emailMissing': kvkk({ email: undefined }),
  'notice.missing': kvkk({ noticeHash: 'abc' }),
  'notice.unread': kvkk({ noticeRead: false }),
  'relation.missing': kvkk({ relation: 'x' }),
  'rights.invalid': kvkk({ rights: ['x'] }),
  'petitionType.missing': petition({ petitionType: '' }),
  'category.missing': petition({ category: 'Yol!' }),
  'neighbourhood.tooLong': petition({ neighbourhood: long(100) }),
  'street.tooLong': petition({ street: long(200) }),
  'coordinates.invalid': petition({ coordinates: '38.7312' }),
  'location.tooLong': petition({ location: long(300) }),
  'organisation.tooLong': [submission, { ...inputs.information, organisation: long(200) }],
  'regime.missing': [submission, {}],
  'channel.missing': registered({ channel: 'system' }),
  'arrivedOn.missing': registered({ arrivedOn: '4.5.2026' }),
  'arrivedAt.invalid': registered({ arrivedAt: '2026-05-04' }),
  'kep.invalid': registered({ evidence: { kepId: 'ayse@ornek.com' } }),
  'proof.tooLong': registered({ evidence: { notaryNumber: long(300) } }),
  'addressEvidence.missing': address({ evidence: ' ' }),
  'addressEvidence.tooLong': address({ evidence: long(300) }),
  'representation.missing': acting({ representation: undefined }),
  'representedName.missing': acting({ representedName: undefined }),
  'representedName.tooLong': acting({ representedName: long(200) }),
  'authorityDocument.missing': acting({ authorityDocument: undefined }),
  'authorityDocument.tooLong': acting({ authorityDocument: long(300) }),
  'term.missing': [searchForm, { term: ' ' }],
  'term.tooLong': [searchForm, { term: long(200) }],
  'filterName.missing': [filterChange, { act: 'save', name: '' }],
  'filterName.tooLong': [filterChange, { act: 'save', name: long(60) }],
  'bulkAct.missing': [bulkChoice, { reference: '22222-22222' }],
  'chosen.none': [bulkChoice, { act: 'assign' }],
  'chosen.tooMany': [bulkChoice, { act: 'assign', reference: Array(26).fill('22222-22222') }],
  'returnCode.invalid': [codes.returnCode, 'ABCD'],
  'reference.missing': [codes.reference, undefined],
  'reference.invalid': [codes.reference, 'K7RTA-3MHL5'],
  'followUpCode.missing': [applicantCommands.statusQuery, {}],
  'followUpCode.invalid': [applicantCommands.statusQuery, { followUpCode: 'x' }],
  'code.missing': [applicantCommands.confirmation, {}],
  'code.invalid': [applicantCommands.confirmation, { code: '12' }],
  'feed.missing': [feedOrder, {}],
  'on.invalid': [applicantCommands.ownObjection, { ticket: 't', forum: 'board', on: 'dün' }],
  'contact.missing': [applicantCommands.newContact, { ticket: 't' }],
  'score.missing': [applicantCommands.rating, { ticket: 't', score: 6 }],
  'comment.tooLong': [applicantCommands.rating, { ticket: 't', score: 5, comment: long(2000) }],
  'act.missing': [lockOrder, { officer: 'ali.veli' }],
  'officer.missing': [lockOrder, { act: 'lockOut' }],
  'officer.unwanted': [lockOrder, { act: 'endEveryone', officer: 'ali.veli' }],
  'purpose.missing': [applicantCommands.codeRequest, { purpose: 'login' }],
  'idempotencyKey.missing': [codes.idempotencyKey, undefined],
  'idempotencyKey.invalid': [codes.idempotencyKey, '1'],
  'assignee.missing': [commands.assignment, { assignee: ' ' }],
  'assignee.tooLong': [commands.assignment, { assignee: long(100) }],
  'note.missing': [commands.note, {}],
  'note.tooLong': [commands.note, { note: long(2000) }],
  'ask.missing': [commands.infoRequest, {}],
  'ask.tooLong': [commands.infoRequest, { ask: long(4000) }],
  'ticket.missing': [applicantCommands.moreFromApplicant, { text: 'On iki.' }],
  'text.missing': [commands.progressReport, {}],
  'text.tooLong': [commands.progressReport, { text: long(4000) }],
  'postedOn.missing': [commands.progressReport, { text: 'x', postedOn: '4.5.2026' }],
  'department.missing': routing({ department: '' }),
  'reason.missing': routing({ reason: ' ' }),
  'reason.tooLong': routing({ reason: long(500) }),
  'ground.missing': extension({ ground: '' }),
  'ground.tooLong': extension({ ground: long(40) }),
  'feeKurus.missing': fee({ feeKurus: 0 }),
  'paidOn.missing': payment({ paidOn: 'dün' }),
  'paymentNumber.missing': payment({ paymentNumber: '' }),
  'paymentNumber.tooLong': payment({ paymentNumber: long(60) }),
  'withdrawnOn.missing': [commands.withdrawal, { evidence: 'Dilekçe' }],
  'id.missing': thirdParty({ id: '' }),
  'id.tooLong': thirdParty({ id: long(10) }),
  'toldOn.missing': thirdParty({ toldOn: undefined }),
  'forum.missing': objection({ forum: 'police' }),
  'on.missing': objection({ on: undefined }),
  'fileNumber.tooLong': objection({ fileNumber: long(60) }),
  'dueOn.missing': [commands.laterDay, { reason: 'Ek tatil' }],
  'mediumKurus.missing': reply({ mediumKurus: 0 }),
  'pages.invalid': reply({ pages: 1.5 }),
  'thirdParty.missing': reply({ thirdParties: [''] }),
  'thirdParty.tooLong': reply({ thirdParties: [long(200)] }),
  'forwardedTo.missing': reply({ outcome: 'forwarded' }),
  'forwardedTo.tooLong': reply({ outcome: 'forwarded', forwardedTo: long(200) }),
  'documentNumber.missing': document({ number: '' }),
  'documentNumber.tooLong': document({ number: long(60) }),
  'documentDate.missing': document({ date: '4.5.2026' }),
  'pdf.invalid': document({ pdf: Buffer.from('Merhaba').toString('base64') }),
  'pdf.tooLarge': document({ pdf: Buffer.from(`%PDF-${long(200_003)}`).toString('base64') }),
  'outcome.missing': reply({ outcome: 'maybe' }),
  'explanation.missing': reply({ explanation: '' }),
  'explanation.tooLong': reply({ explanation: long(8000) }),
  'reasons.missing': extension({ reasons: '  ' }),
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
    const judged = parse(schema, input, tr);
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
          const judged = parse(schema, input, tr);
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
