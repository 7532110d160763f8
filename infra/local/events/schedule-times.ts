import awsCronParser from 'aws-cron-parser';
import { instantAt, zoneOffset } from '../zone.ts';

/** The first time after `instant` that a schedule is due; undefined when there is none any more. Milliseconds. */
export type NextTime = (instant: number) => number | undefined;

const units: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

const rate = (expression: string, begun: number): NextTime => {
  const [, count = '', unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const period = Number(count) * (units[unit] ?? 0);
  if (!(period > 0)) throw new Error(`the runner does not know the schedule ${expression}`);
  return (instant) => begun + (Math.floor((instant - begun) / period) + 1) * period;
};

const cron = (expression: string, zone: string): NextTime => {
  const [, fields = ''] = /^cron\((.+)\)$/.exec(expression) ?? [];
  if (fields.trim().split(/\s+/).length !== 6)
    throw new Error(`the runner does not know the schedule ${expression}`);
  const parsed = awsCronParser.parse(fields);
  // The parser knows UTC only: it is asked with the zone's wall clock, and its answer is read as one.
  const after = (wall: number): number | undefined => {
    const found = awsCronParser.next(parsed, new Date(wall))?.getTime();
    return found === undefined ? undefined : found;
  };
  return (instant) => {
    const wall = instant + zoneOffset(zone, instant);
    for (let next = after(wall); next !== undefined; next = after(next)) {
      const found = instantAt(zone, next);
      // A wall time that comes twice when clocks go back counts once.
      if (found > instant) return found;
    }
    return undefined;
  };
};

/**
 * When a schedule is due: `cron(...)` on the zone's wall clock, or `rate(...)` counted from `begun`.
 * Throws on any other expression and on an unknown zone.
 */
export const scheduleTimes = (expression: string, zone: string, begun: number): NextTime => {
  zoneOffset(zone, begun);
  return expression.startsWith('rate(') ? rate(expression, begun) : cron(expression, zone);
};
