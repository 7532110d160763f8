/** The messages that SES has accepted and not yet got rid of: two files each, on disk before anyone is told. */
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BusEvent, Log } from '../access/door.types.ts';
import { writeDurably } from '../durable-file.ts';
import type { SesMail } from './ses-mail.ts';

/** How far one message has come. Times are milliseconds since the epoch. */
export type SpoolEntry = {
  readonly mail: SesMail;
  readonly configurationSet: string | null;
  /** Recipients for whom nothing is decided yet. */
  readonly waiting: readonly string[];
  /** Events that are due but not yet known to be on disk at the event bus. */
  readonly events: readonly BusEvent[];
  readonly attempts: number;
  readonly delayTold: boolean;
  /** By the clock on the wall: how long a relay is down has nothing to do with `--today`. */
  readonly nextAttemptAt: number;
};

export type Spool = {
  /** Resolves when message and entry are on disk under their names. */
  readonly add: (entry: SpoolEntry, raw: Buffer) => Promise<void>;
  readonly read: (messageId: string) => Promise<SpoolEntry>;
  readonly raw: (messageId: string) => Promise<Buffer>;
  readonly update: (entry: SpoolEntry) => Promise<void>;
  readonly remove: (messageId: string) => Promise<void>;
  readonly messageIds: () => Promise<readonly string[]>;
};

const ENTRY = '.json';
const RAW = '.eml';

/** Waits until the bytes are on disk; their name is when the entry, written after it, has synced the folder. */
async function writeRaw(path: string, raw: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(raw);
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** An entry is the proof of acceptance; a message without one, or a half-written file, was never acknowledged. */
async function sweep(dir: string, log: Log): Promise<void> {
  const names = new Set(await readdir(dir));
  const stray = [...names].filter(
    (name) => name.endsWith('.tmp') || (name.endsWith(RAW) && !names.has(name.replace(RAW, ENTRY))),
  );
  for (const name of stray) await rm(join(dir, name));
  if (stray.length > 0) log('ses', `removed ${stray.length} files of messages that were never accepted`);
}

/** Opens the spool in `dir` (created with 0700). One process at a time: the runner locks its data folder. */
export async function openSpool(dir: string, log: Log): Promise<Spool> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await sweep(dir, log);
  const path = (messageId: string, ending: string): string => join(dir, messageId + ending);
  return {
    add: async (entry, raw) => {
      const { messageId } = entry.mail;
      try {
        await writeRaw(path(messageId, RAW), raw);
        await writeDurably(path(messageId, ENTRY), JSON.stringify(entry));
      } catch (fault) {
        // Nobody will be told «sent», so nothing of the letter may stay behind.
        await rm(path(messageId, RAW), { force: true });
        throw fault;
      }
    },
    read: async (messageId) => JSON.parse(await readFile(path(messageId, ENTRY), 'utf8')) as SpoolEntry,
    raw: (messageId) => readFile(path(messageId, RAW)),
    update: (entry) => writeDurably(path(entry.mail.messageId, ENTRY), JSON.stringify(entry)),
    remove: async (messageId) => {
      await rm(path(messageId, ENTRY), { force: true });
      await rm(path(messageId, RAW), { force: true });
    },
    messageIds: async () =>
      (await readdir(dir)).filter((name) => name.endsWith(ENTRY)).map((name) => name.slice(0, -ENTRY.length)),
  };
}
