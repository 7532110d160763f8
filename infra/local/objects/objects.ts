import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Clock, Log, PutEvent, ServiceEndpoint } from '../access/door.types.ts';
import type { Application } from '../assembly/assembly.types.ts';
import type { HttpAnswer } from '../http/gateway-answer.ts';
import type { ClamdAddress } from '../scan/clamd.ts';
import { createScans } from '../scan/scans.ts';
import { browserStore, storePath } from './browser-store.ts';
import { openBuckets } from './buckets.ts';
import { startRemovalByAge } from './removal-by-age.ts';
import { createS3 } from './s3.ts';
import type { FindSignatory } from './signatures.ts';

type ObjectsOptions = {
  readonly application: Pick<Application, 'buckets' | 'keys' | 'region'>;
  readonly dataDir: string;
  /** The file with the keys of the local KMS, which stands by now. */
  readonly keysFile: string;
  readonly publicUrl: string;
  readonly clamd: ClamdAddress | undefined;
  readonly find: FindSignatory;
  readonly clock: Clock;
  readonly log: Log;
};
export type Objects = {
  /** For the door. */
  readonly endpoint: ServiceEndpoint;
  /** For browsers, at the runner's own address. */
  readonly browsers: {
    readonly path: string;
    readonly answer: (request: IncomingMessage) => Promise<HttpAnswer>;
  };
  /** Begins to look through what is put there, once there is a bus to tell it. */
  readonly scan: (putEvent: PutEvent) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The buckets of the template on this machine's disk; undefined when it has none. */
export async function startObjects(options: ObjectsOptions): Promise<Objects | undefined> {
  const { application, dataDir, keysFile, publicUrl, clamd, find, clock, log } = options;
  const { buckets, keys, region } = application;
  if (buckets.length === 0) return undefined;
  const scans = createScans({ folder: join(dataDir, 'scans'), clamd, clock, log });
  const folder = join(dataDir, 'objects');
  const findBucket = await openBuckets({
    folder,
    keysFile,
    buckets,
    keys,
    region,
    clock,
    arrived: scans.arrived,
    log,
  });
  const removal = startRemovalByAge(
    buckets.map(({ name }) => findBucket(name)),
    { clock, log },
  );
  return {
    endpoint: createS3(findBucket),
    browsers: {
      path: storePath,
      answer: browserStore({ findBucket, find, region, publicUrl, clock }),
    },
    scan: (putEvent) => scans.start(findBucket, putEvent),
    close: async () => {
      await removal.close();
      await scans.close();
    },
  };
}
