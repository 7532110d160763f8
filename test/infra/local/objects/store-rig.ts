/** The runner's S3 as functions and browsers reach it: a door, and an address of its own for browsers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import type { PutEvent } from '../../../../infra/local/access/door.types.ts';
import type { BucketModel } from '../../../../infra/local/assembly/assembly.types.ts';
import { startObjects } from '../../../../infra/local/objects/objects.ts';
import type { ClamdAddress } from '../../../../infra/local/scan/clamd.ts';
import { openDoor } from '../door-harness.ts';
import { keepLog } from '../scratch.ts';

const keyArn = 'arn:aws:kms:eu-central-1:000000000000:key/DataKey';
export const bucket: BucketModel = {
  name: 'belgeler',
  arn: 'arn:aws:s3:::belgeler',
  keyArn,
  origins: ['https://basvuru.example'],
  expiries: [{ prefix: 'incoming/', days: 2 }],
  scannedPrefixes: ['incoming/'],
};

type Options = {
  readonly dataDir: string;
  readonly now?: () => number;
  readonly allows?: (action: string, resource: string) => boolean;
  readonly clamd?: ClamdAddress;
  readonly putEvent?: PutEvent;
};

export async function openStore({
  dataDir,
  now = Date.now,
  allows = () => true,
  clamd,
  putEvent = async () => {},
}: Options) {
  const asked: string[] = [];
  const judge = (action: string, resource: string) => {
    asked.push(`${action} ${resource}`);
    return allows(action, resource);
  };
  const secretAccessKey = 'not-checked-here';
  const principal = { functionName: 'attach', accessKeyId: 'AKIAHARNESS', allows: judge };
  const clock = { now };
  let answer: (request: never) => Promise<{ status: number; headers: object; body: Buffer }>;
  const browsers = createServer((request, response) => {
    answer(request as never).then(
      ({ status, headers, body }) => response.writeHead(status, headers as Record<string, string>).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => browsers.listen(0, '127.0.0.1', resolve));
  const publicUrl = `http://127.0.0.1:${(browsers.address() as AddressInfo).port}`;
  const objects = await startObjects({
    application: {
      buckets: [bucket],
      keys: [{ arn: keyArn, keyId: 'DataKey', spec: 'SYMMETRIC_DEFAULT' }],
      region: 'eu-central-1',
    },
    dataDir,
    keysFile: join(dataDir, 'keys.json'),
    publicUrl,
    clamd,
    find: (id) => (id === principal.accessKeyId ? { principal, secretAccessKey } : undefined),
    clock,
    log: keepLog().log,
  });
  if (!objects) throw new Error('There is a bucket');
  answer = objects.browsers.answer as typeof answer;
  await objects.scan(putEvent);
  const door = await openDoor(objects.endpoint, judge);
  const kms = new KMSClient(door.clientConfig);
  return {
    asked,
    clientConfig: door.clientConfig,
    /** As the adapters are told of the bucket. */
    signing: kms.config,
    inside: { name: bucket.name, address: `${door.clientConfig.endpoint}/${bucket.name}` },
    outside: { name: bucket.name, address: `${publicUrl}/depo/${bucket.name}` },
    close: async () => {
      await objects.close();
      await door.close();
      browsers.closeAllConnections();
      await new Promise((resolve) => browsers.close(resolve));
    },
  };
}
