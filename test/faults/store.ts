import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fromItem } from '../../shared/adapters/items.ts';
import { bytesFrom } from './draws.ts';

export type Item = Readonly<Record<string, unknown>>;

/** Every item of a table, read beside the engine from its own file. */
export function itemsIn(dataDir: string, table: 'RequestsTable' | 'KeysTable'): readonly Item[] {
  const database = new DatabaseSync(join(dataDir, 'dynamodb.sqlite'), { readOnly: true, timeout: 5_000 });
  try {
    const rows = database.prepare(`SELECT item_json FROM "${table}"`).all();
    return rows.map(({ item_json }) => fromItem(JSON.parse(String(item_json))));
  } finally {
    database.close();
  }
}

/** When each letter that the provider is not known to have taken may be tried again; milliseconds. */
export const unsentLetters = (dataDir: string): readonly number[] =>
  itemsIn(dataDir, 'RequestsTable')
    .filter(({ outboxShard }) => outboxShard !== undefined)
    .map(({ notBefore }) => Date.parse(String(notBefore)));

/** Messages that the provider has taken and not yet handed on. */
export const spooledMails = (dataDir: string): number => readdirSync(join(dataDir, 'mail')).length;

/** Reports of the provider that were given up: what they told of is not noted. */
export function deadReports(dataDir: string): number {
  const folder = join(dataDir, 'dead-letters', 'DeliveryDeadLetters');
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

/** Key material from the seed, so that the same seed gives the same references and meets the same faults. */
export function layKeys(dataDir: string, seed: string): void {
  const key = (keyId: string, spec: string) => ({
    [keyId]: { spec, material: bytesFrom(seed, keyId).toString('base64') },
  });
  mkdirSync(join(dataDir, 'kms'), { recursive: true });
  const keys = { ...key('DataKey', 'SYMMETRIC_DEFAULT'), ...key('LookupKey', 'HMAC_256') };
  writeFileSync(join(dataDir, 'kms', 'keys.json'), JSON.stringify({ version: 1, keys }));
}
