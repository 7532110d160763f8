/** A sample letter as it would leave: composed, made into MIME and read back as a mail program reads it. */
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Addressed, AddressedMail } from '../../../functions/mail/addressed.ts';
import { type ComposeDependencies, compose } from '../../../functions/mail/compose.ts';
import { mimeOf } from '../../../functions/mail/mime.ts';
import type { Authority } from '../../../shared/authorities/authority.ts';
import type { OutboxLetter } from '../../../shared/domain/ports.ts';
import { smsParts } from '../../../shared/letters/sms-length.ts';
import { firstAt } from './play.ts';
import { isForStaff, type Sample } from './samples.ts';

export type ShownMail = {
  readonly subject: string;
  /** Every header as it stands in the bytes, in their order, unfolded. */
  readonly headers: readonly string[];
  readonly text: string;
  readonly html: string;
};
export type ShownSms = { readonly text: string; readonly parts: number };
export type Shown = { readonly mail?: ShownMail; readonly sms?: ShownSms };

const phone = '+905321234567';
const secret = new Uint8Array(32).fill(1);
const secrets = async () => ({
  intake: secret,
  followUp: secret,
  code: secret,
  trail: secret,
  applicant: secret,
});

/** Composes as the mail function does; what is not sent that way is absent. */
export async function show(sample: Sample, authority: Authority, siteUrl: string): Promise<Shown> {
  const mail = await composed(sample, authority, siteUrl, 'email');
  const sms = isForStaff(sample) ? undefined : await composed(sample, authority, siteUrl, 'sms');
  return {
    ...(mail && 'message' in mail ? { mail: await readBack(mail, authority, sample) } : {}),
    ...(sms && 'sms' in sms ? { sms: { text: sms.sms, parts: smsParts(sms.sms) } } : {}),
  };
}

function composed(
  sample: Sample,
  authority: Authority,
  siteUrl: string,
  way: 'email' | 'sms',
): Promise<Addressed | undefined> {
  const { scene } = sample;
  const content = byWay(sample.letter, way);
  const deps: ComposeDependencies = {
    dossier: async () => scene && dossierOf(scene, way),
    secrets,
    siteUrl: ({ id }) => `${siteUrl}/${id}`,
  };
  const address = way === 'sms' ? phone : 'ismail.ozdogan@ornek.example';
  const letter: OutboxLetter = {
    address: { pk: '', sk: '' },
    authority: authority.id,
    attempts: 0,
    content,
    createdAt: scene?.at ?? firstAt,
    member: {
      place: { authority: authority.id, of: 'account', id: 'ornek' },
      to: { way, address, name: 'İsmail Özdoğan' },
    },
  };
  return compose(deps, letter, sample.authority ?? authority, scene?.request.reference, letter.createdAt);
}

/** Letters about a new address say themselves whether it is a mailbox or a telephone. */
const byWay = (letter: Sample['letter'], by: 'email' | 'sms'): Sample['letter'] =>
  'at' in letter ? { ...letter, at: { ...letter.at, by } } : letter;

function dossierOf(
  { request, personal, replyText, message }: NonNullable<Sample['scene']>,
  way: 'email' | 'sms',
) {
  return {
    request: way === 'sms' ? { ...request, contactBy: 'sms' as const } : request,
    personal: { ...personal, ...(way === 'sms' ? { phone } : {}) },
    kept: { intakeKey: '', bodyMac: '', sealed: {} },
    ...(replyText ? { replyText } : {}),
    ...(message ? { message } : {}),
  };
}

async function readBack(mail: AddressedMail, authority: Authority, { scene }: Sample): Promise<ShownMail> {
  const bytes = await mimeOf(mail, authority, new Date(scene?.at ?? firstAt));
  const parsed: ParsedMail = await simpleParser(Buffer.from(bytes), {
    skipHtmlToText: true,
    skipTextToHtml: true,
  });
  return {
    subject: parsed.subject ?? '',
    headers: parsed.headerLines.map(({ line }) => line.replace(/\r?\n\s+/g, ' ')),
    text: parsed.text ?? '',
    html: parsed.html || '',
  };
}
