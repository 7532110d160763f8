/** The reminder function over the real stores, with what a test may disturb. */
import { remind } from '../../../functions/remind/handler.ts';
import type { RemindDependencies } from '../../../functions/remind/run.ts';
import { committer } from '../../../shared/adapters/commit.ts';
import { dueStore } from '../../../shared/adapters/due-store.ts';
import { figuresStore } from '../../../shared/adapters/figures-store.ts';
import { requestFinder } from '../../../shared/adapters/find-request.ts';
import { decodeLetter } from '../../../shared/adapters/letter-item.ts';
import { letterStateReader } from '../../../shared/adapters/letter-state.ts';
import { queueWalker } from '../../../shared/adapters/queue-walker.ts';
import { rootSigner } from '../../../shared/adapters/root-signer.ts';
import { rootStore } from '../../../shared/adapters/root-store.ts';
import { staffLetters } from '../../../shared/adapters/staff-letters.ts';
import { upkeepStore } from '../../../shared/adapters/upkeep-store.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { DueStore } from '../../../shared/domain/ports.ts';
import type { StaffLetter, StaffLetterOf } from '../../../shared/domain/staff-letter.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import type { LogFields } from '../../../shared/http/log.ts';
import type { RealEngine } from '../../shared/adapters/engine.ts';
import { authority } from '../../shared/adapters/samples.ts';

export type Line = LogFields & { readonly event: string };

export function reminding(engine: RealEngine) {
  const store = dueStore(engine.tables);
  const lines: Line[] = [];
  const deps: RemindDependencies = {
    authorities: [authority],
    store,
    putLetter: staffLetters(engine.tables, engine.makeKey),
    upkeep: upkeepStore(engine.tables),
    walk: queueWalker(engine.tables),
    calendar: turkishHolidays,
    find: requestFinder(engine.tables),
    letterState: letterStateReader(engine.tables),
    figures: { ...figuresStore(engine.tables), walk: queueWalker(engine.tables) },
    roots: rootStore(engine.tables),
    sign: rootSigner(engine.kms, engine.rootKeyId),
    commit: committer(engine.tables, engine.secrets),
    log: (_level, event, fields = {}) => lines.push({ event, ...fields }),
  };
  const run = (at: string, changes: Partial<DueStore> = {}, others: Partial<RemindDependencies> = {}) =>
    remind({ ...deps, ...others, store: { ...store, ...changes } }, at as Instant);
  /** Every letter of a kind to the institution's own people, in the order of their keys. */
  const letters = async <Kind extends StaffLetter['kind']>(kind: Kind): Promise<StaffLetterOf<Kind>[]> =>
    (await engine.scan('requests'))
      .filter((item) => String(item.sk).startsWith('LETTER#'))
      .map((item) => decodeLetter(item).content)
      .filter((content): content is StaffLetterOf<Kind> => content.kind === kind)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  const digests = () => letters('digest');
  const dueAt = async (at: string) =>
    (await Promise.all(store.shards.map((shard) => store.due(authority.id, shard, at as Instant)))).flat();
  return { store, deps, lines, run, letters, digests, dueAt };
}
