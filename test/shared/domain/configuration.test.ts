import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import {
  configurationChecks,
  configurationOf,
  type Deployment,
} from '../../../shared/domain/configuration.ts';
import { isSilent } from '../../../shared/domain/last-run.ts';
import { lastCoveredDay } from '../../../shared/domain/time/calendar.ts';
import { addDays } from '../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';

const at = '2026-05-19T09:00:00.000Z';
const real = (address: string) => address.replace('.example', '.bel.tr');
const authority = {
  ...kocasinan,
  notice: { ...kocasinan.notice, effectiveFrom: '2026-05-19' },
  mailFrom: real(kocasinan.mailFrom),
  replyTo: real(kocasinan.replyTo),
  managerMailbox: real(kocasinan.managerMailbox),
  operatorMailbox: real(kocasinan.operatorMailbox),
  departments: kocasinan.departments.map((unit) => ({
    ...unit,
    mailbox: real(unit.mailbox),
    supervisorMailbox: 'mudur@kocasinan.bel.tr',
  })),
};
const deployment: Deployment = {
  publicUrl: 'https://basvuru.kocasinan.bel.tr',
  secondFactorAsked: true,
  behindEdge: true,
  certificateEnds: '2026-08-01T00:00:00.000Z',
};
const levels = (changes: Partial<Deployment> = {}, of: typeof authority = authority, when = at) =>
  Object.fromEntries(
    configurationOf(of, { ...deployment, ...changes }, turkishHolidays, when).map(
      ({ check, level, count }) => [check, count === undefined ? level : `${level} ${count}`],
    ),
  );

describe('the set-up of a deployment', () => {
  test('that is whole has nothing to mend', () => {
    const found = levels();
    expect(Object.keys(found)).toEqual([...configurationChecks]);
    for (const level of Object.values(found)) expect(level).toMatch(/^ok/);
  });

  test.each([
    ['http', { publicUrl: 'http://10.0.0.5:8080' }, { https: 'warn', certificate: 'warn' }],
    ['no second factor', { secondFactorAsked: false }, { secondFactor: 'warn' }],
    ['nothing before the functions', { behindEdge: false }, { edge: 'warn' }],
    [
      'a certificate of three weeks',
      { certificateEnds: '2026-06-09T09:00:00.000Z' },
      { certificate: 'warn 21' },
    ],
    [
      'a certificate of yesterday',
      { certificateEnds: '2026-05-18T09:00:00.000Z' },
      { certificate: 'fail -1' },
    ],
    ['nobody who answers', { certificateEnds: null }, { certificate: 'warn' }],
  ] as const)('%s', (_what, changes, found) => {
    expect(levels(changes)).toMatchObject(found);
  });

  test('mailboxes that no mail can reach, and units that nobody watches, are counted', () => {
    const { supervisorMailbox: _, ...unwatched } = authority
      .departments[0] as (typeof authority.departments)[0];
    const wrong = {
      ...authority,
      replyTo: 'cozum@kocasinan.example',
      departments: [
        ...authority.departments.slice(1),
        { ...unwatched, supervisorMailbox: undefined as never },
      ],
      categories: [{ id: 'uzay', name: 'Uzay', department: 'uzay' }],
    };
    expect(levels({}, wrong)).toMatchObject({
      mailboxes: 'fail 1',
      supervisors: 'warn 1',
      departments: 'fail 1',
    });
  });

  test('a notice of tomorrow is none yet', () => {
    const notice = { ...authority.notice, effectiveFrom: '2026-05-20' };
    expect(levels({}, { ...authority, notice })).toMatchObject({ notice: 'fail' });
  });

  test('a holiday table that ends is told before it does', () => {
    const end = lastCoveredDay(turkishHolidays);
    const on = (days: number) =>
      levels(
        { certificateEnds: '2099-01-01T00:00:00.000Z' },
        authority,
        `${addDays(end, days)}T09:00:00.000Z`,
      );
    expect(on(-121)).toMatchObject({ holidayTable: 'ok 121' });
    expect(on(-120)).toMatchObject({ holidayTable: 'warn 120' });
    expect(on(1)).toMatchObject({ holidayTable: 'fail -1' });
  });
});

describe('what the clock starts', () => {
  test.each([
    ['mail', '2026-05-19T08:50:00.000Z', false],
    ['mail', '2026-05-19T08:49:59.000Z', true],
    ['remind', '2026-05-18T17:00:00.000Z', false],
    ['remind', '2026-05-18T16:59:59.000Z', true],
  ] as const)('%s at %s', (what, last, silent) => {
    expect(isSilent({ what, at: last, failed: false }, at)).toBe(silent);
  });
});
