import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, readDossier, routeTo, type StaffDependencies } from '../../../functions/staff/handler.ts';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { readRecorder } from '../../../shared/adapters/reads-store.ts';
import { dossier } from '../../../shared/contracts/staff-views.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { addNote, assign, checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { RequestName } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { firstBroken } from '../../../shared/domain/trail.ts';
import type { Officer } from '../../../shared/http/officer.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { accepted, authority, newReference, person, storesOf } from '../../shared/adapters/samples.ts';
import { officerAt } from '../../shared/domain/samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let deps: StaffDependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  deps = {
    find: stores.find,
    open: dossierOpener(engine.tables, engine.readKey),
    recordRead: readRecorder(engine.tables),
    commit: stores.commit,
    calendar: turkishHolidays,
  };
});
afterAll(() => engine.close());

const openName = (name: RequestName) => dossierOpener(engine.tables, engine.readKey)(name);

const at = '2026-05-05T07:00:00.000Z' as Instant;
const notFound = { ok: false, failure: { code: 'requestNotFound' } };
function officerOf(
  id: string,
  ...groups: [authority: string, department: string, role: Officer['entitlements'][0]['role']][]
): Officer {
  return { id, entitlements: groups.map(([a, department, role]) => ({ authority: a, department, role })) };
}
const roads = (id: string) => officerOf(id, ['kocasinan', 'fen-isleri', 'officer']);
const callOf = (officer: Officer, { reference }: Pick<RequestName, 'reference'>) => ({
  authority,
  officer,
  needs: 'work' as const,
  at,
  language: 'tr' as const,
  reference,
});
const words = { outcome: 'accepted', explanation: 'Yol onarıldı.', containsPersonalData: false } as const;

/** Everybody who must not learn that the request exists. */
const strangers: [string, Officer][] = [
  ['another unit', officerOf('o', ['kocasinan', 'zabita', 'supervisor'])],
  [
    'another authority',
    officerOf('o', ['melikgazi', 'fen-isleri', 'officer'], ['melikgazi', '*', 'supervisor']),
  ],
  ['an auditor', officerOf('o', ['kocasinan', 'fen-isleri', 'auditor'])],
  ['an operator of every unit', officerOf('o', ['kocasinan', '*', 'operator'])],
  ['somebody without any unit', officerOf('o')],
];

describe('a request of another unit', () => {
  it.each(strangers)('is not there for %s: not to read, not to decide', async (_who, officer) => {
    const name = await stores.takeOne();
    expect(await readDossier(deps, { ...callOf(officer, name), needs: 'read' })).toEqual(notFound);
    expect(await command(deps, callOf(officer, name), (r, c) => assign(r, { assignee: 'x' }, c))).toEqual(
      notFound,
    );
    expect(await command(deps, callOf(officer, name), (r, c) => reply(r, words, c))).toEqual(notFound);
    expect((await stores.load(name)).request.version).toBe(1);
  });

  it('is answered like one that does not exist', async () => {
    for (const reference of [newReference(), '']) {
      expect(await readDossier(deps, { ...callOf(roads('o'), { reference }), needs: 'read' })).toEqual(
        notFound,
      );
      expect(
        await command(deps, callOf(roads('o'), { reference }), (r, c) => assign(r, { assignee: 'x' }, c)),
      ).toEqual(notFound);
    }
  });

  it('is there for a supervisor of every unit', async () => {
    const name = await stores.takeOne();
    const supervisor = officerOf('amir', ['kocasinan', '*', 'supervisor']);
    expect((await readDossier(deps, { ...callOf(supervisor, name), needs: 'read' })).ok).toBe(true);
  });
});

it('an officer who reads English is told in English where the request stands, and what she left out', async () => {
  const name = await stores.takeOne();
  const call = { ...callOf(roads('ali'), name), language: 'en' as const };
  const noted = accepted(await command(deps, call, (r, c) => addNote(r, 'Arandı.', c)));
  expect(noted).toMatchObject({ statusText: 'Received', next: expect.stringMatching(/^Assign it to/) });
  expect(accepted(await readDossier(deps, { ...call, needs: 'read' })).law).toMatch(/^Law 3071 /);
  expect(await routeTo(deps, call, { department: 'yok', reason: 'x' })).toMatchObject({
    failure: { errors: [{ field: 'department', message: 'Choose the unit from the list.' }] },
  });
});

describe('two officers who reply at once', () => {
  it('leave one reply; the other is told that the request was answered', async () => {
    const name = await stores.takeOne();
    const answers = await Promise.all(
      ['ali', 'veli'].map((id) =>
        command(deps, callOf(roads(id), name), (r, c) =>
          reply(r, { ...words, explanation: `Cevap: ${id}` }, c),
        ),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok)).toEqual([
      { ok: false, failure: { code: 'requestAlreadyAnswered' } },
    ]);
    const winner = answers[0]?.ok ? 'ali' : 'veli';
    const opened = await openName(name);
    expect(opened?.replyText?.explanation).toBe(`Cevap: ${winner}`);
    expect(opened?.request).toMatchObject({ status: 'answered', version: 2, reply: { by: winner } });
    expect(opened?.letters.filter(({ kind }) => kind === 'reply')).toHaveLength(0);
  });

  it('leave one reply and one letter when it goes by mail', async () => {
    const name = await stores.takeOne();
    const challenge = (await engine.scan('requests')).find(
      (item) => item.sk === 'CHALLENGE#confirm' && String(item.pk).endsWith(name.reference),
    );
    await stores.confirmOne(name, String(challenge?.nonce), '2026-05-04T07:00:00.000Z');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        command(deps, callOf(roads(`memur-${i}`), name), (r, c) => reply(r, words, c)),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const opened = await openName(name);
    expect(opened?.letters.filter(({ kind }) => kind === 'reply')).toHaveLength(1);
    expect(firstBroken(name, opened?.trail ?? [], opened?.request.head ?? '')).toBeUndefined();
  });
});

describe('a decision that meets another one', () => {
  it('is taken anew on what stands then', async () => {
    const name = await stores.takeOne();
    let disturbed = false;
    const commit: StaffDependencies['commit'] = async (before, decision) => {
      if (!disturbed)
        await stores.decideOn(name, (r) => assign(r, { assignee: 'ayse' }, officerAt(at, 'amir')));
      disturbed = true;
      return stores.commit(before, decision);
    };
    const answer = await command({ ...deps, commit }, callOf(roads('ali'), name), (r, c) =>
      addNote(r, 'not', c),
    );
    expect(answer).toMatchObject({ ok: true, value: { version: 3, status: 'inReview' } });
    expect((await stores.load(name)).request.assignee).toBe('ayse');
  });

  it('every time is told so after a few tries', async () => {
    const name = await stores.takeOne();
    let tries = 0;
    const commit: StaffDependencies['commit'] = async () => {
      tries += 1;
      return { ok: false, failure: { code: 'changedMeanwhile' } };
    };
    const answer = await command({ ...deps, commit }, callOf(roads('ali'), name), (r, c) =>
      addNote(r, 'not', c),
    );
    expect(answer).toEqual({ ok: false, failure: { code: 'changedMeanwhile' } });
    expect(tries).toBe(3);
  });

  it('is refused when a colleague took the request to another unit in between', async () => {
    const name = await stores.takeOne();
    const { request, kept } = await stores.load(name);
    let reads = 0;
    const moved: StaffDependencies = {
      ...deps,
      find: async () => ({ kept, request: reads++ === 0 ? request : { ...request, department: 'zabita' } }),
      commit: async () => ({ ok: false, failure: { code: 'changedMeanwhile' } }),
    };
    expect(await command(moved, callOf(roads('ali'), name), (r, c) => addNote(r, 'not', c))).toEqual(
      notFound,
    );
  });
});

describe('the dossier', () => {
  it('shows its unit everything: person, notes, letters, trail and reply', async () => {
    const name = await stores.takeOne();
    const call = callOf(roads('ali'), name);
    accepted(await command(deps, call, (r, c) => assign(r, { assignee: 'ali' }, c)));
    accepted(await command(deps, call, (r, c) => addNote(r, 'Telefonla görüşüldü.', c)));
    accepted(
      await command(deps, { ...call, at: '2026-05-05T07:05:00.000Z' }, (r, c) =>
        checkIdentity(r, 'kimlik kartı', c),
      ),
    );
    accepted(
      await command(deps, call, (r, c) =>
        reply(r, { ...words, outcome: 'refused', ground: 'noDuty', reasons: 'Yetki dışı.' }, c),
      ),
    );
    const shown = accepted(await readDossier(deps, { ...call, needs: 'read' }));
    expect(dossier.parse(shown)).toEqual(shown);
    expect(shown.personal).toMatchObject({
      name: person.name,
      surname: person.surname,
      phone: '+905329876543',
    });
    expect(shown.notes.map(({ text }) => text)).toEqual([
      'Telefonla görüşüldü.',
      'Kimlik kontrolü: kimlik kartı',
    ]);
    expect(shown.identityCheck?.evidence).toContain('kimlik kartı');
    expect(shown.trail.map(({ action }) => action)).toEqual([
      'submitted',
      'assigned',
      'noted',
      'identityChecked',
      'replied',
    ]);
    expect(shown.reply).toMatchObject({ outcome: 'refused', reasons: 'Yetki dışı.', way: 'post' });
  });

  it('warns while the mailbox is unconfirmed and the person unknown', async () => {
    const name = await stores.takeOne();
    const { warnings } = accepted(await readDossier(deps, { ...callOf(roads('ali'), name), needs: 'read' }));
    expect(warnings.join(' ')).toMatch(/Kimlik güvencesi: Doğrulanmadı.*E-posta adresi onaylanmadı/);
  });
});
