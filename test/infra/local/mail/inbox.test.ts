import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { expect, it, vi } from 'vitest';
import { startInbox } from '../../../../infra/local/mail/inbox.ts';
import { startSes } from './ses-rig.ts';

type Mail = {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly envelope: { readonly to: readonly { readonly address: string }[] };
};
const letter =
  'From: a@kocasinan.example\r\nTo: ayse@posta.example\r\nSubject: =?UTF-8?Q?Ba=C5=9Fvuru?=\r\n\r\nmetin\r\n';

it('shows what SES has relayed, keeps it over a restart, and keeps people out of the log', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inbox-'));
  const lines: string[] = [];
  const start = () =>
    startInbox({
      dir: join(folder, 'mails'),
      host: '127.0.0.1',
      webPort: 0,
      smtpPort: 0,
      log: (_, line) => void lines.push(line),
    });
  let inbox = await start();
  const ses = await startSes(join(folder, 'spool'), inbox.smtpPort);
  const mails = async (): Promise<readonly Mail[]> =>
    (await (await fetch(`${inbox.webUrl}/api/email`)).json()) as Mail[];
  try {
    await ses.client.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(letter) } }));
    await vi.waitFor(async () => expect(await mails()).toHaveLength(1), { timeout: 5000 });
    expect((await mails())[0]).toMatchObject({
      subject: 'Başvuru',
      envelope: { to: [{ address: 'ayse@posta.example' }] },
    });
    await inbox.close();
    inbox = await start();
    const [mail] = await mails();
    expect(mail?.subject).toBe('Başvuru');
    expect(await (await fetch(`${inbox.webUrl}/api/email/${mail?.id}/source`)).text()).toContain(
      'To: ayse@posta.example',
    );
    expect(
      (await fetch(inbox.webUrl, { headers: { accept: 'text/html' } })).headers.get('content-type'),
    ).toContain('text/html');
    expect(lines.join('\n')).not.toMatch(/ayse|Başvuru/);
  } finally {
    await ses.close();
    await inbox.close();
    await rm(folder, { recursive: true });
  }
});
