/** Where reports about outgoing mail come back to, and which message each of them is about. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readIfPresent, writeDurably } from '../durable-file.ts';
import { returnAddresses, returnIdOf } from './return-address.ts';
import { openSentMails, type SentMail } from './sent-mail.ts';
import type { SpoolEntry } from './spool.ts';

export type ReturnPath = {
  /** Notes what a report about the message will need, and answers the envelope sender that brings it back. */
  readonly addressFor: (entry: SpoolEntry) => Promise<string>;
  /** The message that an address names; undefined when the address is not ours, is forged or too old. */
  readonly sentTo: (address: string) => Promise<SentMail | undefined>;
  readonly close: () => void;
};

async function keyIn(folder: string): Promise<Buffer> {
  const file = join(folder, 'key');
  const kept = await readIfPresent(file);
  if (kept !== undefined) return Buffer.from(kept, 'hex');
  const key = randomBytes(32);
  await writeDurably(file, key.toString('hex'));
  return key;
}

/** Opens the key and the records in `folder`. @param domain after the @ of return addresses; default: the sender's */
export async function openReturnPath(folder: string, domain?: string): Promise<ReturnPath> {
  const addresses = returnAddresses(await keyIn(folder), domain);
  const sentMails = await openSentMails(join(folder, 'sent'));
  return {
    addressFor: async ({ mail, configurationSet }) => {
      const { timestamp, source, sourceArn, sendingAccountId, messageId, tags } = mail;
      const id = returnIdOf(messageId);
      const about = { timestamp, source, sourceArn, sendingAccountId, messageId, tags };
      await sentMails.note(id, { mail: about, configurationSet, handedOnAt: Date.now() });
      return addresses.addressOf(id, source);
    },
    sentTo: async (address) => {
      const id = addresses.idIn(address);
      return id === undefined ? undefined : sentMails.find(id);
    },
    close: sentMails.close,
  };
}
