import { describe, expect, test } from 'vitest';
import type { FieldError } from '../../../shared/contracts/failures.ts';
import { type MessageKey, trOfficer as tr } from '../../../shared/contracts/messages/tr-officer.ts';
import { submission } from '../../../shared/contracts/submission.ts';
import { regimes } from '../../../shared/contracts/vocabulary.ts';
import { lawRows } from '../../../shared/domain/law/rows.ts';
import { parse } from '../../../shared/http/input.ts';
import { inputOf, inputs } from '../domain/samples.ts';

function errorsOf(input: unknown): readonly FieldError[] {
  const judged = parse(submission, input);
  return judged.ok ? [] : (judged.failure.errors ?? []);
}
const said = (input: unknown) => errorsOf(input).map(({ field, code }) => `${field} ${code}`);
const sentence = (field: string, code: MessageKey): FieldError => ({ field, code, message: tr[code] });

const everyone: Readonly<Record<string, MessageKey>> = {
  name: 'name.missing',
  surname: 'surname.missing',
  serviceAddress: 'serviceAddress.missing',
  subject: 'subject.missing',
  replyBy: 'replyBy.missing',
  noticeVersion: 'notice.missing',
  noticeHash: 'notice.missing',
  noticeRead: 'notice.unread',
};
const mandatory = {
  kvkk: {
    ...everyone,
    nationalId: 'nationalId.missing',
  },
  petition: {
    ...everyone,
    petitionType: 'petitionType.missing',
  },
  information: { ...everyone, nationalId: 'nationalId.missing' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, MessageKey>>>>;

describe.each(regimes)('a %s input', (regime) => {
  test('that is whole is accepted', () => {
    expect(said(inputs[regime])).toEqual([]);
  });

  test.each(Object.entries(mandatory[regime]))('without %s says %s and nothing else', (field, code) => {
    expect(errorsOf(inputOf(regime, { [field]: undefined }))).toEqual([sentence(field, code as MessageKey)]);
  });

  test.each(
    Object.entries(mandatory[regime]).filter(([field]) => !/^(replyBy|notice|petitionType)/.test(field)),
  )('with an empty or blank %s says the same as without it: %s', (field, code) => {
    for (const typed of ['', '   ', '\n'])
      expect(errorsOf(inputOf(regime, { [field]: typed }))).toEqual([sentence(field, code as MessageKey)]);
  });

  test('that is empty shows every mistake at once, the rules over several fields too', () => {
    const expected = Object.entries(mandatory[regime]).map(([field, code]) => `${field} ${code}`);
    expect(said({ regime }).sort()).toEqual(expected.sort());
  });

  test('asks for every field that its law makes mandatory, and for none that no article does', () => {
    const law = lawRows.find((row) => row.regime === regime);
    const byLaw = (law?.mandatoryFields ?? [])
      .map(({ field }) => (field === 'identity' ? 'nationalId' : field))
      // A signature stands on paper; who acts for somebody else is asked for below.
      .filter((field) => !['signature', 'representedName', 'authorityDocument'].includes(field));
    const formsOwn = ['petitionType', 'replyBy', 'noticeVersion', 'noticeHash', 'noticeRead'];
    const asked = Object.keys(mandatory[regime]).filter((field) => !formsOwn.includes(field));
    expect(asked.sort()).toEqual(byLaw.sort());
  });

  test('needs no details: a subject can say it all', () => {
    for (const details of [undefined, '', '  ']) expect(said(inputOf(regime, { details }))).toEqual([]);
  });

  test('for somebody else names her and the document', () => {
    const whole = {
      representation: 'ward',
      representedName: 'Ali Öztürk',
      authorityDocument: 'Vesayet kararı',
    };
    expect(said(inputOf(regime, whole))).toEqual([]);
    expect(said(inputOf(regime, { ...whole, representedName: ' ' }))).toEqual([
      'representedName representedName.missing',
    ]);
    expect(said(inputOf(regime, { ...whole, authorityDocument: undefined }))).toEqual([
      'authorityDocument authorityDocument.missing',
    ]);
    expect(said(inputOf(regime, { ...whole, representation: 'friend' }))).toEqual([
      'representation representation.missing',
    ]);
  });

  test('that names somebody else must say in what capacity', () => {
    for (const words of [{ representedName: 'Ali' }, { authorityDocument: 'Vekâletname' }])
      expect(said(inputOf(regime, { ...words, representation: '' }))).toEqual([
        'representation representation.missing',
      ]);
  });

  test('needs neither e-mail nor telephone', () => {
    expect(said(inputOf(regime, { email: undefined, phone: undefined, replyBy: 'post' }))).toEqual([]);
    expect(said(inputOf(regime, { email: '', phone: ' ', replyBy: 'inPerson' }))).toEqual([]);
  });

  test('that wants its reply by e-mail needs an address', () => {
    expect(errorsOf(inputOf(regime, { email: undefined }))).toEqual([
      sentence('email', 'replyBy.emailMissing'),
    ]);
    expect(errorsOf(inputOf(regime, { email: '  ' }))).toEqual([sentence('email', 'replyBy.emailMissing')]);
  });

  test('with a wrong address hears of the address, once', () => {
    expect(errorsOf(inputOf(regime, { email: 'ayse@' }))).toEqual([sentence('email', 'email.invalid')]);
  });

  test('with an unknown field is refused', () => {
    expect(errorsOf(inputOf(regime, { assurance: 'edevlet' }))).toEqual([
      sentence('assurance', 'field.unknown'),
    ]);
  });

  test('must say that the notice was read, in a form or in JSON', () => {
    expect(said(inputOf(regime, { noticeRead: 'true' }))).toEqual([]);
    for (const unread of [false, 'false', 'on', 1, ''])
      expect(said(inputOf(regime, { noticeRead: unread }))).toEqual(['noticeRead notice.unread']);
  });

  test('several mistakes of different kinds are all said', () => {
    const wrong = { name: 'a'.repeat(81), subject: undefined, phone: '12', email: undefined, extra: 'x' };
    expect(said(inputOf(regime, wrong)).sort()).toEqual([
      'email replyBy.emailMissing',
      'extra field.unknown',
      'name name.tooLong',
      'phone phone.invalid',
      'subject subject.missing',
    ]);
  });
});

describe.each(['kvkk', 'information'] as const)('a foreigner’s %s input', (regime) => {
  const foreign = { nationalId: undefined, nationality: 'Deutschland', passportNumber: 'C01X00T47' };

  test('is accepted with nationality and passport', () => {
    expect(said(inputOf(regime, foreign))).toEqual([]);
  });

  test('needs both of them', () => {
    expect(said(inputOf(regime, { ...foreign, passportNumber: '' }))).toEqual([
      'passportNumber passportNumber.missing',
    ]);
    expect(said(inputOf(regime, { ...foreign, nationality: undefined }))).toEqual([
      'nationality nationality.missing',
    ]);
  });

  test('needs neither of them with a foreigners’ identity number', () => {
    expect(said(inputOf(regime, { nationalId: '99000000111' }))).toEqual(['nationalId nationalId.checksum']);
    expect(said(inputOf(regime, { nationalId: '99000000110' }))).toEqual([]);
  });
});

describe('the rights of a KVKK input', () => {
  test('need not be chosen, nor a relation, nor details: Tebliğ m.5/2 asks for none of them', () => {
    const bare = inputOf('kvkk', { rights: undefined, relation: '', details: undefined });
    expect(parse(submission, bare)).toMatchObject({ ok: true, value: { rights: [] } });
  });

  test('can be all nine, or one that a form sent alone', () => {
    const nine = ['a', 'b', 'c', 'ç', 'd', 'e', 'f', 'g', 'ğ'];
    expect(parse(submission, inputOf('kvkk', { rights: nine }))).toMatchObject({ value: { rights: nine } });
    expect(parse(submission, inputOf('kvkk', { rights: 'ğ' }))).toMatchObject({ value: { rights: ['ğ'] } });
  });

  test.each([
    [['z'], 'rights.invalid'],
    [['A'], 'rights.invalid'],
    [Array(10).fill('a'), 'rights.invalid'],
  ])('%j is refused as %s', (rights, code) => {
    expect(said(inputOf('kvkk', { rights }))).toEqual([`rights ${code}`]);
  });
});

test('a petition need not name a category, but not an impossible one', () => {
  for (const category of [undefined, '']) expect(said(inputOf('petition', { category }))).toEqual([]);
  expect(said(inputOf('petition', { category: 'Yol!' }))).toEqual(['category category.missing']);
});

describe('the regime', () => {
  test.each([undefined, '', 'gdpr', 7, ['kvkk']])('%j is not one', (regime) => {
    expect(errorsOf({ ...inputs.kvkk, regime })).toEqual([sentence('regime', 'regime.missing')]);
  });

  test('decides which fields are known: a petition knows no identity number', () => {
    expect(said(inputOf('petition', { nationalId: '10000000146' }))).toEqual(['nationalId field.unknown']);
  });
});
