/** Nobody is reminded while offices are closed, but of a last day that is that very day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Regime, regimes } from '../../../shared/contracts/vocabulary.ts';
import { lawById } from '../../../shared/domain/law/rows.ts';
import { owesReply, type Request } from '../../../shared/domain/request.ts';
import { isClosedDay } from '../../../shared/domain/time/calendar.ts';
import { addDays, dayOf, daysBetween, momentOf } from '../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { mayRemindOn, nextWake } from '../../../shared/domain/wake.ts';
import { asked, fewerHolidays, received, standing } from './samples.ts';

const withoutMail = { email: undefined, replyBy: 'post' };
const isClosed = (day: string) => isClosedDay(day, turkishHolidays);

/** Every day on which the unit is reminded from `from` up to `until`, as the wakes follow one another. */
function remindedOn(request: Request, from: string, until: string): string[] {
  const days: string[] = [];
  let after = momentOf(from, 0);
  for (;;) {
    const wake = nextWake(request, after, turkishHolidays);
    if (!wake || dayOf(wake.at) > until) return days;
    if (wake.reason === 'digest') days.push(dayOf(wake.at));
    after = wake.at;
  }
}

/** A petition with this last day: one that came thirty days before. */
const dueOn = (day: string) => received('petition', withoutMail, { at: momentOf(addDays(day, -30), 10) });

describe('a feast week', () => {
  test.each<[string, string, string[]]>([
    // 19 March is the eve (open), 20-22 the feast (Friday to Sunday).
    [
      'Ramazan 2026, last day in it',
      '2026-03-21',
      ['2026-03-18', '2026-03-19', '2026-03-21', '2026-03-23', '2026-03-24'],
    ],
    [
      'Ramazan 2026, last day after it',
      '2026-03-24',
      ['2026-03-19', '2026-03-23', '2026-03-24', '2026-03-25'],
    ],
    // 26 May is the eve, 27-30 the feast (Wednesday to Saturday), 31 a Sunday.
    [
      'Kurban 2026, last day on its third',
      '2026-05-29',
      ['2026-05-22', '2026-05-26', '2026-05-29', '2026-06-01'],
    ],
    [
      'Kurban 2026, last day on the Monday after',
      '2026-06-01',
      ['2026-05-22', '2026-05-26', '2026-06-01', '2026-06-02'],
    ],
    // 23 April is a Thursday; the Friday after it is open.
    ['23 April 2026', '2026-04-24', ['2026-04-17', '2026-04-21', '2026-04-22', '2026-04-24', '2026-04-27']],
    // 1 January is a Thursday.
    ['New Year 2026', '2026-01-01', ['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02']],
  ])('%s', (_what, day, expected) => {
    const from = expected[0] ?? '';
    expect(remindedOn(dueOn(day), from, expected.at(-1) ?? '')).toEqual(expected);
  });

  test('brings a late request back on its first open day, and on every open one from then on', () => {
    const days = remindedOn(dueOn('2026-05-20'), '2026-05-21', '2026-06-05');
    expect(days).toEqual([
      '2026-05-21',
      '2026-05-22',
      '2026-05-25',
      '2026-05-26',
      '2026-06-01',
      '2026-06-02',
      '2026-06-03',
      '2026-06-04',
      '2026-06-05',
    ]);
  });
});

describe('a weekend', () => {
  test('moves early reminders to the Friday before, and keeps the last day itself', () => {
    // Sunday 14 June: 3, 2, 1 left are Thursday, Friday, Saturday.
    expect(remindedOn(dueOn('2026-06-14'), '2026-06-10', '2026-06-17')).toEqual([
      '2026-06-11',
      '2026-06-12',
      '2026-06-14',
      '2026-06-15',
      '2026-06-16',
      '2026-06-17',
    ]);
  });
});

describe('while the applicant has something to send', () => {
  test('the unit is reminded of nothing but the last three days', () => {
    const request = asked(received('kvkk', withoutMail), 30);
    const before = remindedOn(request, '2026-04-29', request.dueOn);
    expect(before).toEqual(['2026-05-22', '2026-05-25', '2026-05-26', '2026-05-27']);
    expect(remindedOn(received('kvkk', withoutMail), '2026-04-29', request.dueOn).length).toBeGreaterThan(
      before.length,
    );
  });

  test('a payment, of nothing at all: the day after the last one the request lapses', () => {
    const { dueOn: payBy } = standing.feePending;
    expect(remindedOn(standing.feePending, '2026-04-28', addDays(payBy, 30))).toEqual([]);
    expect(nextWake(standing.feePending, momentOf('2026-05-01', 0), turkishHolidays)).toEqual({
      at: momentOf(addDays(payBy, 1), 8),
      reason: 'lapse',
    });
  });
});

const days = (from: string, to: string) =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((n) => addDays(from, n));

describe('every reminder', () => {
  test('of a unit falls on an open day, or on the last day of what is owed, whatever the request and the moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values<Request>(standing)),
        days('2026-04-27', '2028-11-30'),
        fc.integer({ min: 0, max: 23 }),
        (request, day, hour) => {
          const wake = nextWake(request, momentOf(day, hour), turkishHolidays);
          if (wake?.reason !== 'digest') return;
          const on = dayOf(wake.at);
          expect(wake.at).toBe(momentOf(on, 8));
          expect(!isClosed(on) || (owesReply(request) && on === request.dueOn)).toBe(true);
          expect(mayRemindOn(on, request, turkishHolidays)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('is one of the row’s days or the working day before it, none is lost, and the last day always comes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Regime>(...regimes),
        days('2025-01-02', '2027-10-31'),
        (regime, arrival) => {
          const request = received(regime, withoutMail, { at: momentOf(arrival, 10) });
          const reminded = remindedOn(request, addDays(arrival, 1), request.dueOn);
          expect(reminded.at(-1)).toBe(request.dueOn);
          for (const left of lawById(request.law).reminderDaysLeft) {
            const wanted = addDays(request.dueOn, -left);
            const kept = reminded.filter((day) => day <= wanted).at(-1);
            // Between the reminder and the day it stands for there is no open day.
            for (let day = addDays(kept ?? arrival, 1); day <= wanted; day = addDays(day, 1))
              expect(isClosed(day), `${day} of ${request.dueOn}`).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of something late comes on each open day and on no other', () => {
    fc.assert(
      fc.property(days('2025-03-01', '2027-10-31'), (day) => {
        const request = dueOn(day);
        const until = addDays(day, 14);
        const open = Array.from({ length: 14 }, (_, i) => addDays(day, i + 1)).filter(
          (one) => !isClosed(one),
        );
        expect(remindedOn(request, addDays(day, 1), until)).toEqual(open);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a reminder that a missed run left for a closed day', () => {
  test('waits there, unless the day is the last one; a table that knows no holidays closes weekends only', () => {
    const request = dueOn('2026-06-14');
    expect(mayRemindOn('2026-06-13', request, turkishHolidays)).toBe(false);
    expect(mayRemindOn('2026-06-14', request, turkishHolidays)).toBe(true);
    expect(mayRemindOn('2026-06-15', request, turkishHolidays)).toBe(true);
    expect(mayRemindOn('2026-06-14', standing.answeredByPost, turkishHolidays)).toBe(false);
    expect(mayRemindOn('2026-05-28', request, turkishHolidays)).toBe(false);
    expect(mayRemindOn('2026-05-28', request, fewerHolidays)).toBe(true);
  });
});
