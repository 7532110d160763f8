import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Authority } from '../../shared/authorities/authority.ts';
import { htmlOf } from '../../shared/letters/html.ts';
import { textOf } from '../../shared/letters/text.ts';
import type { AddressedMail } from './addressed.ts';

/**
 * The exact bytes of a mail (RFC 5322, MIME), text and HTML. `Auto-Submitted` (RFC 3834) keeps out-of-office answers
 * away; the Message-ID is the provider's.
 *
 * @param date when the letter was decided, so that a second try has the same bytes
 */
export function mimeOf(
  { message, to, cc, pdf }: AddressedMail,
  authority: Authority,
  date: Date,
): Promise<Uint8Array> {
  return new MailComposer({
    from: { name: authority.shortName, address: authority.mailFrom },
    to,
    ...(cc.length > 0 ? { cc: [...cc] } : {}),
    replyTo: authority.replyTo,
    subject: message.subject,
    date,
    text: textOf(message),
    html: htmlOf(message, { name: authority.name, colour: authority.brandColour }),
    ...(pdf
      ? {
          attachments: [{ filename: 'cevap.pdf', content: Buffer.from(pdf), contentType: 'application/pdf' }],
        }
      : {}),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'tr' },
    textEncoding: 'base64',
  })
    .compile()
    .build();
}
