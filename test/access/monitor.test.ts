import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showMonitor } from '../../functions/staff/monitor.ts';
import { lettersCounter } from '../../shared/adapters/letters-counter.ts';
import { outboxStore } from '../../shared/adapters/outbox.ts';
import { queueWalker } from '../../shared/adapters/queue-walker.ts';
import { reportNoter } from '../../shared/adapters/report-noter.ts';
import { monitorView } from '../../shared/contracts/audit-views.ts';
import type { Instant, Role } from '../../shared/contracts/vocabulary.ts';
import { notifyFee } from '../../shared/domain/decide/fee.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { type RealEngine, startRealEngine } from '../shared/adapters/engine.ts';
import {
  accepted,
  authority,
  information,
  kvkk,
  person,
  petition,
  storesOf,
} from '../shared/adapters/samples.ts';
import { officerAt } from '../shared/domain/samples.ts';

let engine: RealEngine;
const references: string[] = [];
beforeAll(async () => {
  engine = await startRealEngine();
  const { takeOne, decideOn } = storesOf(engine);
  const taken = [
    await takeOne({ form: petition() }),
    await takeOne({ form: petition(), at: '2026-06-20T07:00:00.000Z' as Instant }),
    await takeOne({ form: kvkk() }),
  ];
  const asked = await takeOne({ form: information({ email: '', replyBy: 'post' }) });
  const notice = {
    feeKurus: 500,
    explanation: 'Beş sayfa.',
    registeredMailNumber: 'RR123456785TR',
    postedOn: '2026-05-04',
  };
  await decideOn(asked, (r) => notifyFee(r, notice, officerAt('2026-05-04T07:00:00.000Z', 'memur-1')));
  references.push(...[...taken, asked].map(({ reference }) => reference));
});
afterAll(() => engine.close());

const monitor = (department: string, role: Role, tables = engine.tables) =>
  showMonitor(
    {
      walk: queueWalker(tables),
      countLetters: lettersCounter(tables),
      calendar: turkishHolidays,
    },
    {
      authority,
      at: '2026-06-25T07:00:00.000Z' as Instant,
      officer: { id: 'isletmen', entitlements: [{ authority: 'kocasinan', department, role }] },
    },
  );

describe('the monitor', () => {
  it('counts what is open, overdue and waiting, unit by unit, and names the last holiday that is known', async () => {
    const view = accepted(await monitor('*', 'operator'));
    expect(monitorView.parse(view)).toEqual(view);
    expect(view.today).toBe('2026-06-25');
    expect(view.departments).toHaveLength(authority.departments.length);
    const counts = Object.fromEntries(view.departments.map(({ id, name: _, ...rest }) => [id, rest]));
    expect(counts).toMatchObject({
      'fen-isleri': { open: 2, overdue: 1, waiting: 0 },
      kvkk: { open: 1, overdue: 1, waiting: 0 },
      'bilgi-edinme': { open: 0, overdue: 0, waiting: 1 },
      zabita: { open: 0, overdue: 0, waiting: 0 },
    });
    expect(view.calendar).toEqual({ version: turkishHolidays.version, lastDay: '2028-12-31' });
  });

  it('holds no reference and nothing of anybody', async () => {
    const text = JSON.stringify(accepted(await monitor('*', 'operator')));
    for (const secret of [...references, ...Object.values(person), 'menekşe'])
      expect(text).not.toContain(secret);
  });

  it('shows an operator of one unit that unit', async () => {
    const { departments } = accepted(await monitor('kvkk', 'operator'));
    expect(departments.map(({ id }) => id)).toEqual(['kvkk']);
  });

  it('says how long the oldest letter has waited, and how many were given up of late', async () => {
    const outbox = outboxStore(engine.tables, engine.readKey);
    const now = '2026-06-25T07:00:00.000Z' as Instant;
    const letters = async () => accepted(await monitor('*', 'operator')).letters;
    // The first was taken on 4 May, 06:30 UTC.
    expect(await letters()).toEqual({ oldestUnsentSeconds: 52 * 86_400 + 1_800, failedIn30Days: 0 });
    const waiting = (
      await Promise.all(outbox.shards.map((shard) => outbox.waiting('kocasinan', shard, now)))
    ).flatMap(({ due }) => due);
    expect(waiting.length).toBeGreaterThan(2);
    const [first, second, ...others] = waiting;
    if (!first || !second) throw new Error('There must be two letters');
    await outbox.close(first, 'failed', '2026-06-24T07:00:00.000Z' as Instant);
    await outbox.close(second, 'failed', '2026-05-20T07:00:00.000Z' as Instant);
    for (const other of others) await outbox.close(other, 'cancelled', now);
    expect(await letters()).toEqual({ oldestUnsentSeconds: null, failedIn30Days: 1 });
    // The provider had it after all.
    await reportNoter(engine.tables)(first, 'delivered', 'm-1', now);
    expect(await letters()).toEqual({ oldestUnsentSeconds: null, failedIn30Days: 0 });
  });

  it('costs two queries a unit, one a shard of the outbox and one for what was given up', async () => {
    const calls: string[] = [];
    const tables = await engine.through({ count: ({ operation }) => calls.push(operation) });
    accepted(await monitor('*', 'operator', tables));
    expect(calls).toEqual(Array.from({ length: 2 * authority.departments.length + 4 + 1 }, () => 'Query'));
  });
});
