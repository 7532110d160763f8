/** Where oidc-provider keeps sessions, grants and codes: one SQLite file, so that a restart signs nobody out. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterPayload } from 'oidc-provider';

type Row = { readonly payload: string };

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS artefacts (
    model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
    grantId TEXT, uid TEXT, userCode TEXT, expiresAt INTEGER,
    PRIMARY KEY (model, id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS artefactsByGrant ON artefacts (grantId);
  CREATE INDEX IF NOT EXISTS artefactsByUid ON artefacts (model, uid);`;

/** Seconds since the epoch, by the thread's clock. */
const seconds = (): number => Math.floor(Date.now() / 1000);

const payloadOf = (row: unknown): AdapterPayload | undefined =>
  row === undefined ? undefined : (JSON.parse((row as Row).payload) as AdapterPayload);

export type IssuerStore = {
  readonly adapter: (model: string) => Adapter;
  readonly close: () => void;
};

/** Opens `sessions.sqlite` in `dir` and removes what has expired. */
export function openIssuerStore(dir: string): IssuerStore {
  const database = new DatabaseSync(join(dir, 'sessions.sqlite'));
  database.exec(SCHEMA);
  database.prepare('DELETE FROM artefacts WHERE expiresAt <= ?').run(seconds());
  const upsert = database.prepare('INSERT OR REPLACE INTO artefacts VALUES (?, ?, ?, ?, ?, ?, ?)');
  const alive = '(expiresAt IS NULL OR expiresAt > ?)';
  const find = (column: string) =>
    database.prepare(`SELECT payload FROM artefacts WHERE model = ? AND ${column} = ? AND ${alive}`);
  const byId = find('id');
  const byUid = find('uid');
  const byUserCode = find('userCode');
  const destroy = database.prepare('DELETE FROM artefacts WHERE model = ? AND id = ?');
  const revoke = database.prepare('DELETE FROM artefacts WHERE grantId = ?');
  const consume = database.prepare(
    "UPDATE artefacts SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?",
  );
  return {
    adapter: (model) => ({
      upsert: async (id, payload, expiresIn) => {
        const { grantId = null, uid = null, userCode = null } = payload;
        const expiresAt = expiresIn === undefined ? null : seconds() + expiresIn;
        upsert.run(model, id, JSON.stringify(payload), grantId, uid, userCode, expiresAt);
      },
      find: async (id) => payloadOf(byId.get(model, id, seconds())),
      findByUid: async (uid) => payloadOf(byUid.get(model, uid, seconds())),
      findByUserCode: async (userCode) => payloadOf(byUserCode.get(model, userCode, seconds())),
      consume: async (id) => void consume.run(seconds(), model, id),
      destroy: async (id) => void destroy.run(model, id),
      revokeByGrantId: async (grantId) => void revoke.run(grantId),
    }),
    close: () => database.close(),
  };
}
