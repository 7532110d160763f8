import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, type Instant, type Regime, statuses } from '../../../shared/contracts/vocabulary.ts';
import type { Decision } from '../../../shared/domain/decide/decision.ts';
import { lawById } from '../../../shared/domain/law/rows.ts';
import {
  isOpen,
  isReplied,
  needsOfficer,
  owesReply,
  owesThirdParties,
  type Request,
} from '../../../shared/domain/request.ts';
import { type Calendar, isClosedDay } from '../../../shared/domain/time/calendar.ts';
import { isExtended } from '../../../shared/domain/time/clock.ts';
import { addDays, dayOf, momentOf, plusMs } from '../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { deadlineOf } from '../../../shared/domain/time/term.ts';
import { chainStart, firstBroken, linkEntry, type TrailEntry } from '../../../shared/domain/trail.ts';
import { digestHour, nextWake } from '../../../shared/domain/wake.ts';
import { type Command, command } from './commands.ts';
import { leadsTo } from './leads-to.ts';
import { fewerHolidays, formOf, granted, hour, moreHolidays, secrets, submitting } from './samples.ts';

type Step = { readonly before: Request; readonly decision: Decision; readonly at: Instant };
type Walk = {
  readonly request: Request;
  readonly steps: readonly Step[];
  readonly trail: readonly TrailEntry[];
  readonly letters: readonly string[];
};

/** Commits what the commands decide, as the store does: the entry is linked, its hash becomes the head. */
function walk(first: Decision, commands: readonly Command[]): Walk {
  const trail: TrailEntry[] = [];
  const letters: string[] = [];
  const steps: Step[] = [];
  const commit = (decision: Decision) => {
    const previous = trail.at(-1)?.hash ?? chainStart;
    const entry = linkEntry(
      decision.request,
      decision.request.version,
      previous,
      decision.entry,
      secrets.trail,
    );
    trail.push(entry);
    letters.push(...decision.letters.map((letter) => letter.key));
    return { ...decision.request, head: entry.hash };
  };
  let request: Request = commit(first);
  let at = first.entry.at;
  for (const { afterMs, decide } of commands) {
    at = plusMs(at, afterMs);
    const decision = decide(request, at);
    if (!decision) continue;
    steps.push({ before: request, decision, at });
    request = commit(decision);
  }
  return { request, steps, trail, letters };
}

const walks = fc
  .record({
    regime: fc.constantFrom<Regime>('kvkk', 'petition', 'information'),
    mail: fc.boolean(),
    replyBy: fc.constantFrom('email', 'post', 'inPerson'),
    at: fc
      .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-12-31T00:00:00Z') })
      .map((ms) => new Date(ms).toISOString() as Instant),
    commands: fc.array(command, { maxLength: 40, size: 'max' }),
  })
  .map(({ regime, mail, replyBy, at, commands }) => {
    const changes = mail
      ? { replyBy }
      : { email: undefined, replyBy: replyBy === 'email' ? 'post' : replyBy };
    return walk(granted(submitting(formOf(regime, changes), { at })).decision, commands);
  });

const tables: readonly Calendar[] = [turkishHolidays, fewerHolidays, moreHolidays];
function calendarOf({ calendarHash }: Request): Calendar {
  const table = tables.find(({ hash }) => hash === calendarHash);
  if (!table) throw new Error('No such table');
  return table;
}

/** Nobody owes anything any more, and nothing is waited for. */
const isSettled = (request: Request) =>
  request.status === 'withdrawn' ||
  request.status === 'deemedWithdrawn' ||
  (request.status === 'delivered' && !owesThirdParties(request));

/** By what a request is reminded of: its own days, fewer of them while something is asked, or those of its delivery. */
const rhythmOf = (request: Request) =>
  request.status === 'missingInfo' ? 'asked' : isOpen(request) ? 'open' : 'replied';

const everyWalk = (judge: (taken: Walk) => void) => fc.assert(fc.property(walks, judge), { numRuns: 250 });

describe('whatever is tried on a request, in whatever order', () => {
  test('every status is really met by these walks', () => {
    const met = fc
      .sample(walks, { numRuns: 400, seed: 3 })
      .flatMap(({ steps }) => steps.map(({ decision }) => decision.request.status));
    expect([...new Set(met)].sort()).toEqual([...statuses].sort());
  });

  test('its version counts its decisions, and so do its history and its trail', () => {
    everyWalk(({ request, steps, trail }) => {
      expect(request.version).toBe(steps.length + 1);
      expect(request.history).toHaveLength(request.version);
      expect(trail.map(({ sequence, action, at }) => ({ sequence, action, at }))).toEqual(
        request.history.map((event, i) => ({ sequence: i + 1, ...event })),
      );
    });
  });

  test('its trail verifies', () => {
    everyWalk(({ request, trail }) => {
      expect(firstBroken(request, trail, request.head)).toBeUndefined();
    });
  });

  test('every step is an edge of the table', () => {
    everyWalk(({ steps }) => {
      for (const { before, decision } of steps) {
        const action = decision.entry.action as Exclude<Action, 'submitted'>;
        expect(leadsTo(before.status, action)).toContain(decision.request.status);
      }
    });
  });

  test('no letter’s key comes twice: the store would refuse the decision', () => {
    everyWalk(({ letters }) => {
      expect(new Set(letters).size).toBe(letters.length);
    });
  });

  test('its last day moves with its clock and its table, and by nothing else', () => {
    const movers: readonly Action[] = ['extended', 'feeNotified', 'feeNoticeFailed', 'feePaid', 'recounted'];
    everyWalk(({ steps }) => {
      for (const { before, decision } of steps) {
        if (movers.includes(decision.entry.action)) continue;
        const { clock, dueOn, rolledDueOn, calendarHash } = decision.request;
        expect({ clock, dueOn, rolledDueOn, calendarHash }).toEqual({
          clock: before.clock,
          dueOn: before.dueOn,
          rolledDueOn: before.rolledDueOn,
          calendarHash: before.calendarHash,
        });
      }
    });
  });

  test('its last day is always the sum of its law row, its clock and its table', () => {
    everyWalk(({ request, steps }) => {
      for (const each of [...steps.map((step) => step.before), request]) {
        const sum = deadlineOf(lawById(each.law), each.clock, calendarOf(each));
        expect([each.dueOn, each.rolledDueOn]).toEqual([sum.dueOn, sum.rolledDueOn]);
        expect(sum.whose).toBe(
          each.status === 'feePending' || each.clock.at(-1)?.kind === 'feeNotified'
            ? 'applicant'
            : 'institution',
        );
      }
    });
  });

  test('the system alone never gives an earlier day up', () => {
    everyWalk(({ steps }) => {
      for (const { before, decision } of steps)
        if (decision.entry.action === 'recounted' && decision.entry.actor === 'system')
          expect(decision.request.dueOn < before.dueOn).toBe(true);
    });
  });

  test('it is extended once at most, and only where its law row says how', () => {
    let met = 0;
    everyWalk(({ request: { clock, law } }) => {
      expect(clock.filter(({ kind }) => kind === 'extended').length).toBeLessThanOrEqual(1);
      if (!isExtended(clock)) return;
      met += 1;
      expect(lawById(law).extension).toBeDefined();
    });
    expect(met).toBeGreaterThan(0);
  });

  test('a clock stops only where its law row says so, and neither stops nor grows under KVKK', () => {
    everyWalk(({ request, steps }) => {
      const { clock, regime, law } = request;
      if (clock.length > 1) expect(lawById(law).fee?.notice ?? lawById(law).extension).toBeDefined();
      if (regime !== 'kvkk') return;
      expect(clock).toHaveLength(1);
      for (const { before } of steps) expect(before.dueOn).toBe(request.dueOn);
    });
  });

  test('personal data never leaves by mail without an established identity and a confirmed mailbox', () => {
    everyWalk(({ request }) => {
      if (!isReplied(request) || request.reply.way !== 'email') return;
      expect(request.contact).toBe('confirmed');
      if (request.reply.containsPersonalData) expect(request.identityCheck).toBeDefined();
    });
  });

  test('it is reminded of exactly while something is to be done or to be learnt', () => {
    everyWalk(({ request, steps }) => {
      for (const state of [...steps.map((step) => step.decision.request), request])
        expect(state.wake === undefined).toBe(isSettled(state));
    });
  });

  test('personal data is handed over only to an established identity', () => {
    everyWalk(({ steps }) => {
      for (const { decision } of steps) {
        const { request, entry } = decision;
        if (entry.facts.method !== 'handedOver' || !isReplied(request)) continue;
        if (request.reply.containsPersonalData) expect(request.identityCheck).toBeDefined();
      }
    });
  });

  test('its next reminder lies ahead, unless one is due that was not sent yet', () => {
    everyWalk(({ steps }) => {
      for (const { before, decision, at } of steps) {
        const { wake } = decision.request;
        if (!wake || wake.at > at) continue;
        expect(before.wake && before.wake.at <= at && wake.at >= before.wake.at).toBe(true);
      }
    });
  });

  test('a reminder that is due and was not sent survives what is done in between', () => {
    let pending = 0;
    everyWalk(({ steps }) => {
      for (const { before, decision, at } of steps) {
        if (before.wake?.reason !== 'digest' || before.wake.at > at || !needsOfficer(decision.request))
          continue;
        // What is owed, by when, by whom or by which table, has become another: its reminders are others too.
        const moved = before.dueOn !== decision.request.dueOn;
        if (
          moved ||
          before.calendarHash !== turkishHolidays.hash ||
          rhythmOf(before) !== rhythmOf(decision.request)
        )
          continue;
        pending += 1;
        expect(decision.request.wake).toEqual(before.wake);
      }
    });
    expect(pending).toBeGreaterThan(0);
  });

  test('a request that owes a reply is reminded of by its last day, and after it by the next open morning', () => {
    everyWalk(({ steps }) => {
      for (const { decision, at } of steps) {
        const { request } = decision;
        if (!owesReply(request)) continue;
        const lastMorning = momentOf(request.dueOn, digestHour);
        expect(request.wake && request.wake.at <= (lastMorning > at ? lastMorning : nextMorning(at))).toBe(
          true,
        );
      }
    });
  });

  test('while the applicant has to pay it is looked at again the morning after her last day', () => {
    everyWalk(({ steps }) => {
      for (const { decision, at } of steps) {
        const { request } = decision;
        if (request.status !== 'feePending') continue;
        const lapses = momentOf(addDays(request.dueOn, 1), digestHour);
        const overdue = plusMs(at, 24 * hour);
        expect(request.wake && request.wake.at <= (lapses > at ? lapses : overdue)).toBe(true);
      }
    });
  });
});

/** Eight o'clock on the first day after `at` on which offices are open by any of the tables. */
function nextMorning(at: Instant): Instant {
  let day = dayOf(at);
  while (momentOf(day, digestHour) <= at || tables.some((table) => isClosedDay(day, table)))
    day = addDays(day, 1);
  return momentOf(day, digestHour);
}

describe('the next reminder asked for at any moment', () => {
  test('is strictly later, and a digest is at eight in Istanbul', () => {
    fc.assert(
      fc.property(walks, fc.integer({ min: 0, max: 60 * 86_400_000 }), ({ request }, ms) => {
        const after = plusMs(request.receivedAt, ms);
        const wake = nextWake(request, after, turkishHolidays);
        if (!wake) return;
        expect(wake.at > after).toBe(true);
        if (wake.reason === 'digest') expect(wake.at).toBe(momentOf(dayOf(wake.at), digestHour));
      }),
      { numRuns: 250 },
    );
  });

  test('never skips one: no reminder lies between a moment and the one found', () => {
    fc.assert(
      fc.property(
        walks,
        fc.integer({ min: 0, max: 45 * 86_400_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (w, ms, part) => {
          const after = plusMs(w.request.receivedAt, ms);
          const wake = nextWake(w.request, after, turkishHolidays);
          if (!wake) return;
          const between = plusMs(after, Math.floor((Date.parse(wake.at) - Date.parse(after) - 1) * part));
          expect(nextWake(w.request, between, turkishHolidays)).toEqual(wake);
        },
      ),
      { numRuns: 250 },
    );
  });
});
