import { DatabaseSync } from 'node:sqlite';
import type { RealEngine } from '../shared/adapters/engine.ts';

/** Tables of the engine's file that hold a request: its own, and one of each index that it stands in. */
const indexes = ['due', 'queue'] as const;
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Multiplies stored requests in the engine's own file, each under a new reference: a hundred thousand in seconds,
 * where the API would take minutes.
 *
 * @param references requests that stand in the table; each is copied `copies` times
 */
export function multiply(engine: RealEngine, references: readonly string[], copies: number): void {
  const database = new DatabaseSync(engine.databasePath, { timeout: 30_000 });
  const table = engine.tables.requests;
  // The reference stands in the keys of the item and of its rows in the indexes, and in their texts.
  const renamed = (column: string) => `replace(${column}, $reference, $reference || '-' || n)`;
  const counter =
    'WITH RECURSIVE counter(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < $copies)';
  const items = database.prepare(`${counter}
    INSERT INTO ${quoted(table)} (pk, sk, item_json, item_size, hash_prefix)
    SELECT ${renamed('pk')}, sk, ${renamed('item_json')}, item_size, hash_prefix
    FROM ${quoted(table)}, counter WHERE pk = $pk AND sk = 'S:STATE'`);
  const rows = indexes.map((index) => {
    const name = quoted(`${table}::gsi::${index}`);
    return database.prepare(`${counter}
      INSERT INTO ${name} (gsi_pk, gsi_sk, table_pk, table_sk, item_json)
      SELECT gsi_pk, ${renamed('gsi_sk')}, ${renamed('table_pk')}, table_sk, ${renamed('item_json')}
      FROM ${name}, counter WHERE table_pk = $pk`);
  });
  database.exec('BEGIN');
  for (const reference of references) {
    const values = { $reference: reference, $copies: copies, $pk: `S:kocasinan#REQUEST#${reference}` };
    for (const statement of [items, ...rows]) statement.run(values);
  }
  database.exec('COMMIT');
  database.close();
}
