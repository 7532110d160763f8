import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeLetter } from '../../../shared/adapters/letter-item.ts';
import { letterOfTags, tagsOf } from '../../../shared/adapters/letter-tags.ts';
import { outboxStore } from '../../../shared/adapters/outbox.ts';
import { addressOf } from '../../../shared/adapters/staff-letter-place.ts';
import { staffLetters } from '../../../shared/adapters/staff-letters.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { PutStaffLetter } from '../../../shared/domain/ports.ts';
import type { StaffLetter, StaffLetterOf } from '../../../shared/domain/staff-letter.ts';
import { everyStaffLetter } from '../letters/staff-samples.ts';
import { type RealEngine, startRealEngine } from './engine.ts';

let engine: RealEngine;
let put: PutStaffLetter;
const at = '2026-05-14T05:00:00.000Z' as Instant;
const later = '2026-05-14T06:00:00.000Z' as Instant;

beforeAll(async () => {
  engine = await startRealEngine();
  put = staffLetters(engine.tables, engine.makeKey);
});
afterAll(() => engine.close());
beforeEach(() => engine.clear());

const row = (reference: string) =>
  ({ reference, regime: 'petition', status: 'received', dueOn: '2026-06-03', daysLeft: 20 }) as const;
const digest = (...references: string[]): StaffLetterOf<'digest'> => ({
  kind: 'digest',
  key: '2026-05-14',
  authority: 'kocasinan',
  department: 'fen-isleri',
  day: '2026-05-14',
  rows: references.map(row),
});

describe('a letter to the institution’s own people', () => {
  it('is put once; whoever comes later is told what that first one says', async () => {
    const first = digest('AAAAA-AAAAA', 'BBBBB-BBBBB');
    expect(await put(first, at)).toEqual(first);
    expect(await put(digest('AAAAA-AAAAA', 'CCCCC-CCCCC'), later)).toEqual(first);
    const stored = (await engine.scan('requests')).filter(
      (item) => item.pk === 'kocasinan#DIGEST#fen-isleri',
    );
    expect(stored).toHaveLength(1);
    expect(stored[0]).toMatchObject({ sk: 'LETTER#2026-05-14', createdAt: at, state: 'pending' });
  });

  it('put by twenty runs at once is one letter with one list, and one key', async () => {
    const attempts = Array.from({ length: 20 }, (_, i) => digest(`AAAAA-AAA${String(i).padStart(2, '0')}`));
    const answers = await Promise.all(attempts.map((one) => put(one, at)));
    expect(new Set(answers.map(({ rows }) => JSON.stringify(rows))).size).toBe(1);
    expect(await engine.scan('requests')).toHaveLength(1);
    expect(await engine.scan('keys')).toHaveLength(1);
  });

  it('does not stand in another series, unit or institution’s way', async () => {
    const escalation: StaffLetter = { ...digest('AAAAA-AAAAA'), kind: 'escalation' };
    for (const letter of [
      digest('AAAAA-AAAAA'),
      escalation,
      { ...digest('AAAAA-AAAAA'), department: 'zabita' },
      { ...digest('AAAAA-AAAAA'), authority: 'kent-konut' },
    ])
      expect(await put(letter, at)).toEqual(letter);
    expect(await engine.scan('requests')).toHaveLength(4);
  });
});

describe.each(everyStaffLetter)('the letter $kind', (letter) => {
  it('is stored as it was decided, waits in the outbox, and its tags lead back to it', async () => {
    await put(letter, at);
    const [item] = await engine.scan('requests');
    expect(decodeLetter(item ?? {}).content).toEqual(letter);
    const outbox = outboxStore(engine.tables, engine.readKey);
    const waiting = await Promise.all(outbox.shards.map((shard) => outbox.waiting('kocasinan', shard, at)));
    const address = addressOf(letter);
    expect(waiting.flatMap(({ due }) => due)).toEqual([address]);
    const read = await outbox.read(address, at);
    if (!read) throw new Error('The letter is not waiting');
    const tags = tagsOf(read);
    for (const value of Object.values(tags)) expect(value).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
    const reported = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
    expect(letterOfTags(reported)).toMatchObject({ address, authority: 'kocasinan', letter: letter.key });
  });

  it('is sealed under a key of its own', async () => {
    await put(letter, at);
    const outbox = outboxStore(engine.tables, engine.readKey);
    const read = await outbox.read(addressOf(letter), at);
    if (!read) throw new Error('The letter is not waiting');
    const mime = Buffer.from('Subject: Hatırlatma\r\n\r\n');
    expect(await outbox.claim(read, mime, 'x', later, at)).toBe(true);
    expect(Buffer.from((await outbox.read(addressOf(letter), later))?.bytes ?? []).equals(mime)).toBe(true);
    expect((await engine.scan('keys')).map(({ pk }) => pk)).toEqual([
      `${addressOf(letter).pk}#${letter.key}`,
    ]);
  });
});
