import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import {
  type Attachment,
  attachmentLimitsOf,
  factsOf,
  openingOf,
  refusalOf,
  stillWaits,
  usualAttachmentLimits,
} from '../../../shared/domain/attachment.ts';
import { folderOf, keptKey, waitingAt, waitingKey } from '../../../shared/domain/attachment-place.ts';

const limits = { files: 3, filesInAll: 9, eachBytes: 100, byFormBytes: 40, totalBytes: 150 };
const file = (size: number, sha256 = String(size)) => ({ size, sha256 });

describe('what still fits', () => {
  test.each<[string, Parameters<typeof refusalOf>, ReturnType<typeof refusalOf>]>([
    ['the first', [[], file(100), limits], undefined],
    ['nothing in it', [[], file(0), limits], 'empty'],
    ['one byte too many', [[], file(101), limits], 'tooLarge'],
    ['one byte too many for a form', [[], file(41), limits, limits.byFormBytes], 'tooLarge'],
    ['the last', [[file(1), file(2)], file(3), limits], undefined],
    ['one more than the last', [[file(1), file(2), file(3)], file(4), limits], 'tooMany'],
    ['the whole sum', [[file(100)], file(50), limits], undefined],
    ['one byte more than the sum', [[file(100)], file(51), limits], 'tooMuch'],
    ['the same again', [[file(5, 'a')], file(5, 'a'), limits], 'again'],
    ['an address asked for, its content not known yet', [[file(5, 'a')], { size: 5 }, limits], undefined],
  ])('%s', (_what, given, refusal) => {
    expect(refusalOf(...given)).toBe(refusal);
  });

  test('whatever is added one by one, what was taken keeps within every limit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(130), { maxLength: 30 }), (sizes) => {
        const taken: { size: number; sha256: string }[] = [];
        for (const [n, size] of sizes.entries()) {
          const one = file(size, String(n));
          if (!refusalOf(taken, one, limits)) taken.push(one);
        }
        expect(taken.length).toBeLessThanOrEqual(limits.files);
        expect(taken.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(limits.totalBytes);
        for (const { size } of taken) expect(size).toBeLessThanOrEqual(limits.eachBytes);
      }),
    );
  });

  test('an institution may take more or less than usual', () => {
    expect(attachmentLimitsOf({})).toEqual(usualAttachmentLimits);
    expect(attachmentLimitsOf({ attachments: { files: 2 } })).toEqual({ ...usualAttachmentLimits, files: 2 });
  });

  test('the usual sizes pass through a form, base64 included, and one alone through the store', () => {
    expect((usualAttachmentLimits.byFormBytes * 4) / 3).toBeLessThan(6_000_000);
    expect(usualAttachmentLimits.eachBytes).toBeLessThanOrEqual(usualAttachmentLimits.totalBytes);
  });
});

test('what was not sent waits two days, to the millisecond', () => {
  const waiting = { addedAt: '2026-11-20T10:00:00.000Z' } as Attachment & { addedAt: Instant };
  expect(stillWaits(waiting, '2026-11-22T09:59:59.999Z' as Instant)).toBe(true);
  expect(stillWaits(waiting, '2026-11-22T10:00:00.000Z' as Instant)).toBe(false);
});

describe('who gets a content', () => {
  test.each([
    ['clean', false, 'open'],
    ['clean', true, 'open'],
    ['unscanned', false, 'warn'],
    ['unscanned', true, 'open'],
    ['waiting', false, 'wait'],
    ['waiting', true, 'wait'],
    ['infected', false, 'never'],
    ['infected', true, 'never'],
  ] as const)('%s, warned %s: %s', (scan, warned, opening) => {
    expect(openingOf(scan, warned)).toBe(opening);
  });
});

test('the trail keeps number and digests, and nothing where there is no document', () => {
  expect(factsOf([])).toEqual({});
  expect(factsOf([file(1, 'aa'), file(2, 'bb')])).toEqual({ attachments: 2, sha256: 'aa bb' });
});

describe('places', () => {
  const id = '0'.repeat(31);
  test('what waits is found by its key, and by no other', () => {
    expect(waitingAt(waitingKey('kent-konut', `${id}f`))).toEqual({ authority: 'kent-konut', id: `${id}f` });
    for (const key of [
      keptKey('kocasinan', 'f', `${id}f`),
      waitingKey('kocasinan', id),
      waitingKey('kocasinan', `../${id}`),
      'malware-protection-resource-validation-object',
    ])
      expect(waitingAt(key)).toBeUndefined();
  });

  test('a request’s folder is always the same, another’s is another, and no name stands in it', () => {
    const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const folder = folderOf(one, 'kocasinan', 'AAAAA-AAAAA');
    expect(folder).toMatch(/^[0-9a-f]{32}$/);
    expect(folderOf(one, 'kocasinan', 'AAAAA-AAAAA')).toBe(folder);
    expect(
      new Set([
        folder,
        folderOf(two, 'kocasinan', 'AAAAA-AAAAA'),
        folderOf(one, 'kent-konut', 'AAAAA-AAAAA'),
        folderOf(one, 'kocasinan', 'AAAAA-AAAAB'),
      ]).size,
    ).toBe(4);
  });
});
