/** What waits for its request and what becomes of it, over the real engine. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteScan } from '../../../functions/scan/handler.ts';
import { attachmentMover } from '../../../shared/adapters/attachment-mover.ts';
import { basketStore } from '../../../shared/adapters/basket-store.ts';
import { committer } from '../../../shared/adapters/commit.ts';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { ownKeySealer } from '../../../shared/adapters/own-key-sealer.ts';
import { scanBook } from '../../../shared/adapters/scan-book.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { Attachment, WaitingAttachment } from '../../../shared/domain/attachment.ts';
import { addDocuments } from '../../../shared/domain/decide/documents.ts';
import { submit } from '../../../shared/domain/decide/submit.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import {
  accepted,
  authority,
  intakeOf,
  may4,
  newNonce,
  newReference,
  petition,
  storesOf,
} from './samples.ts';

let engine: RealEngine;
beforeAll(async () => {
  engine = await startRealEngine();
});
afterAll(() => engine.close());

const newId = () => randomBytes(16).toString('hex');
const newToken = () => randomBytes(32).toString('base64url');
const file = (changes: Partial<WaitingAttachment> = {}): WaitingAttachment => ({
  id: newId(),
  name: 'Öğretmen Ayşe Çınar’ın dilekçesi.pdf',
  type: 'application/pdf',
  size: 1234,
  sha256: 'ab'.repeat(32),
  addedAt: may4,
  ...changes,
});
const later = (ms: number) => new Date(Date.parse(may4) + ms).toISOString() as Instant;

describe('a basket', () => {
  const baskets = () => basketStore(engine.tables);
  const basketOf = (token = newToken(), of = 'dilekce') => ({ authority: authority.id, token, of });

  test('opens with its browser’s secret alone, and each form has its own', async () => {
    const basket = basketOf();
    const one = file();
    await baskets().change(basket, may4, (held) => [...held, one]);
    expect(await baskets().list(basket, may4)).toEqual([one]);
    expect(await baskets().list({ ...basket, of: 'kvkk' }, may4)).toEqual([]);
    expect(await baskets().list(basketOf(), may4)).toEqual([]);
    const disk = await engine.bytesOnDisk();
    for (const secret of ['Çınar', basket.token, one.sha256]) expect(disk.includes(secret)).toBe(false);
  });

  test('two tabs that add at once both find theirs in it', async () => {
    const basket = basketOf();
    const files = [file(), file(), file()];
    await Promise.all(files.map((one) => baskets().change(basket, may4, (held) => [...held, one])));
    const ids = (await baskets().list(basket, may4)).map(({ id }) => id);
    expect(ids.sort()).toEqual(files.map(({ id }) => id).sort());
  });

  test('what lies there for two days is not shown any more', async () => {
    const basket = basketOf();
    await baskets().change(basket, may4, () => [file()]);
    expect(await baskets().list(basket, later(2 * 86_400_000 - 1))).toHaveLength(1);
    expect(await baskets().list(basket, later(2 * 86_400_000))).toEqual([]);
  });
});

describe('what is known of a document', () => {
  const book = () => scanBook(engine.tables);
  const until = later(86_400_000);
  const rowOf = async (id: string) =>
    (await engine.scan('requests')).find(({ pk }) => pk === `${authority.id}#FILE#${id}`);

  test('whoever comes first, the listing or the scan', async () => {
    const [one, two] = [newId(), newId()];
    await book().begin(authority.id, one, 'waiting', until);
    expect(await book().find(authority.id, one)).toBe('waiting');
    await book().note(authority.id, one, 'clean', may4, until);
    await book().note(authority.id, two, 'infected', may4, until);
    await book().begin(authority.id, two, 'waiting', until);
    expect(await book().find(authority.id, one)).toBe('clean');
    expect(await book().find(authority.id, two)).toBe('infected');
  });

  test('it ends with what was not sent, and stays with what was', async () => {
    const id = newId();
    await book().begin(authority.id, id, 'waiting', until);
    expect(await rowOf(id)).toHaveProperty('expiresAtEpoch');
    expect(await book().keep(authority.id, id, 'kept/x')).toBe('waiting');
    expect(await rowOf(id)).not.toHaveProperty('expiresAtEpoch');
    expect(await book().note(authority.id, id, 'clean', may4, until)).toBe('kept/x');
    expect(await rowOf(id)).not.toHaveProperty('expiresAtEpoch');
    expect(await book().find(authority.id, id)).toBe('clean');
  });

  test('of a document that nobody knows, nobody has said anything', async () => {
    expect(await book().find(authority.id, newId())).toBe('waiting');
  });
});

describe('on the way into a request', () => {
  /** An object store in memory, as far as moving goes. */
  function shelf(...keys: string[]) {
    const held = new Set(keys);
    return {
      held,
      copy: async (from: string, to: string) => held.has(from) && Boolean(held.add(to)),
      remove: async (key: string) => void held.delete(key),
    };
  }
  const waitingAs = ({ id }: Attachment) => `incoming/${authority.id}/${id}`;
  const book = () => scanBook(engine.tables);

  test('what is there is copied into the folder, the same again to the same place, and what is gone is named', async () => {
    const [there, gone] = [file(), file()];
    const store = shelf(waitingAs(there));
    const move = attachmentMover(store, book());
    const first = await move(authority.id, [there, gone], 'f'.repeat(32));
    expect(first.lost).toEqual([gone]);
    const [kept] = first.kept;
    expect(kept).toMatchObject({
      id: there.id,
      name: there.name,
      key: `kept/${authority.id}/${'f'.repeat(32)}/${there.id}`,
    });
    expect(kept).not.toHaveProperty('addedAt');
    expect(store.held.has(kept?.key ?? '')).toBe(true);
    expect((await move(authority.id, [there], 'f'.repeat(32))).kept).toEqual(first.kept);
  });

  const scanning = (store: ReturnType<typeof shelf>) => (one: Attachment) =>
    noteScan({ book: book(), store, log: () => {} }, { key: waitingAs(one), scan: 'infected' }, may4);

  test('what was found harmful before is listed and not copied', async () => {
    const bad = file();
    const store = shelf(waitingAs(bad));
    await scanning(store)(bad);
    expect(store.held.size).toBe(0);
    const { kept, lost } = await attachmentMover(store, book())(authority.id, [bad], 'a');
    expect([kept.map(({ id }) => id), lost]).toEqual([[bad.id], []]);
    expect(store.held.size).toBe(0);
  });

  test('what is found harmful afterwards goes from its new place, too', async () => {
    const bad = file();
    const store = shelf(waitingAs(bad));
    await attachmentMover(store, book())(authority.id, [bad], 'a');
    expect(store.held.size).toBe(2);
    await scanning(store)(bad);
    expect(store.held.size).toBe(0);
    expect(await book().find(authority.id, bad.id)).toBe('infected');
  });

  test('what is found harmful between the two steps is not copied either', async () => {
    const bad = file();
    const store = shelf(waitingAs(bad));
    const copy = async (from: string, to: string) => {
      await scanning(store)(bad);
      return store.copy(from, to);
    };
    const { kept, lost } = await attachmentMover({ copy }, book())(authority.id, [bad], 'a');
    expect([kept.length, lost.length, store.held.size]).toEqual([1, 0, 0]);
  });
});

describe('in a request', () => {
  const kept = (changes: Partial<WaitingAttachment> = {}) => {
    const { addedAt: _, ...given } = file(changes);
    return { ...given, key: `kept/${authority.id}/f/${given.id}` };
  };

  test('sealed with it, counted in the open, its digest in the trail, its name nowhere', async () => {
    const { takeIn } = storesOf(engine);
    const open = dossierOpener(engine.tables, engine.readKey);
    const [one, two] = [kept(), kept({ sha256: 'cd'.repeat(32) })];
    const reference = newReference();
    const { decision, personal } = accepted(
      submit(petition(), {
        authority,
        reference,
        at: may4,
        calendar: turkishHolidays,
        nonce: newNonce(),
        attachments: [one],
      }),
    );
    const intake = { ...intakeOf(await engine.secrets()), decision, personal };
    expect(await takeIn(intake)).toMatchObject({ kind: 'taken' });
    const name = { authority: authority.id, reference };
    const opened = await open(name);
    if (!opened) throw new Error('It was taken');

    const later = accepted(
      addDocuments(opened.request, [two], { at: may4, calendar: turkishHolidays, authority }, 'applicant'),
    );
    const commit = committer(engine.tables, engine.secrets, ownKeySealer(engine.makeKey));
    accepted(await commit(opened, later));

    const again = await open(name);
    expect(again?.request.attachments).toBe(2);
    expect(again?.attachments).toEqual([
      { ...one, at: may4, by: 'applicant', scan: 'waiting' },
      { ...two, at: may4, by: 'applicant', scan: 'waiting' },
    ]);
    expect(again?.trail.map(({ facts }) => [facts.attachments, facts.sha256])).toEqual([
      [1, one.sha256],
      [1, two.sha256],
    ]);
    expect((await engine.bytesOnDisk()).includes('Çınar')).toBe(false);
  });

  test('not more than the institution takes in all, and none is no addition', async () => {
    const { takeIn } = storesOf(engine);
    const open = dossierOpener(engine.tables, engine.readKey);
    const intake = intakeOf(await engine.secrets());
    await takeIn(intake);
    const { reference } = intake.decision.request;
    const opened = await open({ authority: authority.id, reference });
    if (!opened) throw new Error('It was taken');
    const moment = {
      at: may4,
      calendar: turkishHolidays,
      authority: { ...authority, attachments: { filesInAll: 2 } },
    };
    const adding = (files: number) =>
      addDocuments(
        opened.request,
        Array.from({ length: files }, () => kept()),
        moment,
        'applicant',
      );
    const codeOf = (result: ReturnType<typeof adding>) => !result.ok && result.failure.errors?.[0]?.code;
    expect(adding(2).ok).toBe(true);
    expect(codeOf(adding(3))).toBe('attachment.tooManyInAll');
    expect(codeOf(adding(0))).toBe('attachment.none');
  });
});
