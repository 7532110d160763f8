import type { Clock, Log } from './access/door.types.ts';
import { istanbul, zoneOffset } from './zone.ts';

/** Writes `hh:mm:ss.mmm part | message` lines; the time is Istanbul's, by the runner's clock. */
export const createLog = (
  clock: Clock,
  write: (line: string) => void = (line) => void process.stdout.write(line),
): Log => {
  return (part, message) => {
    const now = clock.now();
    const time = new Date(now + zoneOffset(istanbul, now)).toISOString().slice(11, 23);
    for (const line of message.trimEnd().split('\n')) write(`${time} ${part.padEnd(10)} | ${line}\n`);
  };
};

/** What an error says, for a log line; a cause is told too. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${reasonOf(error.cause)})`;
};
