/** Who is given a document, and what each opening leaves behind; over the real engine. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AttachmentDependencies, openAttachment } from '../../../functions/staff/attachment.ts';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { readRecorder, readsFinder } from '../../../shared/adapters/reads-store.ts';
import { scanBook } from '../../../shared/adapters/scan-book.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { Officer } from '../../../shared/domain/access.ts';
import type { ScanState } from '../../../shared/domain/attachment.ts';
import { addDocuments } from '../../../shared/domain/decide/documents.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { type RealEngine, startRealEngine } from '../../shared/adapters/engine.ts';
import { authority, may4, storesOf } from '../../shared/adapters/samples.ts';

let engine: RealEngine;
let deps: AttachmentDependencies;
beforeAll(async () => {
  engine = await startRealEngine();
  deps = {
    open: dossierOpener(engine.tables, engine.readKey),
    recordRead: readRecorder(engine.tables),
    addressDownload: async (key, name) => `https://depo.example/${key}?${name}`,
  };
});
afterAll(() => engine.close());

const roads: Officer = {
  id: 'o-1',
  entitlements: [{ authority: authority.id, department: 'fen-isleri', role: 'officer' }],
};
const stranger: Officer = { ...roads, id: 'o-2', entitlements: [] };

/** A petition to the roads department with one document, of which this is known. */
async function withDocument(scan: ScanState) {
  const { takeOne, decideOn } = storesOf(engine);
  const { reference } = await takeOne();
  const name = { authority: authority.id, reference };
  const id = randomBytes(16).toString('hex');
  const file = {
    id,
    name: 'Çukur.pdf',
    type: 'application/pdf' as const,
    size: 9,
    sha256: 'ab'.repeat(32),
    key: `kept/${authority.id}/f/${id}`,
  };
  await decideOn(name, (request) =>
    addDocuments(request, [file], { at: may4, calendar: turkishHolidays, authority }, 'applicant'),
  );
  await scanBook(engine.tables).note(authority.id, id, scan, may4, '2027-01-01T00:00:00.000Z' as Instant);
  const call = (officer: Officer) =>
    ({ authority, officer, needs: 'read', at: may4, language: 'tr', reference }) as const;
  const reads = async () =>
    (await readsFinder(engine.tables)(name)).map(({ officer, what }) => [officer, what]);
  return { id, file, call, reads };
}
const codeOf = (result: Awaited<ReturnType<typeof openAttachment>>) => !result.ok && result.failure.code;

describe('a document', () => {
  test('that was found clean is given, by an address for a minute, and the opening is on record', async () => {
    const { id, file, call, reads } = await withDocument('clean');
    expect(await openAttachment(deps, call(roads), id, {})).toEqual({
      ok: true,
      value: {
        url: `https://depo.example/${file.key}?Çukur.pdf`,
        until: '2026-05-04T06:31:00.000Z',
        name: 'Çukur.pdf',
      },
    });
    expect(await reads()).toEqual([['o-1', 'attachment']]);
  });

  test('that nobody looked at is given to whoever was warned', async () => {
    const { id, call } = await withDocument('unscanned');
    expect(codeOf(await openAttachment(deps, call(roads), id, {}))).toBe('attachmentUnscanned');
    expect((await openAttachment(deps, call(roads), id, { unscannedAccepted: true })).ok).toBe(true);
  });

  test.each([
    ['waiting', 'attachmentNotScannedYet'],
    ['infected', 'attachmentInfected'],
  ] as const)(
    'that is %s is given to nobody, however she asks, and the asking is on record',
    async (scan, code) => {
      const { id, call, reads } = await withDocument(scan);
      for (const unscannedAccepted of [false, true])
        expect(codeOf(await openAttachment(deps, call(roads), id, { unscannedAccepted }))).toBe(code);
      expect(await reads()).toHaveLength(2);
    },
  );

  test('of a request that she may not read does not exist, and leaves no record', async () => {
    const { id, call, reads } = await withDocument('clean');
    expect(codeOf(await openAttachment(deps, call(stranger), id, {}))).toBe('requestNotFound');
    expect(await reads()).toEqual([]);
  });

  test('of another request is not found here', async () => {
    const [one, two] = [await withDocument('clean'), await withDocument('clean')];
    expect(codeOf(await openAttachment(deps, one.call(roads), two.id, {}))).toBe('attachmentNotFound');
  });

  test('is not given when its reading cannot be recorded', async () => {
    const { id, call } = await withDocument('clean');
    const recordRead = () => Promise.reject(new Error('no record'));
    await expect(openAttachment({ ...deps, recordRead }, call(roads), id, {})).rejects.toThrow('no record');
  });
});
