/** Looks through what is put into a bucket, and says on the bus what was found, in GuardDuty's words. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, Log, PutEvent } from '../access/door.types.ts';
import { listJson, readIfPresent, removeDrafts, writeDurably } from '../durable-file.ts';
import { createWakeUp } from '../events/wake-up.ts';
import { reasonOf } from '../logs.ts';
import type { Arrived, FindBucket } from '../objects/buckets.ts';
import { S3Refusal } from '../objects/s3-answers.ts';
import { askClamd, type ClamdAddress, type Verdict } from './clamd.ts';

type Waiting = { readonly bucket: string; readonly key: string; readonly etag: string };
type ScansOptions = {
  /** One file for each content that nobody has looked through yet: what a crash interrupts is done after it. */
  readonly folder: string;
  /** Without it nothing is looked through, and that is what is said of each content. */
  readonly clamd: ClamdAddress | undefined;
  readonly clock: Clock;
  readonly log: Log;
};
export type Scans = {
  readonly arrived: Arrived;
  /** Begins to look, with what waited from before. */
  readonly start: (findBucket: FindBucket, putEvent: PutEvent) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Milliseconds before a daemon that was away is asked again, whatever comes in between. */
const retryAfter = 15_000;

export function createScans({ folder, clamd, clock, log }: ScansOptions): Scans {
  const bell = createWakeUp();
  let running: Promise<void> | undefined;
  const closing = new AbortController();
  /** Of the content, not of its place: what is put there again waits in a file of its own. */
  const nameOf = ({ key, etag }: Pick<Waiting, 'key' | 'etag'>) =>
    `${key.replaceAll('/', '_')}_${etag.replaceAll('"', '')}.json`;

  const run = async (findBucket: FindBucket, putEvent: PutEvent): Promise<void> => {
    while (!closing.signal.aborted) {
      const names = await listJson(folder);
      let away = false;
      for (const name of names) {
        if (closing.signal.aborted || away) break;
        const text = await readIfPresent(join(folder, name));
        if (text === undefined) continue;
        try {
          await look(JSON.parse(text) as Waiting, findBucket, putEvent);
          await rm(join(folder, name), { force: true });
        } catch (error) {
          // What was being looked at waits in its file for the next start.
          if (closing.signal.aborted) return;
          away = true;
          log('scan', `FAILED: ${reasonOf(error)}; asked again in ${retryAfter / 1000} s`);
        }
      }
      if (closing.signal.aborted || (names.length > 0 && !away)) continue;
      await bell.wait(retryAfter);
    }
  };

  const look = async ({ bucket, key, etag }: Waiting, findBucket: FindBucket, putEvent: PutEvent) => {
    const object = await contentOf(findBucket, bucket, key);
    if (!object || object.etag !== etag) return;
    const verdict = clamd ? await askClamd(clamd, object.content, closing.signal) : undefined;
    await putEvent(eventOf({ bucket, key, etag }, verdict));
  };

  return {
    async arrived({ name, scannedPrefixes }, { key, etag }) {
      if (!scannedPrefixes.some((prefix) => key.startsWith(prefix))) return;
      const waiting: Waiting = { bucket: name, key, etag };
      await writeDurably(join(folder, nameOf(waiting)), JSON.stringify({ ...waiting, at: clock.now() }));
      bell.ring();
    },
    async start(findBucket, putEvent) {
      await removeDrafts(folder);
      running = run(findBucket, putEvent);
    },
    async close() {
      closing.abort();
      bell.ring();
      await running;
    },
  };
}

async function contentOf(findBucket: FindBucket, bucket: string, key: string) {
  try {
    return await findBucket(bucket).files.get(key);
  } catch (error) {
    // A bucket that the template no longer has.
    if (error instanceof S3Refusal) return undefined;
    throw error;
  }
}

const results: Readonly<Record<Verdict, string>> = {
  clean: 'NO_THREATS_FOUND',
  infected: 'THREATS_FOUND',
  unscanned: 'UNSUPPORTED',
};

/** @param verdict undefined where nobody looks */
function eventOf({ bucket, key, etag }: Waiting, verdict: Verdict | undefined) {
  return {
    source: 'aws.guardduty',
    'detail-type': 'GuardDuty Malware Protection Object Scan Result',
    resources: [],
    detail: {
      schemaVersion: '1.0',
      scanStatus: verdict === undefined || verdict === 'unscanned' ? 'SKIPPED' : 'COMPLETED',
      resourceType: 'S3_OBJECT',
      s3ObjectDetails: { bucketName: bucket, objectKey: key, eTag: etag.replaceAll('"', '') },
      scanResultDetails: { scanResultStatus: results[verdict ?? 'unscanned'], threats: null },
    },
  };
}
