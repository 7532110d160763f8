/** What stays known of a message after it was handed on, so that a report about it becomes an event with its tags. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listJson, readIfPresent, removeDrafts, writeDurably } from '../durable-file.ts';
import type { SesMail } from './ses-mail.ts';

/** No recipient, no header, no word of the letter. */
export type SentMail = {
  readonly mail: Pick<
    SesMail,
    'timestamp' | 'source' | 'sourceArn' | 'sendingAccountId' | 'messageId' | 'tags'
  >;
  readonly configurationSet: string | null;
  /** Milliseconds since the epoch by the clock on the wall: how long servers try has nothing to do with `--today`. */
  readonly handedOnAt: number;
};

export type SentMails = {
  /** Resolves when the record is on disk; a later one of the same id takes its place. */
  readonly note: (id: string, sent: SentMail) => Promise<void>;
  /** Undefined when the message is not known, or was handed on too long ago. */
  readonly find: (id: string) => Promise<SentMail | undefined>;
  readonly close: () => void;
};

/** Mail servers give up after five days at most; what comes later is about nothing that anyone waits for. */
export const DAYS_KEPT = 14;
const DAY = 86_400_000;
const SWEEP_EVERY = DAY / 4;

const isOver = ({ handedOnAt }: SentMail): boolean => Date.now() - handedOnAt > DAYS_KEPT * DAY;

/** Opens the records in `folder` and deletes those that are past their time, now and every six hours. */
export async function openSentMails(folder: string): Promise<SentMails> {
  const path = (id: string): string => join(folder, `${id}.json`);
  const read = async (file: string): Promise<SentMail | undefined> => {
    const text = await readIfPresent(file);
    return text === undefined ? undefined : (JSON.parse(text) as SentMail);
  };
  const forget = async (names: readonly string[]): Promise<void> => {
    for (const name of names.filter((each) => each.endsWith('.json'))) {
      const sent = await read(join(folder, name));
      if (sent && isOver(sent)) await rm(join(folder, name), { force: true });
    }
  };
  await removeDrafts(folder);
  await forget(await listJson(folder));
  // What cannot be deleted now is over all the same for `find`, and is tried again by the next sweep.
  const sweep = setInterval(
    () =>
      void readdir(folder)
        .then(forget)
        .catch(() => {}),
    SWEEP_EVERY,
  );
  sweep.unref();
  return {
    note: (id, sent) => writeDurably(path(id), JSON.stringify(sent)),
    find: async (id) => {
      const sent = await read(path(id));
      return sent && !isOver(sent) ? sent : undefined;
    },
    close: () => clearInterval(sweep),
  };
}
