import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Authority } from '../../shared/authorities/authority.ts';
import { nameIn } from '../../shared/authorities/names.ts';
import { htmlOf } from '../../shared/letters/html.ts';
import { textOf } from '../../shared/letters/text.ts';
import { readableBrand } from '../pages/theme.ts';
import type { AddressedMail } from './addressed.ts';
import { replyAddressOf } from './reply-address.ts';

/**
 * Out-of-office answers and read notices are kept away by RFC 3834 and, at Exchange, by Microsoft's own header
 * (MS-OXCMAIL 2.1.3.2.20). Not by its `All`: that asks for no report of non-delivery either, and then a reply that
 * never arrived would stand as sent. Nor by `Precedence: bulk`, which no letter of an institution is.
 */
const headers = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply, RN, NRN',
};

/**
 * The exact bytes of a mail (RFC 5322, MIME), text and HTML; the Message-ID is the provider's.
 *
 * @param date when the letter was decided, so that a second try has the same bytes
 */
export function mimeOf(
  { message, to, cc, reference, pdf }: AddressedMail,
  authority: Authority,
  date: Date,
): Promise<Uint8Array> {
  return new MailComposer({
    from: { name: authority.shortName, address: authority.mailFrom },
    to,
    ...(cc.length > 0 ? { cc: [...cc] } : {}),
    replyTo: replyAddressOf(authority, reference),
    subject: message.subject,
    date,
    text: textOf(message),
    html: htmlOf(message, {
      name: nameIn(message.language, authority),
      colour: readableBrand(authority.brandColour),
    }),
    ...(pdf
      ? {
          attachments: [{ filename: 'cevap.pdf', content: Buffer.from(pdf), contentType: 'application/pdf' }],
        }
      : {}),
    headers: { ...headers, 'Content-Language': message.language },
    textEncoding: 'base64',
  })
    .compile()
    .build();
}
