/** The SES query protocol: a form comes in, XML goes out. */

import { randomUUID } from 'node:crypto';
import addressparser from 'nodemailer/lib/addressparser';
import type { AwsAnswer } from '../access/door.types.ts';
import { escaped } from '../http/escaped.ts';
import { type HeaderField, headersOf, valuesOf } from './raw-message.ts';

export type Tag = { readonly name: string; readonly value: string };

/** A SendRawEmail call, read and checked; addresses are bare (`name@domain`). */
export type RawEmail = {
  readonly raw: Buffer;
  readonly headers: readonly HeaderField[];
  readonly source: string;
  readonly destinations: readonly string[];
  readonly tags: readonly Tag[];
  readonly configurationSet: string | undefined;
};

/** A refusal with the code and the status that SES would answer. */
export class SesRefusal extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

const MAX_RAW_BYTES = 10 * 1024 * 1024;
const MAX_RECIPIENTS = 50;
const BARE_ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;
const XMLNS = 'http://ses.amazonaws.com/doc/2010-12-01/';

function addressesIn(list: string): readonly string[] {
  const addresses = addressparser(list, { flatten: true }).map(({ address }) => address);
  const wrong = addresses.find((address) => !BARE_ADDRESS.test(address));
  if (wrong !== undefined) throw new SesRefusal('InvalidParameterValue', "Missing final '@domain'");
  return addresses;
}

function members(form: URLSearchParams, prefix: string, suffix = ''): readonly string[] {
  const found: string[] = [];
  for (let n = 1; ; n += 1) {
    const value = form.get(`${prefix}.member.${n}${suffix}`);
    if (value === null) return found;
    found.push(value);
  }
}

function tagsOf(form: URLSearchParams, headers: readonly HeaderField[]): readonly Tag[] {
  const values = members(form, 'Tags', '.Value');
  const given = members(form, 'Tags', '.Name').map((name, index) => ({ name, value: values[index] ?? '' }));
  if (given.length > 0) return given;
  return valuesOf(headers, 'X-SES-MESSAGE-TAGS')
    .flatMap((line) => line.split(','))
    .map((pair) => pair.trim().split('='))
    .map(([name = '', value = '']) => ({ name, value }));
}

function destinationsOf(form: URLSearchParams, headers: readonly HeaderField[]): readonly string[] {
  const given = members(form, 'Destinations');
  const lists = given.length > 0 ? given : ['To', 'Cc', 'Bcc'].flatMap((name) => valuesOf(headers, name));
  const destinations = [...new Set(lists.flatMap(addressesIn))];
  if (destinations.length === 0)
    throw new SesRefusal('InvalidParameterValue', 'Missing required header: To.');
  if (destinations.length > MAX_RECIPIENTS) {
    throw new SesRefusal('InvalidParameterValue', `Recipient count exceeds ${MAX_RECIPIENTS}.`);
  }
  return destinations;
}

/**
 * Reads the form of a SendRawEmail call. What the form leaves out is taken from the message's own header,
 * as SES does: sender, recipients, `X-SES-CONFIGURATION-SET`, `X-SES-MESSAGE-TAGS`. Throws SesRefusal.
 */
export function readSendRawEmail(body: Buffer): RawEmail {
  const form = new URLSearchParams(body.toString('utf8'));
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  if (raw.length === 0) throw new SesRefusal('InvalidParameterValue', 'Empty raw message.');
  if (raw.length > MAX_RAW_BYTES) {
    throw new SesRefusal('InvalidParameterValue', `Message length is more than ${MAX_RAW_BYTES} bytes long.`);
  }
  const headers = headersOf(raw);
  const [source] = addressesIn(form.get('Source') ?? valuesOf(headers, 'From')[0] ?? '');
  if (source === undefined) throw new SesRefusal('InvalidParameterValue', 'Missing required header: From.');
  return {
    raw,
    headers,
    source,
    destinations: destinationsOf(form, headers),
    tags: tagsOf(form, headers),
    configurationSet: form.get('ConfigurationSetName') ?? valuesOf(headers, 'X-SES-CONFIGURATION-SET')[0],
  };
}

const xml = (status: number, body: string): AwsAnswer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body,
});

export const sentAnswer = (messageId: string): AwsAnswer =>
  xml(
    200,
    `<SendRawEmailResponse xmlns="${XMLNS}"><SendRawEmailResult><MessageId>${messageId}</MessageId></SendRawEmailResult>` +
      `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
  );

export const refusedAnswer = ({ code, status, message }: SesRefusal): AwsAnswer =>
  xml(
    status,
    `<ErrorResponse xmlns="${XMLNS}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error>` +
      `<RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
