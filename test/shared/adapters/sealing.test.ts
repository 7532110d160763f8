import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { toItem } from '../../../shared/adapters/items.ts';
import { keys } from '../../../shared/adapters/keys.ts';
import { openText, sealText } from '../../../shared/adapters/seal.ts';
import { openField, openPersonal, sealFields } from '../../../shared/adapters/sealed-fields.ts';
import { addNote } from '../../../shared/domain/decide/officer.ts';
import { officerAt } from '../domain/samples.ts';
import { type Item, type RealEngine, startRealEngine } from './engine.ts';
import { kvkk, person, petition, storesOf } from './samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
});
afterAll(() => engine.close());

const key = new Uint8Array(32).fill(1);
const otherKey = new Uint8Array(32).fill(2);
const owner = 'kocasinan#REQUEST#22222-22222';
const personal = {
  name: 'Gül',
  surname: 'Şen',
  serviceAddress: 'Kayseri',
  subject: 'Konu',
  details: 'Ayrıntı',
};

describe('a sealed text', () => {
  it('opens to itself, whatever it says and wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, place) => {
        expect(openText(key, place, sealText(key, place, text))).toBe(text);
      }),
    );
  });

  it('never looks the same twice', () => {
    expect(sealText(key, 'yer', 'aynı')).not.toEqual(sealText(key, 'yer', 'aynı'));
  });

  it('stays shut under another key and at another place', () => {
    const sealed = sealText(key, 'yer', 'gizli');
    expect(() => openText(otherKey, 'yer', sealed)).toThrow();
    expect(() => openText(key, 'başka yer', sealed)).toThrow();
  });

  it('stays shut when any single bit was changed, or its end was cut off', () => {
    const sealed = Buffer.from(sealText(key, 'yer', 'gizli'));
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => openText(key, 'yer', changed)).toThrow();
    }
    for (let length = 0; length < sealed.length; length++)
      expect(() => openText(key, 'yer', sealed.subarray(0, length))).toThrow();
    // GCM would judge by as few as four bytes of its tag, which is a guess in four thousand million.
    expect(() => openText(key, 'yer', sealed.subarray(0, 8))).toThrow(/tag length/);
  });
});

describe('a sealed field', () => {
  it('does not open under the name of another field of the same request', () => {
    const sealed = sealFields(key, owner, personal);
    expect(openPersonal(key, owner, sealed)).toEqual(personal);
    const swapped = { ...sealed, name: sealed.surname as Uint8Array, surname: sealed.name as Uint8Array };
    expect(() => openPersonal(key, owner, swapped)).toThrow();
  });

  it('does not open in another request, even under one and the same key', () => {
    const { name } = sealFields(key, owner, personal);
    expect(() => openField(key, 'kocasinan#REQUEST#33333-33333', 'name', name as Uint8Array)).toThrow();
  });

  it('may be absent: an incomplete application is taken all the same', () => {
    const { subject: _, ...rest } = personal;
    const { subject: __, ...short } = sealFields(key, owner, personal);
    expect(openPersonal(key, owner, short)).toEqual(rest);
  });
});

describe('a stored request', () => {
  const open = (reference: string) =>
    dossierOpener(engine.tables, engine.readKey)({ authority: 'kocasinan', reference });
  const stateOf = async (reference: string): Promise<Item> => {
    const found = (await engine.scan('requests')).find(
      (item) => item.sk === 'STATE' && item.reference === reference,
    );
    return found ?? {};
  };
  const put = (item: Item, TableName = engine.tables.requests) =>
    engine.tables.client.send(new PutItemCommand({ TableName, Item: toItem(item) }));

  it('does not open when a value was moved into it from another request', async () => {
    const [mine, hers] = [await stores.takeOne(), await stores.takeOne({ form: kvkk() })];
    const [into, from] = [await stateOf(mine.reference), await stateOf(hers.reference)];
    const { name } = from.sealed as Record<string, Uint8Array>;
    await put({ ...into, sealed: { ...(into.sealed as object), name } });
    await expect(open(mine.reference)).rejects.toThrow();
    expect((await open(hers.reference))?.personal.name).toBe(person.name);
  });

  it('does not open with the data key of another request: KMS itself refuses to unwrap it', async () => {
    const [mine, hers] = [await stores.takeOne(), await stores.takeOne()];
    const keyRow = (await engine.scan('keys')).find((item) => item.pk === keys.request(hers));
    await put({ ...keyRow, pk: keys.request(mine) }, engine.tables.keys);
    await expect(open(mine.reference)).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
  });

  it('cannot be read any more once its data key is gone', async () => {
    const name = await stores.takeOne();
    await engine.tables.client.send(
      new DeleteItemCommand({ TableName: engine.tables.keys, Key: toItem({ pk: keys.request(name) }) }),
    );
    await expect(open(name.reference)).rejects.toThrow('data key of this record does not exist');
    expect(await stores.find(name, true)).toBeDefined();
  });

  it('has its notes bound to their place: one cannot be shown under another version', async () => {
    const name = await stores.takeOne({ form: petition() });
    const at = '2026-05-05T07:00:00.000Z';
    await stores.decideOn(name, (request) => addNote(request, 'ilk not', officerAt(at, 'memur-1')));
    const note = (await engine.scan('requests')).find(
      (item) => item.pk === keys.request(name) && item.sk === keys.note(2),
    );
    await put({ ...note, sk: keys.note(9) });
    await expect(open(name.reference)).rejects.toThrow();
  });
});
