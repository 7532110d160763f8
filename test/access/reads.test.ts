/** Every look at what is personal leaves an entry, before anything is shown. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showDeadline } from '../../functions/staff/deadline.ts';
import { readDossier, type StaffDependencies } from '../../functions/staff/handler.ts';
import { showTrail } from '../../functions/staff/trail.ts';
import { dossierOpener, trailFinder } from '../../shared/adapters/dossier-opener.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { readRecorder, readsFinder } from '../../shared/adapters/reads-store.ts';
import { rootChecker } from '../../shared/adapters/root-checker.ts';
import { rootedFinder } from '../../shared/adapters/root-store.ts';
import { trailView } from '../../shared/contracts/audit-views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Officer } from '../../shared/domain/access.ts';
import { addNote } from '../../shared/domain/decide/officer.ts';
import type { RequestName } from '../../shared/domain/ports.ts';
import { firstBrokenRead, linkRead, type Read, type ReadEntry } from '../../shared/domain/reads.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { lostAnswer, type RealEngine, startRealEngine } from '../shared/adapters/engine.ts';
import { accepted, authority, person, storesOf } from '../shared/adapters/samples.ts';
import { officerAt } from '../shared/domain/samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
});
afterAll(() => engine.close());

const at = '2026-05-05T07:00:00.000Z' as Instant;
const roads = (id = 'memur-1'): Officer => ({
  id,
  entitlements: [{ authority: 'kocasinan', department: 'fen-isleri', role: 'supervisor' }],
});
const stranger: Officer = {
  id: 'memur-9',
  entitlements: [{ authority: 'kocasinan', department: 'zabita', role: 'officer' }],
};
const depsOver = (tables = engine.tables): StaffDependencies => ({
  find: requestFinder(tables),
  open: dossierOpener(tables, engine.readKey),
  recordRead: readRecorder(tables),
  commit: stores.commit,
  calendar: turkishHolidays,
});
const callOf = ({ reference }: RequestName, officer = roads()) =>
  ({ authority, officer, at, language: 'tr', reference, needs: 'read', base: '' }) as const;
const readsOf = (name: RequestName) => readsFinder(engine.tables)(name);

describe('a dossier that was read', () => {
  it('leaves who, when and what, and nothing of the applicant', async () => {
    const name = await stores.takeOne();
    accepted(await readDossier(depsOver(), callOf(name)));
    accepted(await readDossier(depsOver(), callOf(name, roads('memur-2'))));
    const entries = await readsOf(name);
    expect(entries).toMatchObject([
      { sequence: 1, at, officer: 'memur-1', what: 'dossier' },
      { sequence: 2, at, officer: 'memur-2', what: 'dossier' },
    ]);
    expect(firstBrokenRead(name, entries)).toBeUndefined();
    const text = JSON.stringify(
      (await engine.scan('requests')).filter(({ pk }) => String(pk).includes('#READS#')),
    );
    for (const secret of Object.values(person)) expect(text).not.toContain(secret);
  });

  it('by ten at once leaves ten entries in one unbroken chain', async () => {
    const name = await stores.takeOne();
    const readers = Array.from({ length: 10 }, (_, i) => roads(`memur-${i}`));
    await Promise.all(readers.map((officer) => readDossier(depsOver(), callOf(name, officer))));
    const entries = await readsOf(name);
    expect(entries.map(({ officer }) => officer).sort()).toEqual(readers.map(({ id }) => id));
    expect(firstBrokenRead(name, entries)).toBeUndefined();
  });

  it('is not shown when the reading cannot be recorded', async () => {
    const name = await stores.takeOne();
    const recordRead = async () => {
      throw new Error('the store is away');
    };
    await expect(readDossier({ ...depsOver(), recordRead }, callOf(name))).rejects.toThrow('away');
  });

  it('stays closed to whoever may not see it: nothing is decrypted, nothing recorded', async () => {
    const name = await stores.takeOne();
    const locked = dossierOpener(engine.tables, async () => {
      throw new Error('the key must not be asked for');
    });
    const answer = await readDossier({ ...depsOver(), open: locked }, callOf(name, stranger));
    expect(answer).toEqual({ ok: false, failure: { code: 'requestNotFound' } });
    expect(await readsOf(name)).toEqual([]);
  });

  it('leaves one entry when only the answer of the store was lost', async () => {
    const name = await stores.takeOne();
    let lost = 0;
    const tables = await engine.through({
      fault: (operation) => (operation === 'PutItem' && ++lost === 1 ? { afterwards: lostAnswer } : 'pass'),
    });
    accepted(await readDossier(depsOver(tables), callOf(name)));
    expect(lost).toBeGreaterThan(1);
    expect(await readsOf(name)).toHaveLength(1);
  });

  it('costs two store calls more than before, both beside the reading; the sum of days needs one in all', async () => {
    const name = await stores.takeOne();
    const calls: string[] = [];
    const tables = await engine.through({ count: ({ operation }) => calls.push(operation) });
    accepted(await readDossier(depsOver(tables), callOf(name)));
    expect(calls.sort()).toEqual(['PutItem', 'Query', 'Query', 'Query']);
    calls.length = 0;
    accepted(await showDeadline(depsOver(tables), callOf(name)));
    expect(calls).toEqual(['GetItem']);
  });
});

describe('a chain of reads', () => {
  const name = { authority: 'kocasinan', reference: 'K7RTA-3MHL4' };
  const read = (officer: string): Read => ({ at, officer, what: 'dossier' });
  const first = linkRead(name, undefined, read('a'));
  const second = linkRead(name, first, read('b'));
  const third = linkRead(name, second, read('c'));
  const chain = [first, second, third];

  it('holds as it was written, also when it is empty', () => {
    expect(firstBrokenRead(name, chain)).toBeUndefined();
    expect(firstBrokenRead(name, [])).toBeUndefined();
  });

  it.each<[string, ReadEntry[], number]>([
    ['another officer', [first, { ...second, officer: 'x' }, third], 2],
    ['another moment', [{ ...first, at: '2026-05-06T07:00:00.000Z' as Instant }, second, third], 1],
    ['another thing', [first, { ...second, what: 'receipt' }, third], 2],
    ['one left out', [first, third], 2],
    ['the first left out', [second, third], 1],
    ['two exchanged', [first, third, second], 2],
  ])('is broken by %s', (_what, entries, at_) => {
    expect(firstBrokenRead(name, entries)).toBe(at_);
  });

  it('of another request does not fit', () => {
    expect(firstBrokenRead({ ...name, reference: 'K7RTA-3MHL5' }, chain)).toBe(1);
  });
});

describe('the trail that an auditor reads', () => {
  const auditor: Officer = {
    id: 'denetci',
    entitlements: [{ authority: 'kocasinan', department: '*', role: 'auditor' }],
  };
  const trailDeps = () => ({
    find: stores.find,
    trail: trailFinder(engine.tables),
    reads: readsFinder(engine.tables),
    rooted: rootedFinder(engine.tables),
    rootChecker: rootChecker(engine.kms, engine.rootKeyId),
  });
  const show = (reference: string, officer = auditor) =>
    showTrail(trailDeps(), { authority, officer, at, language: 'tr', reference, needs: 'audit' });

  it('is both chains, verified, with the facts and without a word of the applicant', async () => {
    const name = await stores.takeOne();
    await stores.decideOn(name, (r) => addNote(r, 'Mor menekşe', officerAt(at, 'memur-1')));
    accepted(await readDossier(depsOver(), callOf(name)));
    const view = accepted(await show(name.reference));
    expect(trailView.parse(view)).toEqual(view);
    expect(view.decisions.verified && view.reads.verified).toBe(true);
    expect(view.decisions.entries.map(({ action }) => action)).toEqual(['submitted', 'noted']);
    expect(Object.keys(view.decisions.entries[0]?.facts ?? {}).length).toBeGreaterThan(0);
    expect(view.reads.entries).toMatchObject([{ officer: 'memur-1', what: 'dossier' }]);
    for (const secret of [...Object.values(person), 'menekşe'])
      expect(JSON.stringify(view)).not.toContain(secret);
  });

  it('says where a chain is broken', async () => {
    const name = await stores.takeOne();
    const broken = async () => (await trailFinder(engine.tables)(name)).map((e) => ({ ...e, actor: 'x' }));
    const view = accepted(
      await showTrail(
        { ...trailDeps(), trail: broken },
        { authority, officer: auditor, at, language: 'tr', reference: name.reference, needs: 'audit' },
      ),
    );
    expect(view.decisions).toMatchObject({ verified: false, brokenAt: 1 });
  });

  it('is not there for another unit, nor of a request that is not', async () => {
    const name = await stores.takeOne();
    const nothing = { ok: false, failure: { code: 'requestNotFound' } };
    expect(await show(name.reference, stranger)).toEqual(nothing);
    expect(await show('K7RTA-3MHL4')).toEqual(nothing);
  });
});
