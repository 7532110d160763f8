import { describe, expect, test } from 'vitest';
import { kentKonut } from '../../../../shared/authorities/kent-konut.ts';
import { kocasinan } from '../../../../shared/authorities/kocasinan.ts';
import { registration } from '../../../../shared/contracts/registration.ts';
import { type Channel, channels, type Regime, regimes } from '../../../../shared/contracts/vocabulary.ts';
import { longestBack, type RegisterContext, register } from '../../../../shared/domain/decide/register.ts';
import { identityEstablished } from '../../../../shared/domain/identification.ts';
import { lawRows } from '../../../../shared/domain/law/rows.ts';
import { newPurposes, noticeHash } from '../../../../shared/domain/notice.ts';
import { addDays } from '../../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { granted, nonce, reference, refusalOf } from '../samples.ts';

/** Monday 4 May 2026, 09.30 in Istanbul. */
const at = '2026-05-04T06:30:00.000Z';
const officer = 'memur-7';
const proofs = {
  registeredMailNumber: 'RR123456785TR',
  kepId: 'ayse.ozturk@hs01.kep.tr',
  notaryNumber: 'Kayseri 3. Noterliği, 30.4.2026, 1453',
  signatureCheck: 'İmza kurum aracıyla doğrulandı',
  senderAddress: 'ayse.ozturk@ornek.com',
  identityCheck: { how: 'T.C. kimlik kartı görüldü' },
};
const whole = {
  name: 'Ayşe',
  surname: 'Öztürk',
  nationalId: '10000000146',
  serviceAddress: 'Erkilet Mah. 12. Sok. No: 3, Kocasinan / Kayseri',
  subject: 'Kaldırım onarımı',
  signed: true,
};
type Changes = Readonly<Record<string, unknown>>;

const onPaper: ReadonlySet<Channel> = new Set(['inPerson', 'notary', 'post', 'desk', 'telephone']);
/** A whole request of a regime by a channel, on 30 April by paper, at once by wire. */
const formOf = (regime: Regime, channel: Channel, changes: Changes = {}) =>
  registration.parse({
    regime,
    channel,
    ...whole,
    evidence: proofs,
    ...(onPaper.has(channel) ? { arrivedOn: '2026-04-30' } : {}),
    ...changes,
  });
const registering = (form: ReturnType<typeof formOf>, circumstances: Partial<RegisterContext> = {}) =>
  register(form, {
    authority: kocasinan,
    reference,
    officer,
    at,
    calendar: turkishHolidays,
    nonce,
    addressKnown: false,
    ...circumstances,
  });
const taken = (regime: Regime, channel: Channel, changes: Changes = {}) =>
  granted(registering(formOf(regime, channel, changes)));

const ways = lawRows.flatMap((law) =>
  law.channels.filter(({ channel }) => channel !== 'system').map((row) => ({ law, row, ...row })),
);

test('every law knows every way of Tebliğ m.5/1, and what a clerk takes down', () => {
  for (const law of lawRows)
    expect(law.channels.map(({ channel }) => channel).sort()).toEqual([...channels].sort());
});

describe.each(ways)('$law.id by $channel', ({ law, row, channel, arrives, evidence, identifiedBy }) => {
  const { request, entry } = taken(law.regime, channel).decision;

  test('is taken under its law, by the officer who registered it', () => {
    expect(request).toMatchObject({
      status: 'received',
      version: 1,
      regime: law.regime,
      law: law.id,
      channel: row.channel,
      receivedAt: at,
      missing: [],
      replyBy: 'post',
      contact: 'none',
      assurance: 'unconfirmed',
      history: [{ at, action: 'submitted' }],
    });
    expect(entry).toMatchObject({ action: 'submitted', actor: officer, at });
  });

  test('counts from the day of service or the moment of arrival, and the gap is audited', () => {
    const on = arrives === 'served' ? '2026-04-30' : '2026-05-04';
    expect(request.clock).toEqual([{ kind: 'arrived', on }]);
    expect(entry.facts).toMatchObject({
      arrivedOn: on,
      registeredOn: '2026-05-04',
      lateDays: arrives === 'served' ? 4 : 0,
    });
  });

  test('asks for its own proof, names each that is missing, and no other', () => {
    const bare = registering(formOf(law.regime, channel, { evidence: {} }));
    if (evidence.length === 0) return expect(bare.ok).toBe(true);
    expect(bare).toMatchObject({
      failure: {
        code: 'inputInvalid',
        errors: evidence.map((kind) => ({ field: `evidence.${kind}`, code: `evidence.${kind}.missing` })),
      },
    });
    const own = Object.fromEntries(evidence.map((kind) => [kind, proofs[kind]]));
    const enough = granted(registering(formOf(law.regime, channel, { evidence: own })));
    expect(enough.decision.entry.facts.evidence).toBe(evidence.join(' '));
  });

  test('establishes the identity by the proof that tells who is asking, and only with it', () => {
    // Every proof there is was given: it is this way's own that counts.
    expect(identityEstablished(request, kocasinan)).toBe(identifiedBy !== undefined);
    expect(request.identityCheck).toEqual(identifiedBy ? { at, by: officer } : undefined);
    if (identifiedBy === undefined || evidence.includes(identifiedBy)) return;
    const unseen = granted(registering(formOf(law.regime, channel, { evidence: {} })));
    expect(unseen.decision.request.identityCheck).toBeUndefined();
  });

  test('takes a day where service counts, a moment where arrival counts, never the other', () => {
    const wrong =
      arrives === 'served'
        ? { arrivedOn: undefined, arrivedAt: '2026-04-30T09:00:00Z' }
        : { arrivedOn: '2026-04-30' };
    const expected =
      arrives === 'served'
        ? [{ code: 'arrivedOn.missing' }, { code: 'arrivedAt.unwanted' }]
        : [{ code: 'arrivedOn.unwanted' }];
    expect(registering(formOf(law.regime, channel, wrong))).toMatchObject({ failure: { errors: expected } });
  });
});

describe('the last day', () => {
  // The sums stand beside: the day of arrival is not counted, 30 calendar days or 15 working days follow.
  test.each([
    // 30 April + 30 days = 30 May (a Saturday, the fourth day of the feast) → Monday 1 June.
    ['kvkk', 'post', '2026-04-30', '2026-05-30', '2026-06-01'],
    // 27 April + 30 days = 27 May, the first day of the feast; the feast ends on Saturday 30 May → 1 June.
    ['petition', 'inPerson', '2026-04-27', '2026-05-27', '2026-06-01'],
    // 30 April, then without 1 May and weekends: 4-8 May (5), 11-15 (10), 18, 20, 21, 22, 25 (15); 19 May is a holiday.
    ['information', 'notary', '2026-04-30', '2026-05-25', '2026-05-25'],
  ] as const)('of a %s by %s served on %s is %s', (regime, channel, arrivedOn, dueOn, rolledDueOn) => {
    expect(taken(regime, channel, { arrivedOn }).decision.request).toMatchObject({ dueOn, rolledDueOn });
  });

  test('is the same whenever it is registered', () => {
    const form = formOf('kvkk', 'post');
    const later = granted(registering(form, { at: '2026-05-20T06:30:00.000Z' })).decision;
    expect(later.request.dueOn).toBe(taken('kvkk', 'post').decision.request.dueOn);
    expect(later.entry.facts).toMatchObject({ lateDays: 20, registeredOn: '2026-05-20' });
  });

  test('may be over when a mislaid sheet is registered: it is taken, and the unit hears of it at once', () => {
    const { request } = taken('kvkk', 'post', { arrivedOn: '2026-03-02' }).decision;
    expect(request.dueOn).toBe('2026-04-01');
    expect(request.wake).toEqual({ at: '2026-05-05T05:00:00.000Z', reason: 'digest' });
  });

  test('of a wire goes by the day in Istanbul on which it came', () => {
    const lateEvening = { arrivedAt: '2026-05-01T21:30:00Z' };
    const { request, entry } = taken('kvkk', 'kep', lateEvening).decision;
    expect(request.clock).toEqual([{ kind: 'arrived', on: '2026-05-02' }]);
    expect(entry.facts).toMatchObject({ arrivedAt: '2026-05-01T21:30:00.000Z', lateDays: 2 });
  });
});

describe('a date that cannot be', () => {
  test.each([
    ['post', { arrivedOn: '2026-05-05' }],
    ['kep', { arrivedAt: '2026-05-04T06:30:00.001Z' }],
    ['kep', { arrivedAt: '2026-05-05T06:30:00Z' }],
  ] as const)('%s %j lies ahead', (channel, changes) => {
    expect(refusalOf(registering(formOf('kvkk', channel, changes)))).toBe('dateInFuture');
  });

  test('today and this very moment do not', () => {
    expect(registering(formOf('kvkk', 'post', { arrivedOn: '2026-05-04' })).ok).toBe(true);
    expect(registering(formOf('kvkk', 'kep', { arrivedAt: at })).ok).toBe(true);
  });

  test('the day is that of Istanbul, where it begins three hours before', () => {
    const form = formOf('kvkk', 'post', { arrivedOn: '2026-05-05' });
    expect(registering(form, { at: '2026-05-04T21:00:00.000Z' }).ok).toBe(true);
  });

  test('lies too far back to be meant', () => {
    const last = addDays('2026-05-04', -longestBack);
    expect(registering(formOf('kvkk', 'post', { arrivedOn: last })).ok).toBe(true);
    const before = addDays(last, -1);
    expect(registering(formOf('kvkk', 'post', { arrivedOn: before }))).toMatchObject({
      failure: { errors: [{ field: 'arrivedOn', code: 'arrivedOn.tooEarly' }] },
    });
    expect(registering(formOf('kvkk', 'kep', { arrivedAt: `${before}T09:00:00Z` }))).toMatchObject({
      failure: { errors: [{ field: 'arrivedAt', code: 'arrivedAt.tooEarly' }] },
    });
    expect(registering(formOf('kvkk', 'post', { arrivedOn: '1926-05-04' })).ok).toBe(false);
  });

  test('working days of a year without a holiday table are not guessed', () => {
    const form = formOf('information', 'post', { arrivedOn: '2024-06-03' });
    expect(refusalOf(registering(form))).toBe('calendarMissing');
  });

  test('a birth date ahead of today is named', () => {
    expect(registering(formOf('kvkk', 'post', { birthDate: '2026-05-05' }))).toMatchObject({
      failure: { errors: [{ field: 'birthDate', code: 'birthDate.future' }] },
    });
  });
});

describe('an incomplete application', () => {
  test.each(regimes)('of %s is taken with all that its law misses', (regime) => {
    const empty = { name: '', surname: '', nationalId: '', serviceAddress: '', subject: '', signed: false };
    const law = lawRows.find((row) => row.regime === regime);
    const { request } = taken(regime, 'post', { ...empty, representation: 'principal' }).decision;
    const onSheet = law?.mandatoryFields.filter(({ when }) => when !== 'electronic');
    expect(request.missing).toEqual(onSheet?.map(({ field }) => field));
    expect(request.dueOn).toBe(taken(regime, 'post').decision.request.dueOn);
  });

  test.each([
    ['inPerson', true],
    ['notary', true],
    ['post', true],
    ['desk', true],
    ['telephone', false],
    ['kep', false],
    ['secureSignature', false],
    ['mobileSignature', false],
    ['registeredEmail', false],
  ] as const)('unsigned by %s lacks a signature: %s', (channel, lacking) => {
    const { missing } = taken('petition', channel, { signed: false }).decision.request;
    expect(missing).toEqual(lacking ? ['signature'] : []);
  });

  test('audits what was missing, by field', () => {
    const { facts } = taken('kvkk', 'post', { nationalId: '', signed: false }).decision.entry;
    expect(facts.missing).toBe('signature identity');
  });
});

describe('the registered address', () => {
  test.each([true, false])(
    'is noted as known or not: %s; it is no proof of identity either way',
    (addressKnown) => {
      const form = formOf('kvkk', 'registeredEmail');
      const { request, entry } = granted(registering(form, { addressKnown })).decision;
      expect(request.addressKnown).toBe(addressKnown);
      expect(entry.facts.addressKnown).toBe(addressKnown);
      expect(identityEstablished(request, kocasinan)).toBe(false);
    },
  );

  test('is no matter of another way', () => {
    const { request, entry } = granted(registering(formOf('kvkk', 'kep'), { addressKnown: true })).decision;
    expect(request).not.toHaveProperty('addressKnown');
    expect(entry.facts).not.toHaveProperty('addressKnown');
  });
});

describe('the privacy notice', () => {
  test('that was handed over is the one in force', () => {
    const { request } = taken('kvkk', 'inPerson', { noticeHandedOver: true }).decision;
    expect(request.notice).toEqual({
      version: kocasinan.notice.version,
      hash: noticeHash(kocasinan.notice),
      shownBy: at,
      purposes: kocasinan.notice.purposes,
    });
    expect(newPurposes(request, kocasinan)).toEqual([]);
  });

  test('that was not handed over leaves every purpose to be read', () => {
    const { request, entry } = taken('kvkk', 'post').decision;
    expect(request.notice).toMatchObject({ version: '', hash: '', purposes: [] });
    expect(entry.facts.notice).toBe('');
    expect(newPurposes(request, kocasinan)).toEqual(kocasinan.notice.purposes);
  });
});

describe('what else it brings along', () => {
  test('an e-mail address is asked to be confirmed', () => {
    const { request, challenge, letters } = taken('kvkk', 'post', { email: 'ayse@ornek.com' }).decision;
    expect(request.contact).toBe('unconfirmed');
    expect(challenge).toMatchObject({ purpose: 'confirm', nonce });
    expect(letters).toMatchObject([{ kind: 'code', nonce }]);
  });

  test('without one there is neither code nor letter', () => {
    const { challenge, letters } = taken('kvkk', 'post').decision;
    expect(challenge).toBeUndefined();
    expect(letters).toEqual([]);
  });

  test('the words of the evidence are for the sealed part alone', () => {
    const note = 'Kimlik kontrolü: T.C. kimlik kartı görüldü';
    const { decision } = granted(registering(formOf('kvkk', 'inPerson'), { evidenceNote: note }));
    expect(decision.words).toEqual({ note });
    expect(JSON.stringify([decision.request, decision.entry.facts])).not.toContain('görüldü');
    expect(taken('kvkk', 'telephone').decision).not.toHaveProperty('words');
  });

  test('nothing in the open tells who asked', () => {
    for (const { law, channel } of ways) {
      const { request, entry, letters } = taken(law.regime, channel).decision;
      const open = JSON.stringify([request, entry.facts, letters]);
      for (const word of ['Ayşe', 'Öztürk', '10000000146', 'Erkilet', 'RR123456785TR', 'kep.tr', '1453'])
        expect(open).not.toContain(word);
    }
  });

  test('the whole form enters the audit trail by its keyed hash', () => {
    const form = formOf('kvkk', 'post');
    expect(granted(registering(form)).decision.entry.payload).toEqual(form);
  });

  test('rights, type and category stay with their law', () => {
    expect(taken('kvkk', 'post', { rights: ['d', 'e'] }).decision.request.rights).toEqual(['d', 'e']);
    expect(
      taken('petition', 'desk', { petitionType: 'complaint', category: 'cop' }).decision.request,
    ).toMatchObject({ petitionType: 'complaint', category: 'cop', department: 'temizlik-isleri' });
    expect(taken('petition', 'desk').decision.request.department).toBe(kocasinan.generalDepartment);
  });
});

describe('what is not taken', () => {
  test('a kind that the institution does not offer', () => {
    expect(refusalOf(registering(formOf('petition', 'post'), { authority: kentKonut }))).toBe(
      'regimeNotOffered',
    );
  });

  test('a category that no unit has', () => {
    expect(registering(formOf('petition', 'post', { category: 'uzay' }))).toMatchObject({
      failure: { errors: [{ field: 'category', code: 'category.missing' }] },
    });
  });
});
