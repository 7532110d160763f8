import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import type { Clock, Log } from '../access/door.types.ts';
import type { Addresses } from '../assembly/application.ts';
import type { Stack } from '../assembly/template.ts';
import { onPort } from '../port-in-use.ts';
import { startSmsServer } from './sms-server.ts';

export type SmsOptions = {
  readonly dataDir: string;
  readonly host: string;
  readonly smsPort?: number;
  /** The institution's own with the gateway that its settings name; without it messages go to the box to look at. */
  readonly smsPassword?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
};

export type LocalSms = {
  /** Of the box to look at; undefined when messages go out. */
  readonly boxUrl: string | undefined;
  readonly password: string;
  readonly addresses: Addresses;
  readonly close: () => Promise<void>;
};

const told = z.object({
  Environment: z.object({
    Variables: z.object({
      SMS_GATEWAY: z.string().min(1),
      SMS_USER: z.string(),
      SMS_HEADER: z.string(),
    }),
  }),
});

/** @returns undefined when no function sends SMS */
export async function startSms(stack: Stack, options: SmsOptions): Promise<LocalSms | undefined> {
  const { dataDir, host, smsPort: port = 0, smsPassword, clock, log } = options;
  const [variables] = Object.values(stack.template.Resources).flatMap(({ Properties }) => {
    const found = told.safeParse(Properties);
    return found.success ? [found.data.Environment.Variables] : [];
  });
  if (!variables) return undefined;
  if (smsPassword !== undefined)
    return { boxUrl: undefined, password: smsPassword, addresses: [], close: async () => {} };
  const account = {
    user: variables.SMS_USER,
    header: variables.SMS_HEADER,
    password: randomBytes(24).toString('base64url'),
  };
  const folder = join(dataDir, 'sms');
  const starting = startSmsServer({ folder, host, port, account, clock, log });
  const { url, close } = await onPort('--sms-port', port, starting);
  return { boxUrl: url, password: account.password, addresses: [[variables.SMS_GATEWAY, url]], close };
}
