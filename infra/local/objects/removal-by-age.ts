import type { Clock, Log } from '../access/door.types.ts';
import { reasonOf } from '../logs.ts';
import type { Bucket } from './buckets.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * Removes what a bucket's lifecycle rules let go. As on AWS a content goes at the midnight (UTC) that follows its last
 * day. Resolves with how many went.
 */
export async function removeExpired({ model, files }: Bucket, now: number): Promise<number> {
  const gone = files
    .heads()
    .filter(({ key, at }) =>
      model.expiries.some(
        ({ prefix, days }) => key.startsWith(prefix) && Math.ceil((at + days * dayMs) / dayMs) * dayMs <= now,
      ),
    );
  for (const { key } of gone) await files.remove(key);
  return gone.length;
}

/** Looks at the start and every hour until closed. */
export function startRemovalByAge(
  buckets: readonly Bucket[],
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  everyMs = 60 * 60_000,
): { readonly close: () => Promise<void> } {
  let removing: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      for (const bucket of buckets) {
        const gone = await removeExpired(bucket, clock.now());
        if (gone > 0) log('objects', `removed ${gone} contents that were not sent in time`);
      }
    } catch (error) {
      log('objects', `REMOVAL BY AGE FAILED, will be tried again: ${reasonOf(error)}`);
    }
  };
  const begin = () => {
    removing = removing.then(look);
  };
  begin();
  const timer = setInterval(begin, everyMs);
  return {
    close: () => {
      clearInterval(timer);
      return removing;
    },
  };
}
