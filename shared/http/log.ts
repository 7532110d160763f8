/** What may stand in a log line: nothing here can hold a person's data, and nothing else is accepted. */
export type LogFields = {
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly awsRequestId?: string;
  readonly code?: string;
  readonly authority?: string;
  readonly reference?: string;
  readonly letter?: string;
  readonly department?: string;
  readonly day?: string;
  readonly count?: number;
  readonly attempts?: number;
  readonly reason?: string;
  /** Read by the alarm on letters that wait too long. */
  readonly outboxOldestSeconds?: number;
};

export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void;

/** One object a line: under Lambda's JSON log format its fields can be filtered, which those of a string cannot. */
export const log: Log = (level, event, fields = {}) => {
  console[level]({ event, ...fields });
};

/** What an unexpected error may say in a log: its kind and its place, never its message, which can echo input. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  // The stack begins with the message, whose lines could look like frames.
  const stack = (error.stack ?? '').replace(error.message, '');
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim())].join(' | ');
}
