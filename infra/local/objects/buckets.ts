/** Buckets as S3 has them: whoever acts is asked for what her role grants, on the object and on the key behind it. */
import { join } from 'node:path';
import type { Clock, Log, Principal } from '../access/door.types.ts';
import type { BucketModel } from '../assembly/assembly.types.ts';
import { type KmsKey, loadKeys } from '../keys/kms-keys.ts';
import { type ObjectFiles, type ObjectHead, openObjectFiles, type StoredObject } from './object-files.ts';
import { S3Refusal } from './s3-answers.ts';

/** Told of a content once it is safe on disk; what it waits for is on disk, too. */
export type Arrived = (bucket: BucketModel, head: ObjectHead) => Promise<void>;
export type Bucket = {
  readonly model: BucketModel;
  readonly put: (principal: Principal, key: string, type: string, content: Buffer) => Promise<ObjectHead>;
  readonly get: (principal: Principal, key: string) => Promise<StoredObject>;
  readonly copy: (principal: Principal, from: string, to: string) => Promise<ObjectHead>;
  readonly remove: (principal: Principal, key: string) => Promise<void>;
  /** The contents themselves, for the runner's own work: scanning, removal by age. */
  readonly files: ObjectFiles;
};
export type FindBucket = (name: string) => Bucket;

type BucketsOptions = {
  readonly folder: string;
  readonly keysFile: string;
  readonly buckets: readonly BucketModel[];
  readonly keys: readonly KmsKey[];
  readonly region: string;
  readonly clock: Clock;
  readonly arrived: Arrived;
  readonly log: Log;
};

/** @returns a bucket by its name @throws S3Refusal for one that the template does not have */
export async function openBuckets(options: BucketsOptions): Promise<FindBucket> {
  const keys = await loadKeys(options.keysFile, options.keys);
  const opened = new Map<string, Bucket>();
  for (const model of options.buckets) {
    const key = keys.find(({ arn }) => arn === model.keyArn);
    if (!key) throw new Error(`${model.name} is encrypted under ${model.keyArn}, which the template has not`);
    const files = await openObjectFiles(join(options.folder, model.name), {
      keyArn: key.arn,
      material: key.material,
      bucketArn: model.arn,
    });
    opened.set(model.name, bucketOf(model, files, options));
  }
  return (name) => {
    const found = opened.get(name);
    if (!found) throw new S3Refusal('NoSuchBucket');
    return found;
  };
}

function bucketOf(model: BucketModel, files: ObjectFiles, options: BucketsOptions): Bucket {
  const { clock, region, arrived, log } = options;
  const needs = (principal: Principal, action: string, resource: string, context = {}) => {
    if (principal.allows(action, resource, context)) return;
    log('grants', `REFUSED: ${principal.functionName} may not ${action} on ${resource}`);
    throw new S3Refusal('AccessDenied');
  };
  /** S3 uses the bucket's key in the caller's name; with a bucket key the context names the bucket. */
  const needsKey = (principal: Principal, action: 'GenerateDataKey' | 'Decrypt') =>
    needs(principal, `kms:${action}`, model.keyArn, {
      'kms:ViaService': [`s3.${region}.amazonaws.com`],
      'kms:EncryptionContext:aws:s3:arn': [model.arn],
      'kms:EncryptionContextKeys': ['aws:s3:arn'],
    });
  const put: Bucket['put'] = async (principal, key, type, content) => {
    needs(principal, 's3:PutObject', `${model.arn}/${key}`);
    needsKey(principal, 'GenerateDataKey');
    const head = await files.put({ key, type, at: clock.now(), content });
    await arrived(model, head);
    return head;
  };
  const get: Bucket['get'] = async (principal, key) => {
    needs(principal, 's3:GetObject', `${model.arn}/${key}`);
    const found = await files.get(key);
    // As on AWS: only who may list a bucket is told that something is not there.
    if (!found)
      throw new S3Refusal(principal.allows('s3:ListBucket', model.arn) ? 'NoSuchKey' : 'AccessDenied');
    needsKey(principal, 'Decrypt');
    return found;
  };
  return {
    model,
    files,
    put,
    get,
    async copy(principal, from, to) {
      const { type, content } = await get(principal, from);
      return put(principal, to, type, content);
    },
    async remove(principal, key) {
      needs(principal, 's3:DeleteObject', `${model.arn}/${key}`);
      await files.remove(key);
    },
  };
}
