/** Mails that come back, as mail servers write them, and the sending of one. */
import { createTransport } from 'nodemailer';

type Status = {
  readonly action?: string;
  readonly status?: string;
  readonly recipient?: string;
  readonly diagnostic?: string;
  readonly more?: readonly string[];
};

const crlf = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'));

/** A delivery status notification in Postfix's manner, which calls its own notifications «auto-replied». */
export const statusReport = (...statuses: readonly Status[]): Buffer =>
  crlf([
    'Return-Path: <>',
    'From: MAILER-DAEMON@relay.example (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="9B095B5ADSN=_01D.1/relay.example"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--9B095B5ADSN=_01D.1/relay.example',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I’m sorry to have to inform you that your message could not be delivered.',
    '',
    '--9B095B5ADSN=_01D.1/relay.example',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example',
    'X-Postfix-Queue-ID: 9B095B5A',
    'Arrival-Date: Mon,  1 Mar 2027 11:00:00 +0300 (+03)',
    ...statuses.flatMap(
      ({
        action = 'failed',
        status = '5.1.1',
        recipient = 'ayse@posta.example',
        diagnostic = `smtp; 550 ${status} <${recipient}>: Recipient address rejected:`,
        more = [],
      }) => [
        '',
        `Final-Recipient: rfc822; ${recipient}`,
        `Original-Recipient: rfc822;${recipient}`,
        `Action: ${action}`,
        `Status: ${status}`,
        'Remote-MTA: dns; mx.posta.example',
        `Diagnostic-Code: ${diagnostic}`,
        '    User unknown in virtual mailbox table',
        ...more,
      ],
    ),
    '',
    '--9B095B5ADSN=_01D.1/relay.example',
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    'From: "Kocasinan Belediyesi" <basvuru@kocasinan.example>',
    'Subject: =?UTF-8?B?QmHFn3Z1cnU=?=',
    '',
    '--9B095B5ADSN=_01D.1/relay.example--',
    '',
  ]);

/** A complaint as mailbox providers send it (RFC 5965). */
export const feedbackReport = (type = 'abuse', recipient?: string): Buffer =>
  crlf([
    'From: <feedback@posta.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary=part1',
    '',
    '--part1',
    'Content-Type: text/plain',
    '',
    'This is an abuse report.',
    '--part1',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${type}`,
    'User-Agent: PostaFBL/1.0',
    'Version: 1',
    ...(recipient ? [`Original-Rcpt-To: <${recipient}>`] : []),
    '',
    '--part1',
    'Content-Type: message/rfc822',
    '',
    'From: <basvuru@kocasinan.example>',
    '',
    'metin',
    '--part1--',
    '',
  ]);

/** What a mailbox answers whose owner is on holiday. */
export const outOfOffice = (): Buffer =>
  crlf([
    'From: "Ayşe" <ayse@posta.example>',
    'Subject: =?UTF-8?Q?=C4=B0zindeyim?=',
    'Auto-Submitted: auto-replied (vacation)',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Ay sonuna kadar izindeyim. Status: 5.1.1 Action: failed',
    '',
  ]);

/** Gives a mail to a listener as a mail server does, with the null sender; the code and words of its answer. */
export async function sendBack(
  port: number,
  to: string | readonly string[],
  raw: Buffer,
): Promise<{ readonly code: number; readonly said: string }> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  try {
    const { response } = await transport.sendMail({ envelope: { from: false, to: [to].flat() }, raw });
    return { code: Number(response.slice(0, 3)), said: response };
  } catch (fault) {
    const { responseCode = 0, response = String(fault) } = fault as {
      responseCode?: number;
      response?: string;
    };
    return { code: responseCode, said: response };
  } finally {
    transport.close();
  }
}
