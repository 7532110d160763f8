import { describe, expect, test } from 'vitest';
import { type MessageKey, trOfficer as tr } from '../../../shared/contracts/messages/tr-officer.ts';
import { addressRegistration, registration } from '../../../shared/contracts/registration.ts';
import { regimes } from '../../../shared/contracts/vocabulary.ts';
import { parse } from '../../../shared/http/input.ts';

const said = (schema: typeof registration | typeof addressRegistration, input: unknown) => {
  const judged = parse(schema, input, tr);
  const errors = judged.ok ? [] : (judged.failure.errors ?? []);
  for (const { code, message } of errors) expect(message).toBe(tr[code as MessageKey]);
  return errors.map(({ field, code }) => `${field} ${code}`);
};
const taken = (input: unknown) => {
  const judged = parse(registration, input, tr);
  if (!judged.ok) throw new Error(JSON.stringify(judged.failure));
  return judged.value;
};
const bare = { regime: 'kvkk', channel: 'inPerson' };

describe.each(regimes)('a %s request that an officer takes down', (regime) => {
  test('may lack everything but the way it came', () => {
    expect(taken({ regime, channel: 'telephone' })).toMatchObject({
      regime,
      channel: 'telephone',
      replyBy: 'post',
      signed: false,
      noticeHandedOver: false,
      evidence: {},
    });
    expect(said(registration, { regime })).toEqual(['channel channel.missing']);
  });

  test('takes an empty field for one that was not given', () => {
    const empty = {
      name: '',
      surname: ' ',
      email: '',
      phone: '',
      nationalId: '',
      subject: '\n',
      arrivedOn: '',
    };
    const judged = taken({ regime, channel: 'post', ...empty });
    for (const field of Object.keys(empty)) expect(judged).toHaveProperty(field, undefined);
  });

  test.each([
    ['nationalId', '10000000145', 'nationalId.checksum'],
    ['nationalId', '123', 'nationalId.length'],
    ['email', 'ayse@', 'email.invalid'],
    ['phone', '12', 'phone.invalid'],
    ['channel', 'system', 'channel.missing'],
    ['channel', 'pigeon', 'channel.missing'],
    ['arrivedOn', '4.5.2026', 'arrivedOn.missing'],
    ['arrivedOn', '2026-02-30', 'arrivedOn.missing'],
    ['arrivedAt', '2026-05-04', 'arrivedAt.invalid'],
    ['arrivedAt', '2026-05-04T09:30:00', 'arrivedAt.invalid'],
    ['name', 'a'.repeat(81), 'name.tooLong'],
    ['replyBy', 'fax', 'replyBy.missing'],
    ['representedName', 'Ali', 'representation.missing'],
    ['noticeVersion', '2026-01', 'field.unknown'],
  ])('hears of a wrong %s (%s): %s', (field, value, code) => {
    const at = code === 'representation.missing' ? 'representation' : field;
    expect(said(registration, { regime, channel: 'post', [field]: value })).toEqual([`${at} ${code}`]);
  });

  test('wants no reply by a mail that cannot be written', () => {
    expect(said(registration, { regime, channel: 'post', replyBy: 'email' })).toEqual([
      'email replyBy.emailMissing',
    ]);
  });

  test('for somebody else may lack her name and the document: they are asked for later', () => {
    expect(said(registration, { regime, channel: 'post', representation: 'principal' })).toEqual([]);
  });
});

describe('what only one kind has', () => {
  test.each([
    ['kvkk', 'rights', ['a', 'ğ']],
    ['kvkk', 'relation', 'citizen'],
    ['kvkk', 'birthDate', '27.3.1985'],
    ['petition', 'petitionType', 'complaint'],
    ['petition', 'category', 'yol'],
    ['petition', 'location', 'Erkilet Bulvarı'],
    ['information', 'organisation', 'Lacivert Derneği'],
  ] as const)('%s has %s, the others do not', (owner, field, value) => {
    for (const regime of regimes) {
      const expected = regime === owner ? [] : [`${field} field.unknown`];
      expect(said(registration, { regime, channel: 'post', [field]: value })).toEqual(expected);
    }
  });

  test('no rights stand for none chosen', () => {
    expect(taken(bare)).toMatchObject({ rights: [] });
  });
});

test('a moment is kept in UTC with milliseconds, whatever zone it was written in', () => {
  const written = { ...bare, channel: 'kep', arrivedAt: '2026-05-04T23:30:00+03:00' };
  expect(taken(written)).toMatchObject({ arrivedAt: '2026-05-04T20:30:00.000Z' });
});

describe('the evidence', () => {
  const withEvidence = (evidence: object) => ({ ...bare, evidence });

  test('is kept in its written form', () => {
    const judged = taken(
      withEvidence({
        registeredMailNumber: 'rr 123456785 tr',
        kepId: ' <20260504.1@hs01.kep.tr> ',
        notaryNumber: 'Kayseri 3. Noterliği, 1453',
        senderAddress: 'Ayse@ORNEK.com',
        identityCheck: { how: 'Kimlik kartı görüldü' },
      }),
    );
    expect(judged.evidence).toEqual({
      registeredMailNumber: 'RR123456785TR',
      kepId: '<20260504.1@hs01.kep.tr>',
      notaryNumber: 'Kayseri 3. Noterliği, 1453',
      signatureCheck: undefined,
      senderAddress: 'Ayse@ornek.com',
      identityCheck: { how: 'Kimlik kartı görüldü' },
    });
  });

  test.each(['ayse.ozturk@hs01.kep.tr', 'belge@kayseri.hs03.kep.tr', 'KEP-2026-00017'])(
    '%s names a KEP message',
    (kepId) => {
      expect(said(registration, withEvidence({ kepId }))).toEqual([]);
    },
  );

  test.each([
    'ayse@ornek.com',
    'ayse@kep.tr',
    'ayse@hs1.kep.tr',
    'ayse@hs01.kep.tr.ornek.com',
    'ay se@hs01.kep.tr',
    'ayse@a.b.hs01.kep.tr',
  ])('%s is no KEP address', (kepId) => {
    expect(said(registration, withEvidence({ kepId }))).toEqual(['evidence kep.invalid']);
  });

  test.each([
    [{ registeredMailNumber: 'RR1' }, 'registeredMailNumber.invalid'],
    [{ senderAddress: 'ayse' }, 'email.invalid'],
    [{ identityCheck: {} }, 'evidence.missing'],
    [{ identityCheck: { how: ' ' } }, 'evidence.missing'],
    [{ identityCheck: { how: 'a'.repeat(301) } }, 'evidence.tooLong'],
    [{ notaryNumber: 'a'.repeat(301) }, 'proof.tooLong'],
  ])('%j is refused: %s', (evidence, code) => {
    expect(said(registration, withEvidence(evidence))).toEqual([`evidence ${code}`]);
  });

  test('of a kind that nobody knows is refused', () => {
    expect(said(registration, withEvidence({ fax: '1' }))).toEqual(['fax field.unknown']);
  });
});

describe('an address for the institution’s book', () => {
  const whole = { nationalId: '10000000146', email: 'ayse@ornek.com', evidence: 'Abonelik formu, 2019' };

  test('names a person, an address and where the institution has it from', () => {
    expect(said(addressRegistration, whole)).toEqual([]);
    const { nationalId: _, ...nobody } = whole;
    expect(said(addressRegistration, { ...nobody, nationality: 'Karadağ', passportNumber: 'KD47' })).toEqual(
      [],
    );
    expect(said(addressRegistration, nobody)).toEqual(['nationalId nationalId.missing']);
    expect(said(addressRegistration, { ...nobody, nationality: 'Karadağ' })).toEqual([
      'passportNumber passportNumber.missing',
    ]);
  });

  test('lacks nothing of it', () => {
    expect(said(addressRegistration, { ...whole, evidence: '' })).toEqual([
      'evidence addressEvidence.missing',
    ]);
    expect(said(addressRegistration, { ...whole, evidence: 'a'.repeat(301) })).toEqual([
      'evidence addressEvidence.tooLong',
    ]);
    expect(said(addressRegistration, { ...whole, email: 'ayse' })).toEqual(['email email.invalid']);
  });
});
