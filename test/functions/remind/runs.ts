/** The reminder function over the real stores, with what a test may disturb. */
import { type RemindDependencies, remind } from '../../../functions/remind/handler.ts';
import { committer } from '../../../shared/adapters/commit.ts';
import { dueStore } from '../../../shared/adapters/due-store.ts';
import { requestFinder } from '../../../shared/adapters/find-request.ts';
import { decodeLetter, type StoredLetter } from '../../../shared/adapters/letter-item.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { DueStore } from '../../../shared/domain/ports.ts';
import type { LogFields } from '../../../shared/http/log.ts';
import type { RealEngine } from '../../shared/adapters/engine.ts';
import { authority } from '../../shared/adapters/samples.ts';

export type Line = LogFields & { readonly event: string };

export function reminding(engine: RealEngine) {
  const store = dueStore(engine.tables, engine.makeKey);
  const lines: Line[] = [];
  const deps: RemindDependencies = {
    authorities: [authority],
    store,
    find: requestFinder(engine.tables),
    commit: committer(engine.tables, engine.secrets),
    log: (_level, event, fields = {}) => lines.push({ event, ...fields }),
  };
  const run = (at: string, changes: Partial<DueStore> = {}) =>
    remind({ ...deps, store: { ...store, ...changes } }, at as Instant);
  const digests = async (): Promise<Extract<StoredLetter['content'], { kind: 'digest' }>[]> =>
    (await engine.scan('requests'))
      .filter((item) => String(item.pk).includes('#DIGEST#'))
      .map((item) => decodeLetter(item).content)
      .filter((content) => content.kind === 'digest');
  const dueAt = async (at: string) =>
    (await Promise.all(store.shards.map((shard) => store.due(authority.id, shard, at as Instant)))).flat();
  return { store, deps, lines, run, digests, dueAt };
}
