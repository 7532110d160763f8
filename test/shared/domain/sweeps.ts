import { remind } from '../../../functions/remind/handler.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { ok } from '../../../shared/contracts/failures.ts';
import type { Instant, LocalDate } from '../../../shared/contracts/vocabulary.ts';
import type { DueRow } from '../../../shared/domain/decide/remind.ts';
import type { DueStore, Loaded, Upkeep } from '../../../shared/domain/ports.ts';
import type { Request } from '../../../shared/domain/request.ts';
import type { Root } from '../../../shared/domain/root.ts';
import type { StaffLetter, StaffLetterOf } from '../../../shared/domain/staff-letter.ts';
import { addDays, dayOf, momentOf, plusMs } from '../../../shared/domain/time/days.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';

/** What left the house while the sweeps ran. */
export type Sent = {
  readonly digests: readonly StaffLetterOf<'digest'>[];
  readonly escalations: readonly StaffLetterOf<'escalation'>[];
  readonly nudges: readonly Instant[];
  readonly last: readonly Request[];
};

/**
 * Runs the real reminder function every hour of `days` days over requests kept in memory, which stores like the
 * table does: one digest for a unit and day, a reminder moved only from where it stood.
 *
 * @param asleep days on which no run happens at all
 * @param act what happens to a request before the run of an hour
 */
export async function sweep(
  requests: readonly Request[],
  days: number,
  asleep: ReadonlySet<LocalDate> = new Set(),
  act: (request: Request, at: Instant) => Request = (request) => request,
): Promise<Sent> {
  const held = new Map(requests.map((request) => [request.reference, request]));
  const letters = new Map<string, StaffLetter>();
  let upkeep: Upkeep | undefined;
  const nudges: Instant[] = [];
  const kept: Loaded['kept'] = { intakeKey: '', bodyMac: '', sealed: {} };
  const store: DueStore = {
    shards: [0],
    due: async (_authority, _shard, now) =>
      [...held.values()].filter((r) => r.wake && r.wake.at <= now).map(rowOf),
    advance: async (row, next, version) => {
      const { wake, ...rest } = held.get(row.reference) as Request;
      if (wake?.at !== row.wakeAt || rest.version !== version) return false;
      held.set(row.reference, next ? { ...rest, wake: next } : rest);
      return true;
    },
  };
  const dependencies = {
    authorities: [kocasinan],
    store,
    putLetter: async <L extends StaffLetter>(letter: L): Promise<L> => {
      const key = [letter.kind, 'department' in letter ? letter.department : '', letter.key].join(' ');
      if (!letters.has(key)) letters.set(key, letter);
      return letters.get(key) as L;
    },
    upkeep: {
      find: async () => upkeep,
      note: async (_authority: string, noted: Upkeep) => {
        upkeep = noted;
      },
    },
    walk: async () => [],
    find: async ({ reference }: { reference: string }) => {
      const request = held.get(reference);
      return request ? { request, kept } : undefined;
    },
    commit: async (
      _before: Loaded,
      {
        request,
        letters,
        entry,
      }: { request: Request; letters: readonly { kind: string }[]; entry: { at: Instant } },
    ) => {
      held.set(request.reference, request);
      nudges.push(...letters.filter((letter) => letter.kind === 'nudge').map(() => entry.at));
      return ok(request);
    },
    figures: { put: async () => {}, walk: async () => [] },
    roots: { heads: async () => [], find: async () => undefined, put: async () => {} },
    sign: async (root: Root) => ({ ...root, signature: new Uint8Array() }),
    calendar: turkishHolidays,
    letterState: () => Promise.resolve(undefined),
    log: () => {},
  };
  const start = dayOf([...held.values()].map((r) => r.receivedAt).sort()[0] ?? '');
  for (let day = start; day < addDays(start, days); day = addDays(day, 1)) {
    for (let hour = 0; hour < 24; hour++) {
      const at = plusMs(momentOf(day, hour), 5 * 60_000);
      for (const request of held.values())
        if (request.receivedAt < at) held.set(request.reference, act(request, at));
      if (!asleep.has(day)) await remind(dependencies, at);
    }
  }
  const ofKind = <Kind extends StaffLetter['kind']>(kind: Kind) =>
    [...letters.values()].filter((letter): letter is StaffLetterOf<Kind> => letter.kind === kind);
  return {
    digests: ofKind('digest'),
    escalations: ofKind('escalation'),
    nudges,
    last: [...held.values()],
  };
}

function rowOf({ authority, reference, department, dueOn, wake }: Request): DueRow {
  return {
    authority,
    reference,
    department,
    dueOn,
    wakeAt: wake?.at ?? '',
    wakeFor: wake?.reason ?? 'digest',
  };
}

/** The days on which a request stood in a unit's digest, or in its supervisor's mail, one for each line. */
export const listedOn = (
  sent: Sent,
  reference: string,
  where: 'digests' | 'escalations' = 'digests',
): LocalDate[] =>
  sent[where]
    .flatMap(({ day, rows }) => rows.filter((row) => row.reference === reference).map(() => day))
    .sort();
