import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../../shared/authorities/kocasinan.ts';
import { type Regime, regimes } from '../../../../shared/contracts/vocabulary.ts';
import { codeRules } from '../../../../shared/domain/challenge.ts';
import { lawInForce } from '../../../../shared/domain/law/rows.ts';
import { noticeHash } from '../../../../shared/domain/notice.ts';
import { plusMs } from '../../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../../shared/domain/time/holidays.ts';
import { formOf, granted, hour, nonce, receivedAt, reference, refusalOf, submitting } from '../samples.ts';

const taken = (regime: Regime, changes = {}) => granted(submitting(formOf(regime, changes)));

describe.each([
  { regime: 'kvkk', dueOn: '2026-05-27', rolledDueOn: '2026-06-01', department: 'kvkk' },
  { regime: 'petition', dueOn: '2026-05-27', rolledDueOn: '2026-06-01', department: 'fen-isleri' },
  { regime: 'information', dueOn: '2026-05-20', rolledDueOn: '2026-05-20', department: 'bilgi-edinme' },
] as const)('a $regime request taken in', ({ regime, dueOn, rolledDueOn, department }) => {
  test('has its law, its last day and its unit from the moment it came', () => {
    expect(taken(regime).decision.request).toMatchObject({
      status: 'received',
      version: 1,
      authority: 'kocasinan',
      reference,
      regime,
      receivedAt,
      dueOn,
      rolledDueOn,
      department,
      law: lawInForce(regime, '2026-04-27').id,
      calendarVersion: turkishHolidays.version,
      assurance: 'unconfirmed',
      nudged: false,
      history: [{ at: receivedAt, action: 'submitted' }],
    });
  });

  test('with an e-mail address gets one code to confirm it, and a nudge a day later', () => {
    const { request, letters, challenge } = taken(regime).decision;
    expect(request.contact).toBe('unconfirmed');
    expect(request.wake).toEqual({ at: plusMs(receivedAt, 24 * hour), reason: 'nudge' });
    expect(challenge).toMatchObject({
      purpose: 'confirm',
      nonce,
      triesLeft: codeRules.tries,
      issuedToday: 1,
    });
    expect(letters).toEqual([
      {
        key: `code-${nonce.slice(0, 12)}`,
        kind: 'code',
        purpose: 'confirm',
        nonce,
        expiresAt: plusMs(receivedAt, 600_000),
      },
    ]);
  });

  test('of a member whose mailbox was confirmed gets its receipt at once, and no code', () => {
    const form = formOf(regime, { email: 'ayse@example.org' });
    const applicant = { level: 'member', name: 'Ayşe', surname: 'Işık', nationalId: '10000000146' } as const;
    const { request, letters, challenge, entry } = granted(
      submitting(form, { applicant: { ...applicant, email: 'ayse@example.org' } }),
    ).decision;
    expect(request).toMatchObject({ contact: 'confirmed', assurance: 'member' });
    expect(letters).toEqual([{ key: 'receipt', kind: 'receipt' }]);
    expect(challenge).toBeUndefined();
    expect(entry.facts.assurance).toBe('member');
    const elsewhere = granted(submitting(form, { applicant: { ...applicant, email: 'eski@example.org' } }));
    expect(elsewhere.decision.request.contact).toBe('unconfirmed');
    expect(elsewhere.decision.letters).toMatchObject([{ kind: 'code' }]);
  });

  test('without an e-mail address gets no letter and no challenge, and counts all the same', () => {
    const { request, letters, challenge } = taken(regime, { email: undefined, replyBy: 'post' }).decision;
    expect(request).toMatchObject({ contact: 'none', dueOn, replyBy: 'post' });
    expect(request.wake?.reason).toBe('digest');
    expect(letters).toEqual([]);
    expect(challenge).toBeUndefined();
  });

  test('keeps what tells who asked out of the request and out of the audit facts', () => {
    const { decision, personal } = taken(regime);
    const { name, surname, serviceAddress, email, phone, subject, details } = personal;
    const open = JSON.stringify([decision.request, decision.letters, decision.entry.facts]);
    for (const word of [name, surname, serviceAddress, email, phone, subject, details, '10000000146'])
      expect(open).not.toContain(word);
  });

  test('enters the audit trail whole, so that what was sent can be proved', () => {
    expect(taken(regime).decision.entry).toMatchObject({
      action: 'submitted',
      actor: 'applicant',
      payload: formOf(regime),
    });
  });

  test('records the notice that was shown, by its hash', () => {
    const hash = noticeHash(kocasinan.notice);
    const { request, entry } = taken(regime).decision;
    expect(request.notice).toEqual({
      version: kocasinan.notice.version,
      hash,
      shownBy: receivedAt,
      purposes: kocasinan.notice.purposes,
    });
    expect(entry.facts).toMatchObject({ notice: hash, calendar: turkishHolidays.hash, dueOn, department });
  });
});

describe('what only one kind of request has', () => {
  test('rights belong to KVKK', () => {
    expect(taken('kvkk').decision.request.rights).toEqual(['a', 'ç']);
    expect(taken('petition').decision.request.rights).toEqual([]);
    expect(taken('information').decision.request.rights).toEqual([]);
  });

  test('type and category belong to a petition', () => {
    expect(taken('petition').decision.request).toMatchObject({ petitionType: 'complaint', category: 'yol' });
    expect(taken('kvkk').decision.request).not.toHaveProperty('category');
  });

  test.each(kocasinan.categories)('$name goes to $department', ({ id, department }) => {
    expect(taken('petition', { category: id }).decision.request.department).toBe(department);
    expect(kocasinan.departments.map((d) => d.id)).toContain(department);
  });

  test('a petition that names no category goes to the general desk', () => {
    const { request } = taken('petition', { category: undefined }).decision;
    expect(request.department).toBe(kocasinan.generalDepartment);
    expect(request).not.toHaveProperty('category');
  });

  test('who acts for somebody else is told in the open by capacity alone', () => {
    const { decision, personal } = taken('kvkk', {
      representation: 'child',
      representedName: 'Defne Öztürk',
      authorityDocument: 'Nüfus kayıt örneği',
    });
    expect(decision.request).toMatchObject({ representation: 'child', missing: [] });
    expect(personal).toMatchObject({
      representedName: 'Defne Öztürk',
      authorityDocument: 'Nüfus kayıt örneği',
    });
    expect(JSON.stringify([decision.request, decision.entry.facts])).not.toContain('Defne');
  });

  test('the sealed part holds the person and her words, and nothing the request has in the open', () => {
    const { personal } = taken('kvkk');
    expect(personal).toMatchObject({
      nationalId: '10000000146',
      phone: '+905321234567',
      relation: 'citizen',
    });
    for (const open of ['regime', 'rights', 'noticeHash', 'noticeRead', 'replyBy'])
      expect(personal).not.toHaveProperty(open);
  });
});

test('a whole form lacks nothing that its law makes mandatory: the electronic form stands for the signature', () => {
  for (const regime of regimes) {
    expect(taken(regime).decision.request.missing).toEqual([]);
    expect(taken(regime).decision.request).toMatchObject({
      channel: 'system',
      clock: [{ kind: 'arrived', on: '2026-04-27' }],
    });
  }
});

describe('a request that is not taken in', () => {
  test.each(regimes)('%s: the authority does not offer it', (regime) => {
    const authority = { ...kocasinan, regimes: regimes.filter((r) => r !== regime) };
    expect(refusalOf(submitting(formOf(regime), { authority }))).toBe('regimeNotOffered');
  });

  test.each(regimes)('%s: another notice was read than the one in force', (regime) => {
    expect(refusalOf(submitting(formOf(regime, { noticeHash: 'a'.repeat(64) })))).toBe('noticeOutdated');
    const renewed = { ...kocasinan, notice: { ...kocasinan.notice, version: '2026-02' } };
    expect(refusalOf(submitting(formOf(regime), { authority: renewed }))).toBe('noticeOutdated');
  });

  test('its category is unknown: the field is named', () => {
    expect(submitting(formOf('petition', { category: 'uzay' }))).toMatchObject({
      failure: { code: 'inputInvalid', errors: [{ field: 'category', code: 'category.missing' }] },
    });
  });

  test('the holiday table does not reach the last of its working days', () => {
    const at = '2028-12-20T09:00:00.000Z';
    expect(refusalOf(submitting(formOf('information'), { at }))).toBe('calendarMissing');
    expect(submitting(formOf('kvkk'), { at }).ok).toBe(true);
  });

  test('its birth date lies ahead, on the calendar of Istanbul: the field is named', () => {
    const form = formOf('kvkk', { birthDate: '28.4.2026' });
    expect(submitting(form)).toMatchObject({
      failure: { code: 'inputInvalid', errors: [{ field: 'birthDate', code: 'birthDate.future' }] },
    });
    expect(submitting(form, { at: '2026-04-27T21:00:00.000Z' }).ok).toBe(true);
  });

  test('a fault of another kind is thrown and not told as a refusal', () => {
    const broken = { ...turkishHolidays, years: undefined } as unknown as typeof turkishHolidays;
    expect(() => submitting(formOf('kvkk'), { calendar: broken })).toThrow(TypeError);
  });
});
