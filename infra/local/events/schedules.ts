import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock, Log } from '../access/door.types.ts';
import type { ScheduleModel } from '../assembly/assembly.types.ts';
import { readIfPresent, writeDurably } from '../durable-file.ts';
import type { Invocations } from '../functions/invocations.ts';
import { reasonOf } from '../logs.ts';
import { type NextTime, scheduleTimes } from './schedule-times.ts';

type SchedulesOptions = {
  readonly schedules: readonly ScheduleModel[];
  readonly folder: string;
  readonly account: string;
  readonly region: string;
  readonly invocations: Invocations;
  readonly clock: Clock;
  readonly log: Log;
  /** How often the clock is looked at; milliseconds. */
  readonly everyMs?: number;
};
/** Kept on disk: since when the schedule exists (a rate counts from there), and, to be looked up, when it was last due. */
type Kept = { readonly begun: number; readonly last?: number };
type Running = {
  readonly schedule: ScheduleModel;
  readonly file: string;
  readonly next: NextTime;
  kept: Kept;
  due: number | undefined;
  /** When it was last looked at, to notice a clock that was set back. */
  seen: number;
};

/**
 * EventBridge Scheduler. A time that passes while the runner is down is missed, as a schedule on AWS does not come
 * back either: what a run would have done, the next run does.
 */
export const startSchedules = async (
  options: SchedulesOptions,
): Promise<{ readonly close: () => Promise<void> }> => {
  const { schedules, folder, clock, log, everyMs = 1_000 } = options;
  const running = await Promise.all(schedules.map((schedule) => open(schedule, folder, clock)));
  let looking: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    for (const each of running) {
      try {
        await runIfDue(each, options);
      } catch (error) {
        log('schedules', `FAILED, will be tried again: ${each.schedule.name}: ${reasonOf(error)}`);
      }
    }
  };
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, everyMs);
  return {
    close: () => {
      clearInterval(timer);
      return looking;
    },
  };
};

const open = async (schedule: ScheduleModel, folder: string, clock: Clock): Promise<Running> => {
  const file = join(folder, `${schedule.name}.json`);
  const saved = await readIfPresent(file);
  const now = clock.now();
  const kept: Kept = saved === undefined ? { begun: now } : (JSON.parse(saved) as Kept);
  if (saved === undefined) await writeDurably(file, JSON.stringify(kept));
  const next = scheduleTimes(schedule.expression, schedule.zone, kept.begun);
  return { schedule, file, next, kept, due: next(now), seen: now };
};

const runIfDue = async (running: Running, options: SchedulesOptions): Promise<void> => {
  const { schedule, file, next } = running;
  const { invocations, clock, log } = options;
  const now = clock.now();
  if (now < running.seen) running.due = next(now);
  running.seen = now;
  const { due } = running;
  if (due === undefined || due > now) return;
  log('schedules', `${schedule.name} is due`);
  await invocations.enqueue({
    functionName: schedule.functionName,
    payload: payloadOf(schedule, due, options),
    deadLetterArn: schedule.deadLetterArn,
  });
  running.kept = { ...running.kept, last: due };
  running.due = next(now);
  await writeDurably(file, JSON.stringify(running.kept));
};

/** The template's input with the scheduler's placeholders filled, or the event that AWS sends without one. */
const payloadOf = (schedule: ScheduleModel, due: number, { account, region }: SchedulesOptions): string => {
  const time = new Date(due).toISOString().replace(/\.\d+Z$/, 'Z');
  const id = randomUUID();
  if (schedule.input !== undefined) {
    return schedule.input
      .replaceAll('<aws.scheduler.scheduled-time>', time)
      .replaceAll('<aws.scheduler.schedule-arn>', schedule.arn)
      .replaceAll('<aws.scheduler.execution-id>', id)
      .replaceAll('<aws.scheduler.attempt-number>', '1');
  }
  return JSON.stringify({
    version: '0',
    id,
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account,
    time,
    region,
    resources: [schedule.arn],
    detail: '{}',
  });
};
