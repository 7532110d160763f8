import type { Authority } from '../../shared/authorities/authority.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { DueRow } from '../../shared/domain/decide/remind.ts';
import type { FiguresStore } from '../../shared/domain/figures.ts';
import type {
  Commit,
  DueStore,
  FindRequest,
  LetterStateOf,
  PutStaffLetter,
  UpkeepStore,
  WalkQueue,
} from '../../shared/domain/ports.ts';
import type { Request } from '../../shared/domain/request.ts';
import type { RootStore, SignRoot } from '../../shared/domain/root.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import type { Log } from '../../shared/http/log.ts';

export type RemindDependencies = {
  readonly authorities: readonly Authority[];
  readonly store: DueStore;
  readonly putLetter: PutStaffLetter;
  readonly upkeep: UpkeepStore;
  readonly walk: WalkQueue;
  readonly find: FindRequest;
  readonly letterState: LetterStateOf;
  readonly commit: Commit;
  /** The day's numbers: what they are counted from, and where they are kept. */
  readonly figures: Pick<FiguresStore, 'put'> & { readonly walk: WalkQueue };
  readonly roots: RootStore;
  readonly sign: SignRoot;
  readonly calendar: Calendar;
  readonly log: Log;
};

/** A reminder that is due, with its request as it stands now. */
export type Due = { readonly row: DueRow; readonly request: Request };

/** One run of the schedule for one institution. */
export type Run = Omit<RemindDependencies, 'authorities'> & {
  readonly authority: Authority;
  readonly at: Instant;
  /** Does one piece of work; when it fails that is logged and counted, and nothing else is kept waiting. */
  readonly apart: <T>(work: () => Promise<T>) => Promise<T | undefined>;
};
