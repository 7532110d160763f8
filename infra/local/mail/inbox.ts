/** The inbox to look at: it takes every mail that the runner relays and shows it in a browser (maildev). */
import { mkdir } from 'node:fs/promises';
import type { Log } from '../access/door.types.ts';
import { startPartThread } from '../part-thread.ts';

export type InboxData = {
  readonly dir: string;
  readonly host: string;
  readonly webPort: number;
  readonly smtpPort: number;
};
export type InboxAddress = { readonly webPort: number; readonly smtpPort: number };

/**
 * Starts SMTP and web server on `host` (a port of 0 takes any free one) over the mails kept in `dir`.
 * `<webUrl>/api/email` lists all mails as JSON, `<webUrl>/api/email/<id>` gives one (subject, html, text,
 * envelope), `…/<id>/source` its raw bytes; `DELETE <webUrl>/api/email/all` empties the inbox. Nothing leaves
 * the machine. Mails are shown, not guarded: anyone who reaches `host` reads them.
 * @throws when a port is taken.
 */
export async function startInbox({ log, ...data }: InboxData & { readonly log: Log }): Promise<{
  readonly webUrl: string;
  readonly smtpPort: number;
  readonly close: () => Promise<void>;
}> {
  await mkdir(data.dir, { recursive: true, mode: 0o700 });
  const script = new URL('./inbox-thread.ts', import.meta.url);
  const { ready, close } = await startPartThread<InboxAddress>(script, data, 'inbox', log);
  return { webUrl: `http://${data.host}:${ready.webPort}`, smtpPort: ready.smtpPort, close };
}
