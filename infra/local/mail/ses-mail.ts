/** The `mail` object that stands in every SES event: which message the event is about. */
import { randomUUID } from 'node:crypto';
import { type HeaderField, valuesOf } from './raw-message.ts';
import type { RawEmail } from './ses-query.ts';

/** As SES publishes it; it carries addresses and the subject, so it lives only as long as the message does. */
export type SesMail = {
  readonly timestamp: string;
  readonly source: string;
  readonly sourceArn: string;
  readonly sendingAccountId: string;
  readonly messageId: string;
  readonly destination: readonly string[];
  readonly headersTruncated: boolean;
  readonly headers: readonly HeaderField[];
  readonly commonHeaders: Readonly<Record<string, string | readonly string[]>>;
  readonly tags: Readonly<Record<string, readonly string[]>>;
};

const MAX_HEADER_BYTES = 10 * 1024;

/** In the form SES gives its ids: it starts with the hour in hexadecimal, so ids sort by time. */
export const newMessageId = (at: number): string =>
  `0107${at.toString(16).padStart(12, '0')}-${randomUUID()}-000000`;

function withinLimit(headers: readonly HeaderField[]): readonly HeaderField[] {
  let size = 0;
  return headers.filter(({ name, value }) => {
    size += Buffer.byteLength(name) + Buffer.byteLength(value);
    return size <= MAX_HEADER_BYTES;
  });
}

function commonHeadersOf(headers: readonly HeaderField[], messageId: string): SesMail['commonHeaders'] {
  const lists = (['from', 'to', 'cc', 'replyTo'] as const).map((key) => {
    const values = valuesOf(headers, key === 'replyTo' ? 'reply-to' : key);
    return values.length > 0 ? { [key]: values } : {};
  });
  const singles = (['date', 'subject'] as const).map((key) => {
    const [value] = valuesOf(headers, key);
    return value === undefined ? {} : { [key]: value };
  });
  return Object.assign({ messageId }, ...lists, ...singles) as SesMail['commonHeaders'];
}

/** Builds the object when SES accepts a message; `at` is in milliseconds since the epoch. */
export function mailOf(
  email: RawEmail,
  accepted: {
    readonly messageId: string;
    readonly at: number;
    readonly identityArn: string;
    readonly caller: string;
  },
): SesMail {
  const headers = withinLimit(email.headers);
  const tags: Record<string, readonly string[]> = {
    'ses:operation': ['SendRawEmail'],
    'ses:source-ip': ['127.0.0.1'],
    'ses:from-domain': [email.source.slice(email.source.lastIndexOf('@') + 1)],
    'ses:caller-identity': [accepted.caller],
  };
  if (email.configurationSet) tags['ses:configuration-set'] = [email.configurationSet];
  for (const { name, value } of email.tags) tags[name] = [...(tags[name] ?? []), value];
  return {
    timestamp: new Date(accepted.at).toISOString(),
    source: email.source,
    sourceArn: accepted.identityArn,
    sendingAccountId: accepted.identityArn.split(':')[4] ?? '',
    messageId: accepted.messageId,
    destination: email.destinations,
    headersTruncated: headers.length < email.headers.length,
    headers,
    commonHeaders: commonHeadersOf(email.headers, accepted.messageId),
    tags,
  };
}
