import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, type Regime, regimes } from '../../../shared/contracts/vocabulary.ts';
import { assigneesOf, digestRows } from '../../../shared/domain/decide/remind.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { lawById } from '../../../shared/domain/law/rows.ts';
import { isOpen, type Request } from '../../../shared/domain/request.ts';
import { isClosedDay } from '../../../shared/domain/time/calendar.ts';
import { addDays, dayOf, momentOf, plusMs } from '../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { nextWake } from '../../../shared/domain/wake.ts';
import { accepting, bounced, granted, hour, officerAt, received, standing } from './samples.ts';
import { listedOn, sweep } from './sweeps.ts';

const horizon = 60;
const withoutMail = { email: undefined, replyBy: 'post' };
const isOpenDay = (day: string) => !isClosedDay(day, turkishHolidays);
const openDayOr = (day: string, step: 1 | -1): string =>
  isOpenDay(day) ? day : openDayOr(addDays(day, step), step);

/** The law row's days, each on an open one, then the last day itself and every open day after it within the sweeps. */
function reminderDays(request: Request): string[] {
  const early = lawById(request.law)
    .reminderDaysLeft.map((left) => openDayOr(addDays(request.dueOn, -left), -1))
    .filter((day) => momentOf(day, 8) > request.receivedAt);
  const end = addDays(dayOf(request.receivedAt), horizon);
  const daily = [];
  for (let day = addDays(request.dueOn, 1); day < end; day = addDays(day, 1))
    if (isOpenDay(day)) daily.push(day);
  return [...new Set([...early, request.dueOn, ...daily])].sort();
}

/**
 * Day by day: what fell due since it was last listed is listed on the first day with a run, but on a closed day only
 * when that day is the last one.
 */
function expectedDays(request: Request, asleep: ReadonlySet<string>): string[] {
  const due = reminderDays(request);
  const end = addDays(dayOf(request.receivedAt), horizon);
  const listed: string[] = [];
  for (let day = dayOf(request.receivedAt); day < end; day = addDays(day, 1)) {
    const since = listed.at(-1) ?? '';
    const owes = due.some((one) => one > since && one <= day);
    if (owes && !asleep.has(day) && (isOpenDay(day) || day === request.dueOn)) listed.push(day);
  }
  return listed;
}

const arrivals = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-11-30T00:00:00Z') })
  .map((ms) => new Date(ms).toISOString() as Instant);

describe('an unanswered request, swept hourly for sixty days', () => {
  test.each(regimes)(
    '%s: stands in the unit’s digest on every reminder day, once, and daily once it is late',
    async (regime) => {
      const request = received(regime, withoutMail);
      const days = listedOn(await sweep([request], horizon), request.reference);
      expect(days).toEqual(reminderDays(request));
      expect(days.filter((day) => day > request.dueOn).length).toBeGreaterThan(12);
    },
  );

  test('the KVKK vector, written out: the last day, 27 May, is the first of a feast that ends on a Saturday', async () => {
    const request = received('kvkk', withoutMail);
    const sent = await sweep([request], 38);
    expect(listedOn(sent, request.reference)).toEqual([
      '2026-05-07', // 20 left, a Thursday
      '2026-05-15', // 10 left is Sunday the 17th
      '2026-05-22', // 5 left; 3 left is Sunday the 24th
      '2026-05-25', // 2 left, a Monday
      '2026-05-26', // 1 left, the eve: open until one o'clock
      '2026-05-27', // the last day itself
      '2026-06-01', // late; closed until the Sunday before
      '2026-06-02',
      '2026-06-03',
    ]);
    expect(sent.digests.map(({ rows }) => rows[0]?.daysLeft)).toEqual([20, 12, 5, 2, 1, 0, -5, -6, -7]);
    for (const { department, authority } of sent.digests)
      expect([authority, department]).toEqual(['kocasinan', 'kvkk']);
  });

  test('days without any run are made up on the next open one, whatever the arrival', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Regime>(...regimes),
        arrivals,
        fc.boolean(),
        fc.array(fc.integer({ min: 0, max: horizon - 1 }), { maxLength: 45 }),
        async (regime, at, mail, missed) => {
          const request = received(regime, mail ? {} : withoutMail, { at });
          const asleep = new Set(missed.map((n) => addDays(dayOf(at), n)));
          const sent = await sweep([request], horizon, asleep);
          expect(listedOn(sent, request.reference)).toEqual(expectedDays(request, asleep));
          expect(sent.nudges).toHaveLength(mail ? 1 : 0);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('several requests of one unit share its one mail of the day', async () => {
    const early = received('kvkk', withoutMail);
    const late = {
      ...received('kvkk', withoutMail, { at: '2026-04-29T10:00:00.000Z' }),
      reference: 'AAAAA-AAAAA',
    };
    const sent = await sweep([early, late], horizon);
    expect(new Set(sent.digests.map(({ day }) => day)).size).toBe(sent.digests.length);
    expect(listedOn(sent, early.reference)).toEqual(reminderDays(early));
    expect(listedOn(sent, late.reference)).toEqual(
      reminderDays(late).filter((day) => day < addDays('2026-04-27', horizon)),
    );
  });
});

test('a request that falls due after the day’s mail went out stands in the next day’s, and is not lost', async () => {
  const early = received('kvkk', withoutMail);
  const late = {
    ...received('kvkk', withoutMail, { at: '2026-05-01T09:00:00.000Z' }),
    reference: 'AAAAA-AAAAA',
  };
  const act = (r: Request, at: Instant): Request =>
    r.reference === late.reference && at.startsWith('2026-05-07T10:')
      ? { ...r, wake: { at, reason: 'digest' } }
      : r;
  const sent = await sweep([early, late], 16, new Set(), act);
  expect(listedOn(sent, early.reference)).toEqual(['2026-05-07']);
  expect(listedOn(sent, late.reference)).toEqual(['2026-05-08', '2026-05-11']);
});

describe('the citizen’s nudge', () => {
  test('goes out once, with the first run after a day', async () => {
    const request = received();
    const { nudges } = await sweep([request], horizon);
    expect(nudges).toEqual(['2026-04-28T09:05:00.000Z']);
  });

  test('does not go out when she confirmed in time, nor to nobody', async () => {
    expect((await sweep([standing.answeredByEmail], 5)).nudges).toEqual([]);
    expect((await sweep([received('kvkk', withoutMail)], 5)).nudges).toEqual([]);
  });
});

describe('reminders end', () => {
  test('with an answer by mail that arrived; of one that nobody reports they come daily from the second day', async () => {
    expect((await sweep([standing.deliveredByEmail], horizon)).digests).toEqual([]);
    const { reference } = standing.answeredByEmail;
    const days = listedOn(await sweep([standing.answeredByEmail], 8), reference);
    // 1 May is a holiday, and a weekend follows.
    expect(days).toEqual(['2026-04-29', '2026-04-30', '2026-05-04']);
  });

  test('with an answer on paper that was delivered; until it is posted they come daily', async () => {
    const days = listedOn(await sweep([standing.answeredByPost], 10), standing.answeredByPost.reference);
    expect(days).toEqual([
      '2026-04-28',
      '2026-04-29',
      '2026-04-30',
      '2026-05-04',
      '2026-05-05',
      '2026-05-06',
    ]);
    expect((await sweep([standing.deliveredByPost], horizon)).digests).toEqual([]);
  });

  test('not with the posting: the letter is asked after from the fifteenth day, weekly', async () => {
    const days = listedOn(await sweep([standing.posted], 40), standing.posted.reference);
    // Wednesdays; 27 May is a feast day, and so is the rest of that week.
    expect(days).toEqual(['2026-05-13', '2026-05-20', '2026-06-01', '2026-06-03']);
  });

  test('but a day without a run is made up, and the week is counted from the posting all the same', async () => {
    const asleep = new Set(['2026-05-20', '2026-05-21']);
    const days = listedOn(await sweep([standing.posted], 32, asleep), standing.posted.reference);
    expect(days).toEqual(['2026-05-13', '2026-05-22']);
  });

  test('and begin again, daily, when the mail comes back', async () => {
    const request = standing.deliveredByEmail;
    const act = (r: Request, at: Instant) =>
      r.status === 'delivered' && at > '2026-05-10T10:00:00.000Z' ? bounced(r, 24 * 13 + 2) : r; // a Sunday
    const days = listedOn(await sweep([request], 17, new Set(), act), request.reference);
    expect(days).toEqual(['2026-05-11', '2026-05-12', '2026-05-13']);
  });

  test('at the answer, though a reminder was due that nobody sent: paper still to post comes first the same day', async () => {
    const request = received('petition', withoutMail);
    const answerAt = plusMs(momentOf('2026-05-18', 8), 10 * 60_000);
    const act = (r: Request, at: Instant) =>
      isOpen(r) && at > answerAt ? granted(reply(r, accepting, officerAt(answerAt))).request : r;
    const days = listedOn(await sweep([request], 26, new Set(['2026-05-15']), act), request.reference);
    // What the missed Friday owed came on Monday at eight, before the answer; Tuesday is a holiday.
    expect(days.slice(0, 4)).toEqual(['2026-05-07', '2026-05-18', '2026-05-20', '2026-05-21']);
  });
});

describe('the reminder after a moment', () => {
  test('is never the one of that very moment: what was sent at its own minute is not sent again', () => {
    const request = received();
    for (
      let wake = request.wake;
      wake && wake.at < '2026-06-05';
      wake = nextWake(request, wake.at, turkishHolidays)
    ) {
      const next = nextWake(request, wake.at, turkishHolidays);
      expect(next && next.at > wake.at).toBe(true);
    }
    expect(nextWake(request, plusMs(request.receivedAt, 24 * hour), turkishHolidays)?.reason).toBe('digest');
  });
});

describe('the lines of a digest', () => {
  const named = (reference: string, dueOn: string): Request => ({ ...received(), reference, dueOn });

  test('begin with the most urgent; equal days are in the order of their references', () => {
    const rows = digestRows(
      [
        named('C', '2026-05-30'),
        named('B', '2026-05-21'),
        named('A', '2026-05-30'),
        named('D', '2026-05-19'),
      ],
      '2026-05-20',
    );
    expect(rows.map(({ reference, daysLeft }) => `${reference} ${daysLeft}`)).toEqual([
      'D -1',
      'B 1',
      'A 10',
      'C 10',
    ]);
  });

  test('hold what a unit needs and nothing of who asked', () => {
    expect(digestRows([named('A', '2026-05-30')], '2026-05-20')).toEqual([
      { reference: 'A', regime: 'kvkk', status: 'received', dueOn: '2026-05-30', daysLeft: 10 },
    ]);
  });

  test.each<[keyof typeof standing, string[] | undefined]>([
    ['received', undefined],
    ['missingInfo', undefined],
    ['answeredByEmail', []],
    ['answeredByPost', ['posting']],
    ['answeredInPerson', ['handingOver']],
    ['answeredWithThirdParties', ['posting', 'thirdParties']],
    ['posted', []],
    ['deliveredWithThirdParties', ['thirdParties']],
    ['undelivered', ['anotherWay']],
    ['returnedWithThirdParties', ['anotherWay', 'thirdParties']],
  ])('say what is left to do with one that is %s', (status, unfinished) => {
    expect(digestRows([standing[status]], '2026-05-20')[0]?.unfinished).toEqual(unfinished);
  });
});

describe('who reads a digest beside the unit', () => {
  const inCharge = (reference: string, assigneeMailbox?: string): Request => ({
    ...received(),
    reference,
    ...(assigneeMailbox ? { assigneeMailbox } : {}),
  });
  const readersOf = (requests: readonly Request[]) =>
    assigneesOf(requests, digestRows(requests, '2026-05-20'), 'kvkk@kocasinan.example');

  test('is in charge of a listed request: each once, and not the unit’s own mailbox again', () => {
    const listed = [
      inCharge('A', 'ayse@kocasinan.example'),
      inCharge('B'),
      inCharge('C', 'kvkk@kocasinan.example'),
      inCharge('D', 'mehmet@kocasinan.example'),
      inCharge('E', 'ayse@kocasinan.example'),
    ];
    expect(readersOf(listed)).toEqual(['ayse@kocasinan.example', 'mehmet@kocasinan.example']);
  });

  test('are as many as the mail provider takes, those of the most urgent requests first', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...inCharge(`R${i}`, `memur-${i}@kocasinan.example`),
      dueOn: addDays('2026-05-20', 60 - i),
    }));
    const readers = readersOf(many);
    expect([readers.length, readers[0]]).toEqual([49, 'memur-59@kocasinan.example']);
  });
});
