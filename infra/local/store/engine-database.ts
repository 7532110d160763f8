import { DatabaseSync } from 'node:sqlite';

/**
 * The few things that dynoxide leaves undone, done in its own SQLite file beside it: an index for its stream
 * records (without, every streamed write scans them all), trimming them, and finding what has expired.
 */
export type EngineDatabase = {
  /** Removes a table's stream records up to a sequence number, content of the last one included. */
  readonly trimStream: (tableName: string, throughSequence: number) => void;
  /** Up to `limit` items (DynamoDB JSON) whose expiry, in epoch seconds, is at or before `now`. */
  readonly expired: (tableName: string, attribute: string, now: number, limit: number) => unknown[];
  readonly close: () => void;
};

const streamIndexes = `
  CREATE INDEX IF NOT EXISTS runner_sequence ON _stream_records(table_name, CAST(sequence_number AS INTEGER));
  CREATE INDEX IF NOT EXISTS runner_shard_sequence
    ON _stream_records(table_name, shard_id, CAST(sequence_number AS INTEGER));
  CREATE INDEX IF NOT EXISTS runner_shard_text ON _stream_records(table_name, shard_id, sequence_number);`;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const expiryOf = (attribute: string): string => {
  if (!/^[\w.-]+$/.test(attribute))
    throw new Error(`the runner cannot watch an expiry attribute named ${attribute}`);
  return `CAST(json_extract(item_json, '$."${attribute}".N') AS INTEGER)`;
};

/** Opens the engine's file and adds what it lacks. Throws when the file is not as dynoxide 1.2 writes it. */
export const openEngineDatabase = (path: string): EngineDatabase => {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec(streamIndexes);
  const newest = database.prepare(
    'SELECT MAX(CAST(sequence_number AS INTEGER)) AS sequence FROM _stream_records WHERE table_name = ?',
  );
  const remove = database.prepare(
    'DELETE FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) <= ?',
  );
  const blank = database.prepare(
    `UPDATE _stream_records SET keys_json = '{}', new_image = NULL, old_image = NULL
     WHERE table_name = ? AND CAST(sequence_number AS INTEGER) = ?`,
  );
  const expiryIndexes = new Set<string>();
  const ensureExpiryIndex = (tableName: string, attribute: string): void => {
    const name = quoted(`runner_expiry_${tableName}`);
    if (expiryIndexes.has(name)) return;
    const expiry = expiryOf(attribute);
    database.exec(
      `CREATE INDEX IF NOT EXISTS ${name} ON ${quoted(tableName)}(${expiry}) WHERE ${expiry} IS NOT NULL`,
    );
    expiryIndexes.add(name);
  };
  return {
    trimStream: (tableName, throughSequence) => {
      // The engine numbers the next record from the newest one, so that row stays, emptied.
      const last = (newest.get(tableName)?.sequence ?? 0) as number;
      remove.run(tableName, Math.min(throughSequence, last - 1));
      if (throughSequence >= last) blank.run(tableName, last);
    },
    expired: (tableName, attribute, now, limit) => {
      ensureExpiryIndex(tableName, attribute);
      const expiry = expiryOf(attribute);
      return database
        .prepare(
          `SELECT item_json FROM ${quoted(tableName)} WHERE ${expiry} IS NOT NULL AND ${expiry} <= ? LIMIT ?`,
        )
        .all(now, limit)
        .map(({ item_json }) => JSON.parse(String(item_json)));
    },
    close: () => database.close(),
  };
};
