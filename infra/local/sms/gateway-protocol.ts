import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

/** With whom the gateway has an account, and under which sender's name. */
export type SmsAccount = { readonly user: string; readonly password: string; readonly header: string };

/** What NetGSM's REST v2 takes at `POST /sms/rest/v2/send`, as far as it is used here. */
const sendCall = z.object({
  msgheader: z.string(),
  encoding: z.literal('TR'),
  iysfilter: z.literal('0'),
  messages: z.tuple([z.object({ msg: z.string(), no: z.string() })]),
});

/** The gateway's own answers (npm `@netgsm/sms` 1.1.11, `SendSmsErrorCode`). */
export const refusals = {
  text: { status: 406, code: '20', description: 'message text error' },
  account: { status: 401, code: '30', description: 'invalid username or password' },
  header: { status: 406, code: '40', description: 'header not defined' },
  query: { status: 406, code: '70', description: 'invalid query' },
} as const;
export type Refusal = (typeof refusals)[keyof typeof refusals];

export type Judged =
  | { readonly ok: true; readonly to: string; readonly text: string }
  | { readonly ok: false; readonly refusal: Refusal };

/** The longest text that the gateway takes with Turkish letters. */
const longest = 883;

const refuse = (refusal: Refusal): Judged => ({ ok: false, refusal });

/** Judges a call as the gateway would. `to` = the ten digits of a Turkish mobile number. */
export function judgeSend(account: SmsAccount, authorization: string | undefined, body: string): Judged {
  if (!same(authorization ?? '', basic(account))) return refuse(refusals.account);
  const read = sendCall.safeParse(parsed(body));
  if (!read.success) return refuse(refusals.query);
  const { msgheader, messages } = read.data;
  const [{ msg, no }] = messages;
  if (msgheader !== account.header) return refuse(refusals.header);
  if (!/^5\d{9}$/.test(no)) return refuse(refusals.query);
  return msg.trim() === '' || msg.length > longest ? refuse(refusals.text) : { ok: true, to: no, text: msg };
}

const basic = ({ user, password }: SmsAccount) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
