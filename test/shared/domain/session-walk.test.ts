/** Whatever is done with sessions in whatever order: one that is over stays over, and none outlives its limits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { citizenSessionLimits } from '../../../shared/domain/citizen-session.ts';
import {
  isLive,
  newSession,
  renewed,
  type Session,
  type SessionLimits,
  type Standing,
} from '../../../shared/domain/session.ts';
import { plusMs } from '../../../shared/domain/time/days.ts';

const begun = '2026-05-04T09:00:00.000Z' as Instant;
const minute = 60_000;
const officers: SessionLimits = { idleMs: 30 * minute, lifetimeMs: 8 * 60 * minute };

type Turn =
  | { readonly does: 'wait'; readonly ms: number }
  | {
      readonly does:
        | 'begin'
        | 'call'
        | 'lateRenewal'
        | 'end'
        | 'endAll'
        | 'lockOut'
        | 'letIn'
        | 'endEveryone';
    };
const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('wait' as const), ms: fc.nat(45 * minute) }) },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constantFrom('begin' as const, 'call' as const, 'call' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'lateRenewal' as const,
        'end' as const,
        'endAll' as const,
        'lockOut' as const,
        'letIn' as const,
        'endEveryone' as const,
      ),
    }),
  },
);
const turns = fc.array(turn, { minLength: 10, maxLength: 80, size: 'max' });

type World = { at: Instant; standing: Standing; readonly sessions: Session<string>[] };

/** One owner's sessions, as the store would keep them. */
function play(world: World, { idleMs, lifetimeMs }: SessionLimits, next: Turn): void {
  const { at, standing, sessions } = world;
  const last = sessions.at(-1);
  switch (next.does) {
    case 'wait':
      world.at = plusMs(at, next.ms);
      return;
    case 'begin': {
      // Nobody who is locked out begins one.
      if (standing.lockedAt) return;
      const begins = { authority: 'kocasinan', owner: 'mac', generation: standing.generation };
      sessions.push(newSession(String(sessions.length), 'who', begins, { idleMs, lifetimeMs }, at));
      return;
    }
    case 'call': {
      const renewal = last && isLive(last, standing, at) && renewed(last, { idleMs, lifetimeMs }, at);
      if (last && renewal) sessions.splice(-1, 1, { ...last, ...renewal });
      return;
    }
    case 'lateRenewal': {
      // A call judged it live, and its renewal is written after whatever came between.
      const renewal = last && renewed(last, { idleMs, lifetimeMs }, at);
      if (last && renewal) sessions.splice(-1, 1, { ...last, ...renewal });
      return;
    }
    case 'end':
      if (last) sessions.splice(-1, 1, { ...last, endsAt: last.endsAt < at ? last.endsAt : at });
      return;
    case 'endAll':
      world.standing = { ...standing, generation: standing.generation + 1 };
      return;
    case 'lockOut':
      world.standing = { ...standing, generation: standing.generation + 1, lockedAt: at };
      return;
    case 'letIn': {
      const { lockedAt: _, ...open } = standing;
      world.standing = open;
      return;
    }
    case 'endEveryone':
      world.standing = { ...standing, allEndedAt: at };
      return;
  }
}

/** Plays all turns, and shows the world before and after each. */
function walk(
  limits: SessionLimits,
  script: readonly Turn[],
  see: (before: World, next: Turn, after: World) => void,
): void {
  const world: World = { at: begun, standing: { generation: 0 }, sessions: [] };
  for (const next of script) {
    const before = { ...world, sessions: [...world.sessions] };
    play(world, limits, next);
    see(before, next, world);
  }
}
const liveIn = ({ sessions, standing, at }: World) => sessions.map((each) => isLive(each, standing, at));
const runs = { numRuns: 200 };

describe.each([
  ['an officer’s', officers],
  ['a citizen’s', citizenSessionLimits],
])('%s session, in any order of what befalls it,', (_whose, limits) => {
  it('is never alive beyond its lifetime, nor longer after a call than it may idle', () => {
    let alive = 0;
    fc.assert(
      fc.property(turns, (script) => {
        walk(limits, script, (_before, _next, { sessions, standing, at }) => {
          for (const each of sessions.filter((one) => isLive(one, standing, at))) {
            alive++;
            expect(at < plusMs(each.startedAt, limits.lifetimeMs)).toBe(true);
            expect(at < plusMs(each.usedAt, limits.idleMs + minute)).toBe(true);
            expect(each.endsAt <= plusMs(each.startedAt, limits.lifetimeMs)).toBe(true);
          }
        });
      }),
      runs,
    );
    expect(alive).toBeGreaterThan(1_000);
  });

  it('that was ended, alone or with others, is not alive again, whatever renewal was under way', () => {
    let ended = 0;
    fc.assert(
      fc.property(turns, (script) => {
        const dead = new Set<number>();
        walk(limits, script, ({ sessions: then }, { does }, after) => {
          const alone = does === 'end' && then.length > 0 ? [then.length - 1] : [];
          const all = ['endAll', 'lockOut', 'endEveryone'].includes(does) ? then.map((_, n) => n) : [];
          for (const n of [...alone, ...all]) dead.add(n);
          ended = Math.max(ended, dead.size);
          for (const n of dead) expect(liveIn(after)[n]).toBe(false);
        });
      }),
      runs,
    );
    expect(ended).toBeGreaterThan(5);
  });

  it('that nobody came back to in time is not alive again by any further call', () => {
    fc.assert(
      fc.property(
        turns.map((script) => script.filter(({ does }) => does !== 'lateRenewal' && does !== 'letIn')),
        (script) => {
          walk(limits, script, (before, _next, after) => {
            for (const [n, lives] of liveIn(before).entries())
              if (!lives) expect(liveIn(after)[n]).toBe(false);
          });
        },
      ),
      runs,
    );
  });

  it('of somebody who is locked out does not live, and none of those before lives when she is let in', () => {
    fc.assert(
      fc.property(turns, (script) => {
        walk(limits, script, ({ sessions: then }, { does }, after) => {
          if (after.standing.lockedAt) expect(liveIn(after)).not.toContain(true);
          if (does === 'letIn' && after.standing.generation > 0)
            for (const [n, each] of then.entries())
              if (each.generation < after.standing.generation) expect(liveIn(after)[n]).toBe(false);
        });
      }),
      runs,
    );
  });
});
