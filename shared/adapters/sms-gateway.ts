import * as z from 'zod';
import type { SendAnswer, SendSms } from '../domain/ports.ts';

export type SmsGateway = {
  /** Without its path, e.g. `https://api.netgsm.com.tr`. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** The sender's name as it is registered with the gateway, 3-11 signs. */
  readonly header: string;
};

const answer = z.object({ code: z.string().regex(/^\d{2,4}$/), jobid: z.string().min(1).nullish() });

/**
 * Sends short messages by NetGSM's REST v2 (`POST /sms/rest/v2/send`, basic authorization; fields and codes as in the
 * company's own client, npm `@netgsm/sms` 1.1.11). Never tries twice by itself: the gateway may have the first.
 *
 * @param timeoutMs whoever does not answer by then may have the message
 * @returns `refused` when the gateway said so, `unknown` when no answer came or the gateway itself failed
 */
export function smsGateway({ address, user, password, header }: SmsGateway, timeoutMs = 8_000): SendSms {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return async ({ to, text }) => {
    try {
      const response = await fetch(`${address}/sms/rest/v2/send`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({
          msgheader: header,
          // Not advertising: the register of consents (İYS) is not asked.
          iysfilter: '0',
          encoding: 'TR',
          messages: [{ msg: text, no: subscriberOf(to) }],
        }),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
      return judge(response.status, await response.text());
    } catch (error) {
      return { kind: 'unknown', reason: (error as Error).name };
    }
  };
}

function judge(status: number, body: string): SendAnswer {
  if (status >= 500) return { kind: 'unknown', reason: `Http${status}` };
  const said = answer.safeParse(parsed(body));
  if (said.success && said.data.code !== '00') return { kind: 'refused', reason: `Code${said.data.code}` };
  if (status >= 400) return { kind: 'refused', reason: `Http${status}` };
  return said.success && said.data.jobid
    ? { kind: 'accepted', messageId: said.data.jobid }
    : { kind: 'unknown', reason: 'NoJobId' };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The gateway wants Turkish numbers as the ten digits after the country's code. */
const subscriberOf = (e164: string) => e164.replace(/^\+90/, '');

/** Where no gateway is set: what was promised by SMS before it was taken away waits, and fails for people to see. */
export const noSmsGateway: SendSms = () => Promise.resolve({ kind: 'refused', reason: 'NoSmsGateway' });
