/** The daily signed roots over the real stores, and what an auditor reads of them. */
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { showTrail } from '../../../functions/staff/trail.ts';
import { trailFinder } from '../../../shared/adapters/dossier-opener.ts';
import { requestFinder } from '../../../shared/adapters/find-request.ts';
import { toItem } from '../../../shared/adapters/items.ts';
import { keys } from '../../../shared/adapters/keys.ts';
import { readRecorder, readsFinder } from '../../../shared/adapters/reads-store.ts';
import { rootChecker } from '../../../shared/adapters/root-checker.ts';
import { rootSigner } from '../../../shared/adapters/root-signer.ts';
import { rootedFinder, rootStore } from '../../../shared/adapters/root-store.ts';
import { trailView } from '../../../shared/contracts/audit-views.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { addNote } from '../../../shared/domain/decide/officer.ts';
import type { RequestName } from '../../../shared/domain/ports.ts';
import { firstBrokenRoot } from '../../../shared/domain/root.ts';
import { type Item, type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepted, authority, may4, storesOf } from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';
import { reminding } from './runs.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let reminders: ReturnType<typeof reminding>;
let name: RequestName;
const tuesday = '2026-05-05T05:00:00.000Z';
const wednesday = '2026-05-06T05:00:00.000Z';
const onTuesday = '2026-05-05T10:00:00.000Z' as Instant;

beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  reminders = reminding(engine);
});
afterAll(() => engine.close());
beforeEach(async () => {
  await engine.clear();
  name = await stores.takeOne();
});

const note = (at: Instant) =>
  stores.decideOn(name, (request) => addNote(request, 'Arandı.', officerAt(at, 'memur-1')));
const readAt = (at: Instant, officer = 'memur-1') =>
  readRecorder(engine.tables)(name, { at, officer, what: 'dossier' });
const roots = async () =>
  (await engine.scan('requests'))
    .filter(({ pk }) => pk === keys.roots(authority.id))
    .sort((a, b) => (String(a.sk) < String(b.sk) ? -1 : 1));
const rootKey = () => rootChecker(engine.kms, engine.rootKeyId);
const show = async () => {
  const { tables } = engine;
  const view = accepted(
    await showTrail(
      {
        find: requestFinder(tables),
        trail: trailFinder(tables),
        reads: readsFinder(tables),
        rooted: rootedFinder(tables),
        rootChecker: rootKey(),
      },
      {
        authority,
        officer: {
          id: 'denetci',
          entitlements: [{ authority: authority.id, department: '*', role: 'auditor' }],
        },
        at: onTuesday,
        language: 'tr',
        reference: name.reference,
        needs: 'audit',
      },
    ),
  );
  expect(trailView.parse(view)).toEqual(view);
  return view;
};
const remove = ({ pk, sk }: Item) =>
  engine.tables.client.send(
    new DeleteItemCommand({ TableName: engine.tables.requests, Key: toItem({ pk, sk }) }),
  );
const put = (item: Item) =>
  engine.tables.client.send(new PutItemCommand({ TableName: engine.tables.requests, Item: toItem(item) }));
const itemsOf = async (pk: string) =>
  (await engine.scan('requests'))
    .filter((item) => item.pk === pk)
    .sort((a, b) => (String(a.sk) < String(b.sk) ? -1 : 1));

describe('a signed root', () => {
  it('is made of yesterday each morning, in a row, under the key that only signs', async () => {
    await readAt(may4);
    await reminders.run(tuesday);
    await note(onTuesday);
    await reminders.run(wednesday);
    expect((await roots()).map(({ sk, count }) => [sk, count])).toEqual([
      ['2026-05-04', 2],
      ['2026-05-05', 1],
    ]);
    const stored = await rootedFinder(engine.tables)(name);
    expect(firstBrokenRoot(stored.roots, await rootKey()())).toBeUndefined();
    expect(stored.witnesses.map(({ day, chain, sequence }) => [day, chain, sequence])).toEqual([
      ['2026-05-04', 'READS', 1],
      ['2026-05-04', 'TRAIL', 1],
      ['2026-05-05', 'TRAIL', 2],
    ]);
  });

  it('is made up for when days were missed, and of days without a change too', async () => {
    await reminders.run(tuesday);
    await note('2026-05-07T10:00:00.000Z' as Instant);
    await reminders.run('2026-05-10T05:00:00.000Z');
    expect((await roots()).map(({ sk, count }) => [sk, count])).toEqual([
      ['2026-05-04', 1],
      ['2026-05-05', 0],
      ['2026-05-06', 0],
      ['2026-05-07', 1],
      ['2026-05-08', 0],
      ['2026-05-09', 0],
    ]);
    expect((await show()).decisions.rooted).toEqual({ state: 'whole', on: '2026-05-07' });
    expect((await show()).roots).toEqual({ verified: true, newest: '2026-05-09' });
  });

  it('begins with the first change of the last month', async () => {
    await note('2026-05-20T10:00:00.000Z' as Instant);
    await reminders.run('2026-06-10T05:00:00.000Z');
    const days = (await roots()).map(({ sk }) => sk);
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-05-20', '2026-06-09', 21]);
    expect((await show()).decisions.rooted).toEqual({ state: 'whole', on: '2026-05-20' });
  });

  it('stands once, though the run broke off before its end or the note of it was lost', async () => {
    const store = rootStore(engine.tables);
    const sign = rootSigner(engine.kms, engine.rootKeyId);
    let fails = true;
    const brokenOff = {
      ...store,
      put: async (...args: Parameters<typeof store.put>) => {
        await store.put(...args);
        if (fails) throw new Error('the function was stopped');
      },
    };
    await expect(reminders.run(tuesday, {}, { roots: brokenOff, sign })).rejects.toThrow();
    fails = false;
    const [first] = await roots();
    await reminders.run(tuesday, {}, { roots: brokenOff, sign });
    await note(onTuesday);
    await reminders.run(wednesday);
    const [again, second] = await roots();
    expect(again).toEqual(first);
    expect(second).toMatchObject({ sk: '2026-05-05', count: 1 });
    expect((await show()).roots).toEqual({ verified: true, newest: '2026-05-05' });
  });

  it('tells nothing of anybody', async () => {
    await readAt(may4);
    await reminders.run(tuesday);
    const items = (await engine.scan('requests')).filter(({ pk }) => String(pk).includes('#ROOT'));
    const fields = new Set(items.flatMap((item) => Object.keys(item)));
    expect([...fields].sort()).toEqual(
      'authority chain count day hash path pk previous reference sequence signature sk top'.split(' '),
    );
  });

  it('costs what changed: a look for the day, one for the root, a signature, a write for each chain and one', async () => {
    await reminders.run(tuesday);
    await Promise.all(Array.from({ length: 8 }, () => stores.takeOne({ at: onTuesday })));
    const calls: string[] = [];
    const tables = await engine.through({ count: ({ operation }) => calls.push(operation) });
    await reminders.run(wednesday, {}, { roots: rootStore(tables) });
    expect(calls.sort()).toEqual(['GetItem', ...Array.from({ length: 9 }, () => 'PutItem'), 'Query']);
  });
});

describe('what an auditor reads of a chain', () => {
  beforeEach(async () => {
    await readAt(may4, 'memur-1');
    await note(may4);
  });

  it('is that it is not rooted yet, then that it is whole since a day, and it may grow', async () => {
    expect((await show()).decisions.rooted).toEqual({ state: 'unrooted' });
    await reminders.run(tuesday);
    await note(onTuesday);
    await readAt(onTuesday);
    const view = await show();
    for (const chain of [view.decisions, view.reads])
      expect(chain).toMatchObject({ verified: true, rooted: { state: 'whole', on: '2026-05-04' } });
  });

  it('is that its reads were cut off at the end, though every link fits', async () => {
    await readAt('2026-05-04T08:00:00.000Z' as Instant, 'meraklı');
    await reminders.run(tuesday);
    const [, last] = await itemsOf(keys.reads(name));
    await remove(last ?? {});
    expect((await show()).reads).toMatchObject({
      verified: true,
      rooted: { state: 'cut', on: '2026-05-04' },
    });
    // Whoever reads next stands where the other stood.
    await readAt(onTuesday, 'memur-2');
    expect((await show()).reads).toMatchObject({
      verified: true,
      rooted: { state: 'changed', on: '2026-05-04' },
    });
  });

  it('is that its decisions were cut off together with the head on the request', async () => {
    await reminders.run(tuesday);
    const [first, last] = await itemsOf(keys.trail(name));
    await remove(last ?? {});
    const state = (await itemsOf(keys.request(name))).find(({ sk }) => sk === 'STATE');
    await put({ ...state, version: 1, head: first?.hash });
    expect((await show()).decisions).toMatchObject({
      verified: true,
      rooted: { state: 'cut', on: '2026-05-04' },
    });
  });

  it('is that a witness or a root was changed or taken away', async () => {
    await reminders.run(tuesday);
    await note(onTuesday);
    await reminders.run(wednesday);
    const [first, second] = await roots();
    const witness = (await itemsOf(keys.rooted(name))).find(({ sk }) => sk === '2026-05-05#TRAIL') ?? {};
    await put({ ...witness, sequence: 2 });
    expect((await show()).decisions.rooted).toEqual({ state: 'changed', on: '2026-05-05' });
    await remove(witness);
    expect((await show()).decisions.rooted).toEqual({ state: 'unnamed', on: '2026-05-05' });
    await put(witness);
    expect((await show()).decisions.rooted).toEqual({ state: 'whole', on: '2026-05-05' });
    await put({ ...second, count: 7 });
    expect(await show()).toMatchObject({
      decisions: { rooted: { state: 'changed', on: '2026-05-05' } },
      roots: { verified: false, brokenOn: '2026-05-05' },
    });
    await put(second ?? {});
    await remove(first ?? {});
    expect((await show()).decisions.rooted).toEqual({ state: 'changed', on: '2026-05-04' });
  });
});
