import type { Instant } from '../contracts/vocabulary.ts';
import type { Officer } from './access.ts';
import { type Colleague, nameAmong } from './colleague.ts';
import type { RequestName } from './ports.ts';
import { plusMs } from './time/days.ts';

/** That an officer has a form about a request open: her colleagues are told, and nobody is kept from anything. */
export type WritingMark = { readonly officer: string; readonly until: Instant };

/** A form that was neither sent nor looked at for so long was left. */
const markedMs = 10 * 60_000;

export const markOf = ({ id }: Pick<Officer, 'id'>, at: Instant): WritingMark => ({
  officer: id,
  until: plusMs(at, markedMs),
});

/** Her mark, over: what she wrote was sent. */
export const markEnded = ({ id }: Pick<Officer, 'id'>, at: Instant): WritingMark => ({
  officer: id,
  until: at,
});

/** The names of others who are writing, in the order of the alphabet. */
export const othersWriting = (
  marks: readonly WritingMark[],
  { id }: Pick<Officer, 'id'>,
  at: Instant,
  colleagues: readonly Colleague[],
): readonly string[] =>
  marks
    .filter(({ officer, until }) => officer !== id && at < until)
    .map(({ officer }) => nameAmong(colleagues, officer))
    .sort((a, b) => a.localeCompare(b, 'tr'));

export type WritingStore = {
  /** One mark for each request and officer; a newer one takes its place. */
  readonly mark: (name: RequestName, mark: WritingMark) => Promise<void>;
  readonly marks: (name: RequestName) => Promise<readonly WritingMark[]>;
};
