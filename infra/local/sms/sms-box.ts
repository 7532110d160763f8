import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { listJson, removeDrafts, writeDurably } from '../durable-file.ts';

const message = z.object({ jobid: z.string(), at: z.string(), to: z.string(), text: z.string() });
/** `at`: UTC; `to`: ten digits. */
export type SmsMessage = z.infer<typeof message>;

export type SmsBox = {
  /** Resolves when the message is on disk. */
  readonly keep: (message: SmsMessage) => Promise<void>;
  /** Newest first. */
  readonly list: () => Promise<readonly SmsMessage[]>;
  readonly empty: () => Promise<void>;
};

/** The messages that the gateway took, a file each; they hold telephone numbers and codes. */
export async function openSmsBox(folder: string): Promise<SmsBox> {
  await removeDrafts(folder);
  const names = () => listJson(folder);
  return {
    keep: (taken) => writeDurably(join(folder, `${taken.jobid}.json`), JSON.stringify(taken)),
    list: async () => {
      const texts = (await names()).map((name) => readFile(join(folder, name), 'utf8'));
      return (await Promise.all(texts)).map((text) => message.parse(JSON.parse(text))).reverse();
    },
    empty: async () => {
      for (const name of await names()) await rm(join(folder, name), { force: true });
    },
  };
}
