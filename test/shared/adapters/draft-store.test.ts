import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openForBrowser, sealForBrowser } from '../../../shared/adapters/browser-seal.ts';
import { draftStore } from '../../../shared/adapters/draft-store.ts';
import { keys } from '../../../shared/adapters/keys.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import type { DraftStore } from '../../../shared/domain/draft.ts';
import { sessionIdOf } from '../../../shared/domain/session.ts';
import { type RealEngine, startRealEngine } from './engine.ts';

const at = '2026-05-04T09:00:00.000Z' as Instant;
const until = '2026-05-05T09:00:00.000Z' as Instant;
const token = 'T'.repeat(43);
const other = 'U'.repeat(43);
const draft = {
  form: 'kvkk',
  key: 'anahtar-1',
  values: { name: 'Ayşe', rights: ['a', 'ç'], details: 'Satır 1\nSatır 2' },
};

let engine: RealEngine;
let store: DraftStore;
beforeAll(async () => {
  engine = await startRealEngine();
  store = draftStore(engine.tables);
});
afterAll(() => engine.close());
beforeEach(() => engine.clear());

describe('a draft', () => {
  it('comes back to its own browser and form as it was typed', async () => {
    await store.keep('kocasinan', token, draft, until);
    expect(await store.find('kocasinan', token, 'kvkk', at)).toEqual(draft);
  });

  it.each([
    ['another browser', 'kocasinan', other, 'kvkk', at],
    ['another institution', 'kent-konut', token, 'kvkk', at],
    ['another form', 'kocasinan', token, 'dilekce', at],
    ['a day later', 'kocasinan', token, 'kvkk', until],
  ] as const)('is not there for %s', async (_, authority, secret, form, when) => {
    await store.keep('kocasinan', token, draft, until);
    expect(await store.find(authority, secret, form, when)).toBeUndefined();
  });

  it('is one for a browser and form: what is kept later of the same form stands', async () => {
    const petition = { form: 'dilekce', key: 'anahtar-2', values: { name: 'Nur' } };
    await store.keep('kocasinan', token, draft, until);
    await store.keep('kocasinan', token, petition, until);
    await store.keep('kocasinan', token, { ...draft, values: { name: 'Nur' } }, until);
    expect((await store.find('kocasinan', token, 'kvkk', at))?.values).toEqual({ name: 'Nur' });
    expect(await store.find('kocasinan', token, 'dilekce', at)).toEqual(petition);
  });

  it('is gone once it is dropped, and its words with it; another form’s is not', async () => {
    await store.keep('kocasinan', token, draft, until);
    await store.keep('kocasinan', token, { ...draft, form: 'dilekce' }, until);
    await store.drop('kocasinan', token, 'kvkk', at);
    expect(await store.find('kocasinan', token, 'kvkk', at)).toBeUndefined();
    expect(await store.find('kocasinan', token, 'dilekce', at)).toMatchObject({ form: 'dilekce' });
    const [left] = (await engine.scan('requests')).filter(({ sk }) => sk === keys.draftForm('kvkk'));
    expect(Object.keys(left ?? {}).sort()).toEqual(['expiresAtEpoch', 'pk', 'sk']);
  });

  it('stands in the table without a word of it, under a digest, with its own end', async () => {
    await store.keep('kocasinan', token, draft, until);
    const pk = keys.draft('kocasinan', sessionIdOf(token));
    const { Item } = await engine.tables.client.send(
      new GetItemCommand({
        TableName: engine.tables.requests,
        Key: { pk: { S: pk }, sk: { S: keys.draftForm('kvkk') } },
      }),
    );
    const text = JSON.stringify(Item);
    expect(Object.keys(Item ?? {}).sort()).toEqual(['draft', 'expiresAtEpoch', 'pk', 'sk']);
    for (const word of ['Ayşe', 'Satır', token]) expect(text).not.toContain(word);
    expect(Item?.expiresAtEpoch?.N).toBe(String(Date.parse(until) / 1000));
  });
});

describe('what is sealed for a browser', () => {
  it('opens with its secret at its place, and nowhere else', () => {
    const sealed = sealForBrowser(token, 'yer', 'gizli');
    expect(openForBrowser(token, 'yer', sealed)).toBe('gizli');
    expect(() => openForBrowser(other, 'yer', sealed)).toThrow();
    expect(() => openForBrowser(token, 'başka', sealed)).toThrow();
  });
});
