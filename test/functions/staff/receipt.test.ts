import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printReceipt } from '../../../functions/staff/receipt.ts';
import { followUpCodeFor } from '../../../shared/domain/intake.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepted, authority, intakeOf, may4, person, storesOf } from '../../shared/adapters/samples.ts';
import {
  type callOf,
  card,
  type Dependencies,
  dependenciesOf,
  desk,
  officerOf,
  privacy,
  takenDown,
} from './registering.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let deps: Dependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  deps = dependenciesOf(engine);
});
afterAll(() => engine.close());

const taken = (...about: Parameters<typeof callOf>) => takenDown(deps, ...about);

describe('the receipt to hand over', () => {
  const print = (reference: string, officer = privacy) =>
    printReceipt(deps, { authority, base: '/kocasinan', officer, at: may4, reference });

  it('says what was taken, how, when, until when, and how to follow it', async () => {
    const answer = await taken({ name: '', signed: false });
    const html = accepted(await print(answer.reference));
    const { kept } = await stores.load({ authority: authority.id, reference: answer.reference });
    for (const words of [
      answer.reference,
      'KVKK başvurusu',
      '6698 sayılı Kişisel Verilerin Korunması Kanunu',
      'Elden, yazılı',
      'tebliğ ya da teslim günü',
      '30 Nisan 2026 Perşembe',
      '4 Mayıs 2026, saat 09.30',
      'Kimlik kontrolü',
      '30 Mayıs 2026 Cumartesi',
      '6698 sayılı Kanun m.13/2',
      'ad (Başvuru Tebliği m.5/2-a)',
      'yazılı başvuruda imza (Başvuru Tebliği m.5/2-a)',
      followUpCodeFor(await engine.secrets(), answer.reference, kept.intakeKey),
      'https://ebelediye.kocasinan.example/kocasinan/takip',
      authority.address,
      'imzası',
    ])
      expect(html).toContain(words);
    for (const secret of [person.surname, person.nationalId, person.serviceAddress, 'Z99'])
      expect(html).not.toContain(secret);
  });

  it('of a wire names the day it arrived, and no lack where there is none', async () => {
    const { reference } = await taken({
      channel: 'kep',
      arrivedOn: undefined,
      arrivedAt: '2026-05-03T10:00:00Z',
      evidence: { kepId: 'gulsah@hs01.kep.tr' },
    });
    const html = accepted(await print(reference));
    expect(html).toContain('kuruma ulaştığı gün');
    expect(html).toContain('3 Mayıs 2026 Pazar');
    expect(html).not.toContain('eksik olanlar');
    expect(html).not.toContain('hs01.kep.tr');
  });

  it.each(['inPerson', 'post', 'telephone'])('by %s is valid HTML', async (channel) => {
    const evidence = { registeredMailNumber: 'RR123456785TR', identityCheck: { how: card } };
    const { reference } = await taken({ channel, evidence, name: '' });
    const rules = { 'require-sri': 'off', 'void-style': 'off' } as const;
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules,
    });
    const html = accepted(await print(reference));
    expect((await validator.validateString(html)).results).toEqual([]);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toContain('undefined');
  });

  it('is printed by whoever may take such a request down, and is not there for others', async () => {
    const { reference } = await taken({}, desk);
    expect((await print(reference, desk)).ok).toBe(true);
    expect((await print(reference)).ok).toBe(true);
    const stranger = officerOf('o', ['kocasinan', 'zabita', 'officer']);
    const nothing = { ok: false, failure: { code: 'requestNotFound' } };
    expect(await print(reference, stranger)).toEqual(nothing);
    expect(await print('K7RTA-3MHL4')).toEqual(nothing);
  });

  it('of a KVKK application is printed by its privacy officer and whoever took it down, and nobody else', async () => {
    const { reference } = await taken();
    const all = officerOf('amir', ['kocasinan', '*', 'supervisor']);
    for (const other of [desk, all])
      expect(await print(reference, other)).toEqual({ ok: false, failure: { code: 'requestNotFound' } });
    const own = await taken({}, all);
    expect((await print(own.reference, all)).ok).toBe(true);
  });

  it('of what a citizen sent herself is not printed: its follow-up code is hers', async () => {
    const intake = intakeOf(await engine.secrets());
    await stores.takeIn(intake);
    expect(
      await print(intake.decision.request.reference, officerOf('amir', ['kocasinan', '*', 'supervisor'])),
    ).toEqual({ ok: false, failure: { code: 'receiptNotForStaff' } });
  });
});
