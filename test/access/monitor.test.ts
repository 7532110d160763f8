import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showMonitor } from '../../functions/staff/monitor.ts';
import { queueWalker } from '../../shared/adapters/queue-walker.ts';
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

const monitor = (department: string, role: Role) =>
  showMonitor(
    { walk: queueWalker(engine.tables), calendar: turkishHolidays },
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
});
