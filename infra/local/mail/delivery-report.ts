/** Reads a mail that came back: a delivery status notification (RFC 3464), a complaint (RFC 5965), or neither. */
import { type Part, partsOf } from './mime-parts.ts';
import { type HeaderField, headersOf, valuesOf } from './raw-message.ts';

/** What a mail server says of one recipient. */
export type RecipientStatus = {
  readonly action: 'failed' | 'delayed' | 'delivered';
  readonly recipient: string;
  /** RFC 3463, of the class that the action asks for. */
  readonly status: string;
  readonly diagnosticCode: string;
  /** Milliseconds since the epoch; missing where the server does not say. */
  readonly retriesUntil?: number;
};

export type ReturnedMail =
  | { readonly kind: 'status'; readonly reporter: string; readonly recipients: readonly RecipientStatus[] }
  | {
      readonly kind: 'feedback';
      readonly type: string;
      readonly userAgent: string;
      readonly recipient?: string;
    }
  /** It calls itself a delivery status and has none that can be read. */
  | { readonly kind: 'unreadable' }
  /** A person's absence, a ticket number: a program answered, and the mail had arrived. */
  | { readonly kind: 'automatic' }
  | { readonly kind: 'other' };

const actions: Readonly<Record<string, RecipientStatus['action']>> = {
  failed: 'failed',
  // No word of RFC 3464, but one that is met.
  expired: 'failed',
  delayed: 'delayed',
  delivered: 'delivered',
  // Handed to a server that reports no further, or to several mailboxes: as far as anyone will say, it arrived.
  relayed: 'delivered',
  expanded: 'delivered',
};
const classOf = { failed: '45', delayed: '4', delivered: '2' } as const;
const withoutStatus = { failed: '5.0.0', delayed: '4.0.0', delivered: '2.0.0' } as const;

const first = (fields: readonly HeaderField[], name: string): string | undefined =>
  valuesOf(fields, name)[0]?.replaceAll(/\s+/g, ' ').trim();

/** `rfc822; ayse@posta.example` → the address; some servers leave the type out. */
const afterType = (value: string | undefined): string | undefined => value?.replace(/^[^;<@]*;/, '').trim();

const addressIn = (value: string | undefined): string | undefined =>
  afterType(value)?.replace(/^<(.*)>$/, '$1') || undefined;

/** The status field's own value, or the reply of the remote server where that says more than «it failed». */
function statusIn(fields: readonly HeaderField[], action: RecipientStatus['action']): string {
  const form = new RegExp(`(?<![\\d.])[${classOf[action]}]\\.\\d{1,3}\\.\\d{1,3}(?!\\.?\\d)`);
  const told = ['Status', 'Diagnostic-Code'].flatMap(
    (name) => form.exec(first(fields, name) ?? '')?.[0] ?? [],
  );
  return told.find((status) => !status.endsWith('.0.0')) ?? told[0] ?? withoutStatus[action];
}

function recipientStatus(fields: readonly HeaderField[]): RecipientStatus | undefined {
  const word = /^[a-z]+/.exec(first(fields, 'Action')?.toLowerCase() ?? '')?.[0] ?? '';
  const action = Object.hasOwn(actions, word) ? actions[word] : undefined;
  // SES names the recipient as the DSN's Final-Recipient has it.
  const recipient =
    addressIn(first(fields, 'Final-Recipient')) ?? addressIn(first(fields, 'Original-Recipient'));
  if (action === undefined || recipient === undefined) return undefined;
  const status = statusIn(fields, action);
  const until = Date.parse(first(fields, 'Will-Retry-Until') ?? '');
  return {
    action,
    recipient,
    status,
    diagnosticCode: first(fields, 'Diagnostic-Code') ?? `smtp; ${status}`,
    ...(Number.isNaN(until) ? {} : { retriesUntil: until }),
  };
}

/** The groups of fields that empty lines divide: one of the message, then one of each recipient. */
const groupsIn = (text: string): readonly (readonly HeaderField[])[] =>
  text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((group) => headersOf(Buffer.from(`${group.trimStart()}\r\n`)))
    .filter((fields) => fields.length > 0);

function statusReport(text: string): ReturnedMail {
  const groups = groupsIn(text);
  const reporter =
    groups.map((fields) => afterType(first(fields, 'Reporting-MTA'))).find(Boolean) ?? 'unknown';
  const recipients = groups.map(recipientStatus).filter((each) => each !== undefined);
  return recipients.length > 0 ? { kind: 'status', reporter, recipients } : { kind: 'unreadable' };
}

function feedbackReport(text: string): ReturnedMail {
  const fields = groupsIn(text).flat();
  const recipient = first(fields, 'Original-Rcpt-To')?.replace(/^<(.*)>$/, '$1');
  return {
    kind: 'feedback',
    type: first(fields, 'Feedback-Type')?.toLowerCase() ?? '',
    userAgent: first(fields, 'User-Agent') ?? '',
    ...(recipient ? { recipient } : {}),
  };
}

/** Older Exim and Gmail name in a field whom they could not reach, and have no part for machines. */
function failedRecipients(headers: readonly HeaderField[]): ReturnedMail | undefined {
  const addresses = (first(headers, 'X-Failed-Recipients') ?? '').split(',').map((each) => each.trim());
  const status = withoutStatus.failed;
  const recipients = addresses
    .filter((address) => address.includes('@'))
    .map(
      (recipient) => ({ action: 'failed', recipient, status, diagnosticCode: `smtp; ${status}` }) as const,
    );
  return recipients.length > 0 ? { kind: 'status', reporter: 'unknown', recipients } : undefined;
}

const statusTypes = ['message/delivery-status', 'message/global-delivery-status'];
const textOf = (parts: readonly Part[], types: readonly string[]): string | undefined =>
  parts.find(({ type }) => types.includes(type))?.text;

/** RFC 3834, and the fields that programs older than it set. */
function isAutomatic(headers: readonly HeaderField[]): boolean {
  const submitted = first(headers, 'Auto-Submitted')?.toLowerCase() ?? 'no';
  return (
    !submitted.startsWith('no') ||
    first(headers, 'X-Autoreply') !== undefined ||
    first(headers, 'X-Autorespond') !== undefined ||
    /^(?:auto[_-]?reply|bulk|junk)\b/i.test(first(headers, 'Precedence') ?? '')
  );
}

/**
 * Reads a mail that came to a return address. A report is known by its part for machines, not by the words around it:
 * servers call their own notifications «auto-replied» too.
 */
export function readReturnedMail(raw: Buffer): ReturnedMail {
  const headers = headersOf(raw);
  const parts = partsOf(raw);
  const feedback = textOf(parts, ['message/feedback-report']);
  if (feedback !== undefined) return feedbackReport(feedback);
  const report = statusReport(textOf(parts, statusTypes) ?? '');
  if (report.kind === 'status') return report;
  const failed = failedRecipients(headers);
  if (failed) return failed;
  if (/report-type\s*=\s*"?delivery-status/i.test(first(headers, 'Content-Type') ?? '')) return report;
  return { kind: isAutomatic(headers) ? 'automatic' : 'other' };
}
