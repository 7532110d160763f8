import { deskManagerPage } from '../../functions/pages/desk-manager-page.tsx';
import { deskSystemPage } from '../../functions/pages/desk-system-page.tsx';
import type { Site } from '../../functions/pages/site.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { configurationOf } from '../../shared/domain/configuration.ts';
import { type Counted, figuresOf, type UnitFigures } from '../../shared/domain/figures.ts';
import { addDays } from '../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { signedIn } from './desk-list-samples.ts';

const at = '2026-05-19T05:00:00.000Z';
const today = '2026-05-19';

/** A year of work, the same at each call: `size` requests a month, some late, some refused, some still open. */
function unitOf(department: string, size: number): UnitFigures {
  const done: Counted[] = [];
  const open: Counted[] = [];
  for (let day = -330; day <= 0; day += 30)
    for (let i = 0; i < size; i++) {
      const received = addDays(today, day - (i % 9));
      const late = i % 7 === 3;
      done.push({
        status: 'delivered',
        receivedAt: `${received}T09:00:00.000Z`,
        dueOn: addDays(received, 30),
        repliedAt: `${addDays(received, late ? 31 : 12 + (i % 17))}T09:00:00.000Z`,
        outcome: i % 5 === 0 ? 'refused' : 'accepted',
      });
    }
  for (let i = 0; i < size; i++)
    open.push({
      status: i % 2 === 0 ? 'received' : 'inReview',
      receivedAt: `${addDays(today, -3 * i)}T09:00:00.000Z`,
      dueOn: addDays(today, 30 - 3 * i),
    });
  return figuresOf(department, { open, waiting: open.slice(0, 1), done }, at);
}

/** Managers' and operators' pages, each in the ways that it can look. */
export function overviewPagesOf(site: Site): Readonly<Record<string, string>> {
  const calm: Parameters<typeof deskSystemPage>[0] = {
    site,
    signedIn,
    at,
    stuckReminders: 0,
    monitor: {
      today,
      departments: [{ id: 'fen-isleri', name: 'Fen İşleri Müdürlüğü', open: 12, overdue: 0, waiting: 1 }],
      letters: { oldestUnsentSeconds: null, failedIn30Days: 0 },
      calendar: { version: turkishHolidays.version, lastDay: '2028-12-31' },
    },
    runs: [
      { what: 'remind', at, failed: false },
      { what: 'mail', at, failed: false },
    ],
    findings: [],
  };
  const deployment = { publicUrl: 'http://127.0.0.1:8080', secondFactorAsked: false, behindEdge: false };
  return {
    'manager-empty': deskManagerPage({ site, signedIn, units: [] }),
    'manager-one-unit': deskManagerPage({ site, signedIn, units: [unitOf('fen-isleri', 12)] }),
    manager: deskManagerPage({
      site,
      signedIn,
      units: kocasinan.departments.map(({ id }, i) => unitOf(id, 3 + 5 * i)),
    }),
    system: deskSystemPage(calm),
    'system-troubled': deskSystemPage({
      ...calm,
      stuckReminders: 3,
      monitor: {
        ...calm.monitor,
        departments: [{ id: 'fen-isleri', name: 'Fen İşleri Müdürlüğü', open: 120, overdue: 4, waiting: 1 }],
        letters: { oldestUnsentSeconds: 9_000, failedIn30Days: 2 },
      },
      runs: [{ what: 'remind', at: '2026-05-17T05:00:00.000Z', failed: true }],
      findings: configurationOf(kocasinan, deployment, turkishHolidays, at),
    }),
  };
}
