import { describe, expect, test } from 'vitest';
import { noteScan } from '../../../functions/scan/handler.ts';
import { scanResultOf } from '../../../functions/scan/result.ts';
import type { ScanState } from '../../../shared/domain/attachment.ts';
import { may4 } from '../../shared/adapters/samples.ts';

const key = `incoming/kocasinan/${'a'.repeat(32)}`;
/** As AWS documents it. */
const event = (scanStatus: string, scanResultStatus: string | undefined, bucketName = 'belgeler') => ({
  version: '0',
  id: '72c7d362-737a-6dce-fc78-9e27a0171419',
  'detail-type': 'GuardDuty Malware Protection Object Scan Result',
  source: 'aws.guardduty',
  account: '111122223333',
  time: '2026-05-04T06:31:00Z',
  region: 'eu-central-1',
  resources: ['arn:aws:guardduty:eu-central-1:111122223333:malware-protection-plan/b4c7f464ab3a4EXAMPLE'],
  detail: {
    schemaVersion: '1.0',
    scanStatus,
    resourceType: 'S3_OBJECT',
    s3ObjectDetails: {
      bucketName,
      objectKey: key,
      eTag: 'ASIAI44QH8DHBEXAMPLE',
      versionId: null,
      s3Throttled: false,
    },
    ...(scanResultStatus === undefined ? {} : { scanResultDetails: { scanResultStatus, threats: null } }),
  },
});

test.each<[string, string | undefined, ScanState]>([
  ['COMPLETED', 'NO_THREATS_FOUND', 'clean'],
  ['COMPLETED', 'THREATS_FOUND', 'infected'],
  ['SKIPPED', 'UNSUPPORTED', 'unscanned'],
  ['SKIPPED', 'ACCESS_DENIED', 'unscanned'],
  ['FAILED', 'FAILED', 'unscanned'],
  ['FAILED', undefined, 'unscanned'],
  ['COMPLETED', 'SOMETHING_NEW', 'unscanned'],
])('%s %s is %s', (status, result, scan) => {
  expect(scanResultOf(event(status, result), 'belgeler')).toEqual({ key, scan });
});

test('another bucket’s result is none of ours, and what is no result is a fault', () => {
  expect(scanResultOf(event('COMPLETED', 'THREATS_FOUND', 'baska'), 'belgeler')).toBeUndefined();
  expect(() => scanResultOf({ detail: {} }, 'belgeler')).toThrow();
});

describe('what is done about it', () => {
  function noting(keptAs?: string) {
    const done: string[] = [];
    const deps = {
      book: {
        note: async (_: string, id: string, scan: ScanState) => {
          done.push(`${id} ${scan}`);
          return keptAs;
        },
      },
      store: { remove: async (name: string) => void done.push(`removed ${name}`) },
      log: () => {},
    };
    return { done, note: (name: string, scan: ScanState) => noteScan(deps, { key: name, scan }, may4) };
  }

  test('what is clean stays, what is harmful goes, here and where it was taken', async () => {
    const [clean, bad] = [noting('kept/x'), noting('kept/x')];
    await clean.note(key, 'clean');
    await bad.note(key, 'infected');
    expect(clean.done).toEqual([`${'a'.repeat(32)} clean`]);
    expect(bad.done).toEqual([`${'a'.repeat(32)} infected`, `removed ${key}`, 'removed kept/x']);
  });

  test('what is no document of ours is left alone', async () => {
    const { done, note } = noting();
    await note('malware-protection-resource-validation-object', 'infected');
    await note('kept/kocasinan/f/1', 'infected');
    expect(done).toEqual([]);
  });
});
