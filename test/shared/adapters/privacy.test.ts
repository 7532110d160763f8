/** After a whole life of requests, nothing that tells who asked or what for may be read anywhere in the store. */

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mimeOf } from '../../../functions/mail/mime.ts';
import { tableShape } from '../../../infra/constructs/tables.ts';
import { dueStore } from '../../../shared/adapters/due-store.ts';
import { keys } from '../../../shared/adapters/keys.ts';
import { outboxStore } from '../../../shared/adapters/outbox.ts';
import { staffLetters } from '../../../shared/adapters/staff-letters.ts';
import type { ReplyCommand } from '../../../shared/contracts/commands.ts';
import type { Submission } from '../../../shared/contracts/submission.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { codeOf } from '../../../shared/domain/challenge.ts';
import { askForMore, giveMore } from '../../../shared/domain/decide/ask.ts';
import { extend } from '../../../shared/domain/decide/extend.ts';
import { notifyFee, recordPayment } from '../../../shared/domain/decide/fee.ts';
import { replyBounced } from '../../../shared/domain/decide/mail-report.ts';
import { addNote, checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { digestRows } from '../../../shared/domain/decide/remind.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { tellThirdParty } from '../../../shared/domain/decide/third-party.ts';
import { followUpCodeFor } from '../../../shared/domain/intake.ts';
import type { RequestName } from '../../../shared/domain/ports.ts';
import { paragraph } from '../../../shared/letters/message.ts';
import { officerAt, refusing, saying, when } from '../domain/samples.ts';
import { type Item, type RealEngine, startRealEngine } from './engine.ts';
import { authority, information, kvkk, may4, person, petition, storesOf } from './samples.ts';

let engine: RealEngine;
let stored: Item[];
let disk: Buffer;
const secretsShown: string[] = [];
const at = '2026-05-06T07:00:00.000Z' as Instant;
const officer = 'memur-1';

/** Erasure is granted where it was asked for, and somebody else has to hear of it. */
const erasing = (command: ReplyCommand): ReplyCommand =>
  command.perRight
    ? {
        ...command,
        perRight: command.perRight.map((each) =>
          each.right === 'e' ? { right: each.right, outcome: 'accepted' } : each,
        ),
        thirdParties: ['Gümüş Kertenkele A.Ş.'],
      }
    : command;

/** Every word of the samples that is the applicant's own, and what an officer wrote about her. */
const words = [
  person.name,
  person.surname,
  person.nationalId,
  person.email,
  'Gulsah.Ciglik',
  '+905329876543',
  '5329876543',
  '532 987 65 43',
  person.serviceAddress,
  'Kanarya Sokağı',
  'Mor menekşe',
  'Turuncu zürafa',
  'Pembe köprü',
  'Karadağ',
  'KD4711992',
  'Lacivert Kaplumbağa',
  'Mürekkep balığı',
  'Bakır çaydanlık',
  'Sedef düğme',
  'Kimlik kartı 7421',
  'Safir terlik',
  'Fildişi satranç',
  'Zümrüt kavanoz',
  'Yakut pergel',
  'Amber kürdan',
  'MAKBUZ-7712399',
  'Turkuaz şemsiye',
  'Gümüş Kertenkele',
  'Opal zarf',
];

/** A word as it may lie in a file: cases of two locales, form encoding, escapes, base64 at each offset, hex, plain hashes. */
function spellings(word: string): (string | Buffer)[] {
  const cases = [
    word,
    word.toUpperCase(),
    word.toLowerCase(),
    word.toLocaleUpperCase('tr'),
    word.toLocaleLowerCase('tr'),
  ];
  const bytes = Buffer.from(word);
  const base64 = [0, 1, 2].map((pad) => {
    const text = Buffer.concat([Buffer.alloc(pad), bytes]).toString('base64');
    return text.slice(Math.ceil((pad * 4) / 3) + (pad ? 1 : 0), -4);
  });
  const hashed = (['md5', 'sha1', 'sha256', 'sha512'] as const).flatMap((name) => {
    const digest = createHash(name).update(word).digest();
    return [digest, digest.toString('hex'), digest.toString('base64')];
  });
  return [
    ...cases,
    encodeURIComponent(word),
    JSON.stringify(word)
      .replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .slice(1, -1),
    Buffer.from(word, 'utf16le'),
    bytes.toString('hex'),
    ...base64.filter((text) => text.length >= 6),
    ...hashed,
  ];
}
const found = (where: Buffer) => words.filter((word) => spellings(word).some((one) => where.includes(one)));

async function throughExtensionAndFee(name: RequestName): Promise<void> {
  const { decideOn } = storesOf(engine);
  const context = officerAt(at, officer);
  const longer = { ground: 'otherUnit', reasons: 'Yakut pergel' };
  await decideOn(name, (request) => extend(request, longer, context));
  const cost = { feeKurus: 12_500, explanation: 'Amber kürdan' };
  await decideOn(name, (request) => notifyFee(request, cost, context));
  const paid = { paidOn: '2026-05-06', paymentNumber: 'MAKBUZ-7712399' };
  await decideOn(name, (request) => recordPayment(request, paid, context));
}

async function wholeLife(form: Submission): Promise<void> {
  const stores = storesOf(engine);
  const outbox = outboxStore(engine.tables, engine.readKey);
  const name = await stores.takeOne({ form });
  const items = await engine.scan('requests');
  const challenge = items.find((item) => item.pk === keys.request(name) && item.sk === 'CHALLENGE#confirm');
  const nonce = String(challenge?.nonce);
  const secrets = await engine.secrets();
  secretsShown.push(codeOf(name.reference, 'confirm', nonce, secrets.code));
  const { kept } = await stores.load(name);
  secretsShown.push(followUpCodeFor(secrets, name.reference, kept.intakeKey));
  await stores.confirmOne(name, nonce, may4);
  await stores.decideOn(name, (request) => addNote(request, 'Mürekkep balığı gibi', officerAt(at, officer)));
  await stores.decideOn(name, (request) =>
    checkIdentity(request, 'Kimlik kartı 7421', officerAt(at, officer)),
  );
  const asking = { ask: 'Safir terlik hangisi?' };
  await stores.decideOn(name, (request) => askForMore(request, asking, officerAt(at, officer)));
  const given = { text: 'Fildişi satranç', fields: { subject: 'Zümrüt kavanoz' } };
  await stores.decideOn(name, (request) => giveMore(request, given, when(at), 'applicant'));
  if (form.regime === 'information') await throughExtensionAndFee(name);
  const pdf = new Uint8Array(Buffer.from('%PDF-1.7 Turkuaz şemsiye'));
  await stores.decideOn(name, (request) =>
    reply(
      request,
      {
        ...erasing(saying(refusing(request), 'Bakır çaydanlık', 'Sedef düğme')),
        document: { number: 'E-1', date: '2026-05-06', pdf },
        containsPersonalData: true,
      },
      officerAt(at, officer),
    ),
  );
  const told = { id: '1', toldOn: '2026-05-06', evidence: 'Opal zarf' };
  if (form.regime === 'kvkk')
    await stores.decideOn(name, (request) => tellThirdParty(request, told, officerAt(at, officer)));
  for (const sk of ['LETTER#receipt', 'LETTER#reply']) {
    const letter = await outbox.read({ pk: keys.request(name), sk }, at);
    if (!letter) throw new Error(`The letter ${sk} is not waiting`);
    const message = {
      language: 'tr' as const,
      subject: `Sayın ${person.name}`,
      preview: person.surname,
      greeting: person.email,
      blocks: [paragraph(`${person.serviceAddress} Bakır çaydanlık Sedef düğme`)],
      closing: person.nationalId,
    };
    const mime = await mimeOf({ message, to: person.email, cc: [] }, authority, new Date(at));
    await outbox.claim(letter, mime, createHash('sha256').update(mime).digest('hex'), at, at);
    await outbox.markSent(letter.address, 'ses-1', at);
  }
  const loaded = await stores.load(name);
  const bounced = replyBounced(loaded.request, when(at), 'Permanent/General');
  if (!bounced) throw new Error('A bounce of a mailed reply must count');
  await stores.commit(loaded, bounced);
}

beforeAll(async () => {
  engine = await startRealEngine();
  for (const form of [kvkk({ rights: ['e', 'ğ'] }), petition(), information()]) await wholeLife(form);
  const { shards, due } = dueStore(engine.tables);
  const { find } = storesOf(engine);
  const names = await Promise.all(shards.map((shard) => due('kocasinan', shard, '2026-06-30T00:00:00.000Z')));
  const requests = await Promise.all(
    names.flat().map(async (name) => (await find(name, true))?.request ?? []),
  );
  const day = '2026-06-30';
  const rows = digestRows(requests.flat(), day);
  const digest = { kind: 'digest', key: day, authority: 'kocasinan', department: 'kvkk', day, rows } as const;
  await staffLetters(engine.tables, engine.makeKey)(digest, '2026-06-30T05:00:00.000Z');
  const indexes = Object.keys(tableShape.requests.indexes);
  const parts = [
    engine.scan('requests'),
    engine.scan('keys'),
    ...indexes.map((index) => engine.scan('requests', index)),
  ];
  stored = (await Promise.all(parts)).flat();
  disk = await engine.bytesOnDisk();
}, 60_000);
afterAll(() => engine.close());

describe('the scan itself', () => {
  it('would find every one of these words, in the clear and encoded', () => {
    for (const word of words) {
      expect(found(Buffer.from(`x${word}y`))).toContain(word);
      expect(found(Buffer.from(word.toLocaleUpperCase('tr')))).toContain(word);
      expect(found(Buffer.from(Buffer.from(`önünde ${word} ardında`).toString('base64')))).toContain(word);
      expect(found(Buffer.from(createHash('sha256').update(word).digest('base64')))).toContain(word);
    }
  });

  it('looked at all that a life leaves behind', () => {
    const kinds = new Set(stored.map((item) => String(item.sk).split('#')[0]));
    for (const kind of ['STATE', 'LETTER', 'CHALLENGE', 'NOTE', '000001']) expect(kinds).toContain(kind);
    expect(stored.length).toBeGreaterThan(40);
    expect(disk.includes('kocasinan#REQUEST#')).toBe(true);
    expect(disk.includes('kocasinan#TRAIL#')).toBe(true);
  });
});

describe('nothing personal', () => {
  it('stands in any attribute of any item, key, index or audit entry', () => {
    const text = JSON.stringify(stored, (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expect(found(Buffer.from(text))).toEqual([]);
  });

  it('stands anywhere in the engine’s own files, its stream records included', () => {
    expect(found(disk)).toEqual([]);
  });

  it('is given away by a code: neither the mailed one nor the follow-up code is stored', () => {
    const texts = stored.flatMap((item) => Object.values(item).map((value) => JSON.stringify(value)));
    for (const code of secretsShown) {
      expect(texts.some((text) => text.includes(`"${code}"`))).toBe(false);
      if (code.length > 6) expect(disk.includes(code)).toBe(false);
    }
  });
});
