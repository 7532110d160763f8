import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, kurusOf, texts, typedDay } from '../../functions/pages/desk-act-values.ts';
import { completionOf, completionRows } from '../../functions/pages/desk-completion.ts';
import { registrationBody } from '../../functions/pages/desk-register-body.ts';
import { registerField } from '../../functions/pages/desk-register-form.ts';
import { replyBody } from '../../functions/pages/desk-reply-body.ts';
import { replyField, replyPartsOf, rightName } from '../../functions/pages/desk-reply-form.ts';
import { questionsOf } from '../../functions/pages/rows.ts';
import * as commands from '../../shared/contracts/commands.ts';
import { registration } from '../../shared/contracts/registration.ts';
import { kvkkRights, regimes } from '../../shared/contracts/vocabulary.ts';
import { lawRows } from '../../shared/domain/law/rows.ts';
import { formatKurus } from '../../shared/words/money.ts';

const lawOf = (regime: (typeof regimes)[number]) => {
  const law = lawRows.find((row) => row.regime === regime);
  if (!law) throw new Error('A regime without a law');
  return law;
};

describe('a sum that was typed in lira', () => {
  it('is the kuruş that its Turkish spelling says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (kurus) => {
        expect(kurusOf(formatKurus(kurus).replace('₺', ''))).toBe(kurus);
        expect(kurusOf(`${formatKurus(kurus).replace(/[₺.]/g, '')} TL`)).toBe(kurus);
      }),
    );
  });

  it.each([
    ['12', 1200],
    ['12,5', 1250],
    ['1.250', 125_000],
  ])('%s is %i', (typed, kurus) => expect(kurusOf(typed)).toBe(kurus));

  it.each(['', 'on iki', '12.5', '12,555', '-3', '1.25,00', '12 lira 5'])('%j is none', (typed) =>
    expect(kurusOf(typed)).toBeUndefined(),
  );
});

describe('what was typed', () => {
  it('is trimmed, its lines broken in one way, and nothing where it is empty', () => {
    expect(texts({ a: ' bir\r\niki ', b: '  ', c: ['x', 'y'] }, 'a', 'b', 'c', 'd')).toEqual({
      a: 'bir\niki',
      c: 'x',
    });
  });

  it('is a day in every spelling, and stays for the schema to refuse where it is none', () => {
    for (const typed of ['4.5.2026', '4 Mayıs 2026', '2026-05-04', typedDay('2026-05-04')])
      expect(days({ on: typed }, 'on')).toEqual({ on: '2026-05-04' });
    expect(days({ on: 'yarın' }, 'on')).toEqual({ on: 'yarın' });
    expect(days({ on: '' }, 'on')).toEqual({});
  });
});

describe('what an applicant gave later', () => {
  it('is asked for where it is missing alone, and is the command of the staff API', () => {
    const names = questionsOf(completionRows({ missing: ['identity', 'signature'] }, { language: 'tr' })).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['nationalId', 'nationality', 'passportNumber', 'signed']);
    const body = completionOf({ text: 'Geldi.', nationalId: '10000000146', signed: 'true', subject: '' });
    expect(commands.completion.parse(body)).toEqual({
      text: 'Geldi.',
      signed: true,
      fields: { nationalId: '10000000146' },
    });
    expect(commands.completion.parse(completionOf({ text: 'Geldi.' }))).toEqual({ text: 'Geldi.' });
  });
});

describe('the composer', () => {
  it.each(regimes)('of %s has a field for every mistake that its reply can have', (regime) => {
    const law = lawOf(regime);
    const fields = replyPartsOf({ language: 'tr' }, law, { rights: [] }).flatMap(({ rows }) =>
      questionsOf(rows).map(({ name }) => name),
    );
    const decides = law.replyParts.some(({ part }) => part === 'perRight');
    const mistakes = decides
      ? kvkkRights.flatMap((right) => ['', '.ground', '.reasons'].map((part) => `perRight.${right}${part}`))
      : ['outcome', 'ground', 'reasons'];
    for (const field of [...mistakes, 'explanation']) expect(fields).toContain(replyField(field, ''));
    for (const code of ['documentNumber.missing', 'documentDate.missing'])
      expect(fields).toContain(replyField('document', code));
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('decides right by right, and a refusal that was taken back leaves no ground behind', () => {
    const [a, c] = [rightName('a'), rightName('ç')];
    const values = {
      explanation: 'x',
      [a]: 'refused',
      [`${a}Ground`]: 'outsideTheLaw',
      [`${a}Reasons`]: 'Çünkü.',
      [c]: 'accepted',
      [`${c}Ground`]: 'outsideTheLaw',
      thirdParties: ' Banka \r\n\r\nSigorta',
      pages: '12',
    };
    expect(commands.reply.parse(replyBody(values, lawOf('kvkk')))).toEqual({
      outcome: 'refused',
      explanation: 'x',
      perRight: [
        { right: 'a', outcome: 'refused', ground: 'outsideTheLaw', reasons: 'Çünkü.' },
        { right: 'ç', outcome: 'accepted' },
      ],
      thirdParties: ['Banka', 'Sigorta'],
      pages: 12,
      containsPersonalData: true,
    });
  });

  it('tells nobody from not said who was told', () => {
    const law = lawOf('kvkk');
    expect(replyBody({ noThirdParties: 'true' }, law)).toMatchObject({ thirdParties: [] });
    expect(replyBody({}, law)).not.toHaveProperty('thirdParties');
  });

  it.each([
    [{ pages: 'on' }, 'pages.invalid'],
    [{ mediumKurus: 'çok' }, 'mediumKurus.missing'],
    [{ documentNumber: 'E-1' }, 'documentDate.missing'],
    [{ documentDate: '4.5.2026' }, 'documentNumber.missing'],
    [{ outcome: 'forwarded' }, 'forwardedTo.missing'],
    [{ containsPersonalData: '' }, 'containsPersonalData.missing'],
  ])('lets %j be refused with %s', (values, message) => {
    const whole = { outcome: 'accepted', explanation: 'x', containsPersonalData: 'no' };
    const judged = commands.reply.safeParse(replyBody({ ...whole, ...values }, lawOf('information')));
    expect(judged.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe('the registration form', () => {
  const arrivals = regimes.flatMap((regime) =>
    lawOf(regime)
      .channels.filter(({ channel }) => channel !== 'system')
      .map((row) => ({ regime, row })),
  );

  it.each(arrivals)('of $regime by $row.channel is the staff API’s registration', (arrival) => {
    const proofs = {
      registeredMailNumber: 'RR123456785TR',
      kepId: 'a@hs01.kep.tr',
      notaryNumber: '1. Noter',
      signatureCheck: 'Doğrulandı',
      senderAddress: 'a@b.example',
      identityCheck: 'Kimlik kartı',
    };
    const values = {
      ...proofs,
      arrivedOn: '4.5.2026',
      arrivedAt: '4.5.2026 09.30',
      name: 'Ayşe',
      replyBy: 'post',
    };
    const taken = registration.parse(registrationBody(arrival, values));
    const { arrives, evidence } = arrival.row;
    expect(arrives === 'served' ? taken.arrivedOn : taken.arrivedAt).toBe(
      arrives === 'served' ? '2026-05-04' : '2026-05-04T06:30:00.000Z',
    );
    for (const kind of evidence) expect(taken.evidence[kind]).toBeDefined();
  });

  it('puts a mistake about a proof at its field', () => {
    const [arrival] = arrivals.filter(({ row }) => row.channel === 'kep');
    if (!arrival) throw new Error('No law knows KEP');
    expect(registerField(arrival, 'evidence', 'kep.invalid')).toBe('kepId');
    expect(registerField(arrival, 'evidence.kepId', 'evidence.kepId.missing')).toBe('kepId');
    expect(registerField(arrival, 'evidence', 'proof.tooLong')).toBe('kepId');
    expect(registerField(arrival, 'subject', 'subject.tooLong')).toBe('subject');
  });
});
