/** The thread of the inbox; see inbox.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { MailDev } from 'maildev';
import { closeWhenAsked, type PartMessage } from '../part-thread.ts';
import type { InboxAddress, InboxData } from './inbox.ts';

if (!parentPort) throw new Error('inbox-thread.ts runs as a thread of the runner');
const { dir, host, webPort, smtpPort } = workerData as InboxData;
const maildev = new MailDev({
  smtp: smtpPort,
  ip: host,
  web: webPort,
  webIp: host,
  mailDirectory: dir,
  // It would print who writes to whom, and about what.
  silent: true,
});
const { smtp, api } = await maildev.start();
closeWhenAsked(parentPort, () => maildev.stop());
const ready: InboxAddress = { smtpPort: smtp.getPort(), webPort: api?.getAddress()?.port ?? webPort };
parentPort.postMessage({ ready } satisfies PartMessage<InboxAddress>);
