import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, type Regime, regimes } from '../../../shared/contracts/vocabulary.ts';
import { digestRows } from '../../../shared/domain/decide/remind.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import { lawById } from '../../../shared/domain/law/rows.ts';
import { isOpen, type Request } from '../../../shared/domain/request.ts';
import { addDays, dayOf, momentOf, plusMs } from '../../../shared/domain/time/days.ts';
import { nextWake } from '../../../shared/domain/wake.ts';
import { accepting, bounced, granted, hour, officerAt, received, standing } from './samples.ts';
import { listedOn, sweep } from './sweeps.ts';

const horizon = 60;
const withoutMail = { email: undefined, replyBy: 'post' };

/** The law row's days, then every day from the last one on, as far as the sweeps reach. */
function reminderDays(request: Request): string[] {
  const early = lawById(request.law)
    .reminderDaysLeft.map((left) => addDays(request.dueOn, -left))
    .filter((day) => momentOf(day, 8) > request.receivedAt);
  const end = addDays(dayOf(request.receivedAt), horizon);
  const daily = [];
  for (let day = request.dueOn; day < end; day = addDays(day, 1)) daily.push(day);
  return [...early, ...daily];
}

/** On each reminder day, or when no run happened that day on the first day with one; never twice on a day. */
function expectedDays(request: Request, asleep: ReadonlySet<string>): string[] {
  const end = addDays(dayOf(request.receivedAt), horizon);
  const awake = (day: string): string => (asleep.has(day) ? awake(addDays(day, 1)) : day);
  return [...new Set(reminderDays(request).map(awake))].filter((day) => day < end).sort();
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
      expect(days.filter((day) => day > request.dueOn).length).toBeGreaterThan(20);
    },
  );

  test('the KVKK vector, written out', async () => {
    const request = received('kvkk', withoutMail);
    const days = listedOn(await sweep([request], 33), request.reference);
    expect(days).toEqual([
      '2026-05-07',
      '2026-05-17',
      '2026-05-22',
      '2026-05-24',
      '2026-05-25',
      '2026-05-26',
      '2026-05-27',
      '2026-05-28',
      '2026-05-29',
    ]);
  });

  test('each line says how many days are left', async () => {
    const request = received('kvkk', withoutMail);
    const sent = await sweep([request], 33);
    expect(sent.digests.map(({ rows }) => rows[0]?.daysLeft)).toEqual([20, 10, 5, 3, 2, 1, 0, -1, -2]);
    for (const { department, authority } of sent.digests)
      expect([authority, department]).toEqual(['kocasinan', 'kvkk']);
  });

  test('days without any run are made up on the next, whatever the arrival', async () => {
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
    const days = listedOn(await sweep([standing.answeredByEmail], 6), reference);
    expect(days).toEqual(['2026-04-29', '2026-04-30', '2026-05-01', '2026-05-02']);
  });

  test('with an answer on paper that was delivered; until it is posted they come daily', async () => {
    const days = listedOn(await sweep([standing.answeredByPost], 10), standing.answeredByPost.reference);
    expect(days).toEqual(Array.from({ length: 9 }, (_, i) => addDays('2026-04-28', i)));
    expect((await sweep([standing.deliveredByPost], horizon)).digests).toEqual([]);
  });

  test('not with the posting: the letter is asked after from the fifteenth day, weekly', async () => {
    const days = listedOn(await sweep([standing.posted], 40), standing.posted.reference);
    expect(days).toEqual(['2026-05-13', '2026-05-20', '2026-05-27', '2026-06-03']);
  });

  test('but a day without a run is made up, and the week is counted from the posting all the same', async () => {
    const asleep = new Set(['2026-05-20', '2026-05-21']);
    const days = listedOn(await sweep([standing.posted], 32, asleep), standing.posted.reference);
    expect(days).toEqual(['2026-05-13', '2026-05-22', '2026-05-27']);
  });

  test('and begin again, daily, when the mail comes back', async () => {
    const request = standing.deliveredByEmail;
    const act = (r: Request, at: Instant) =>
      r.status === 'delivered' && at > '2026-05-10T10:00:00.000Z' ? bounced(r, 24 * 13 + 2) : r;
    const days = listedOn(await sweep([request], 17, new Set(), act), request.reference);
    expect(days).toEqual(['2026-05-11', '2026-05-12', '2026-05-13']);
  });

  test('at the answer, though a reminder was due that nobody sent: paper still to post comes first the same day', async () => {
    const request = received('petition', withoutMail);
    const answerAt = plusMs(momentOf('2026-05-17', 8), 10 * 60_000);
    const act = (r: Request, at: Instant) =>
      isOpen(r) && at > answerAt ? granted(reply(r, accepting, officerAt(answerAt))).request : r;
    const days = listedOn(await sweep([request], 24, new Set(['2026-05-16']), act), request.reference);
    expect(days.slice(0, 5)).toEqual(['2026-05-07', '2026-05-17', '2026-05-18', '2026-05-19', '2026-05-20']);
  });
});

describe('the reminder after a moment', () => {
  test('is never the one of that very moment: what was sent at its own minute is not sent again', () => {
    const request = received();
    for (let wake = request.wake; wake && wake.at < '2026-06-05'; wake = nextWake(request, wake.at)) {
      const next = nextWake(request, wake.at);
      expect(next && next.at > wake.at).toBe(true);
    }
    expect(nextWake(request, plusMs(request.receivedAt, 24 * hour))?.reason).toBe('digest');
  });
});

describe('the lines of a digest', () => {
  const row = (reference: string, dueOn: string) => ({
    authority: 'kocasinan',
    department: 'kvkk',
    reference,
    regime: 'kvkk' as const,
    status: 'received' as const,
    dueOn,
    wakeAt: plusMs('2026-05-20T05:00:00.000Z', -hour),
    wakeFor: 'digest' as const,
  });

  test('begin with the most urgent; equal days are in the order of their references', () => {
    const rows = digestRows(
      [row('C', '2026-05-30'), row('B', '2026-05-21'), row('A', '2026-05-30'), row('D', '2026-05-19')],
      '2026-05-20',
    );
    expect(rows.map(({ reference, daysLeft }) => `${reference} ${daysLeft}`)).toEqual([
      'D -1',
      'B 1',
      'A 10',
      'C 10',
    ]);
  });

  test('hold what a unit needs and nothing of when it was woken', () => {
    expect(digestRows([row('A', '2026-05-30')], '2026-05-20')).toEqual([
      { reference: 'A', regime: 'kvkk', status: 'received', dueOn: '2026-05-30', daysLeft: 10 },
    ]);
  });
});
